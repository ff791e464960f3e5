' Carries out a job in one LibreOffice: writes ranges, recalculates everything from scratch, keeps what it gets.
' The job is job.xlsx in the folder that ITA_PROOF_FOLDER names; see proof_office.py, which writes and reads it.
Option Explicit

Sub Run
    Dim folder, job, book, results
    folder = Environ("ITA_PROOF_FOLDER")
    On Error Goto Failed
    job = Opened(folder & "/job.xlsx")
    book = Opened(folder & "/book.xlsm")
    results = Opened("private:factory/scalc")
    Work(job, book, results)
    results.storeToURL(folder & "/results.xlsx", Options("FilterName", "Calc MS Excel 2007 XML"))
    StarDesktop.terminate()
    Exit Sub
Failed:
    Dim file
    file = FreeFile
    Open ConvertFromURL(folder & "/failed.txt") For Output As #file
    Print #file, Error & " in line " & Erl
    Close #file
    StarDesktop.terminate()
End Sub

Sub Work(job, book, results)
    Dim steps, areas, data, entry, n, a, taken
    steps = Filled(job.Sheets.getByName("steps"))
    areas = Filled(job.Sheets.getByName("areas"))
    data = job.Sheets.getByName("data")
    For a = 0 To UBound(areas)
        results.Sheets.insertNewByName("area" & a, a)
    Next
    taken = 0
    For n = 0 To UBound(steps)
        entry = steps(n)
        Select Case entry(0)
        Case "put"
            Place(book, entry(1), entry(2)).setDataArray(data.getCellRangeByName(entry(3)).getDataArray())
        Case "formula"
            Place(book, entry(1), entry(2)).getCellByPosition(0, 0).setFormula(entry(3))
        Case "take"
            book.calculateAll()
            For a = 0 To UBound(areas)
                Take(Place(book, areas(a)(0), areas(a)(1)), results.Sheets.getByName("area" & a), taken)
            Next
            taken = taken + 1
        End Select
    Next
End Sub

' Keeps an area below what was kept of it before; a cell in error, which has no value, as "#ERROR".
Sub Take(area, target, taken)
    Dim place, top, wrong, cells, cell, own
    place = area.RangeAddress
    top = taken * (place.EndRow - place.StartRow + 1)
    own = target.getCellRangeByPosition(0, top, place.EndColumn - place.StartColumn, top + place.EndRow - place.StartRow)
    own.setDataArray(area.getDataArray())
    wrong = area.queryFormulaCells(com.sun.star.sheet.FormulaResult.ERROR)
    If wrong.Count = 0 Then Exit Sub
    cells = wrong.Cells.createEnumeration()
    Do While cells.hasMoreElements()
        cell = cells.nextElement().CellAddress
        own.getCellByPosition(cell.Column - place.StartColumn, cell.Row - place.StartRow).setString("#ERROR")
    Loop
End Sub

Function Place(book, sheet, ref)
    Place = book.Sheets.getByName(sheet).getCellRangeByName(ref)
End Function

Function Filled(sheet)
    Dim cursor
    cursor = sheet.createCursor()
    cursor.gotoStartOfUsedArea(False)
    cursor.gotoEndOfUsedArea(True)
    Filled = cursor.getDataArray()
End Function

Function Opened(url)
    Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, Options("Hidden", True))
End Function

Function Options(name, value)
    Dim one As New com.sun.star.beans.PropertyValue
    one.Name = name
    one.Value = value
    Options = Array(one)
End Function
