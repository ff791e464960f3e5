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
    Dim steps, areas, data, mutants, entry, n, a, taken
    steps = Filled(job.Sheets.getByName("steps"))
    areas = Filled(job.Sheets.getByName("areas"))
    data = job.Sheets.getByName("data")
    mutants = Filled(job.Sheets.getByName("mutants"))
    results.Sheets.insertNewByName("seen", 0)
    For a = 0 To UBound(areas)
        results.Sheets.insertNewByName("area" & a, a)
    Next
    For n = 0 To book.Sheets.Count - 1
        book.Sheets.getByIndex(n).unprotect("")
    Next
    taken = 0
    For n = 0 To UBound(steps)
        entry = steps(n)
        Select Case entry(0)
        Case "put"
            Place(book, entry(1), entry(2)).setDataArray(data.getCellRangeByName(entry(3)).getDataArray())
        Case "take"
            book.calculateAll()
            For a = 0 To UBound(areas)
                Take(Place(book, areas(a)(0), areas(a)(1)), results.Sheets.getByName("area" & a), taken)
            Next
            taken = taken + 1
            If entry(1) <> "" Then Attack(book, mutants, results.Sheets.getByName("seen"), taken)
        End Select
    Next
End Sub

' Keeps an area below what was kept of it before. A cell in error has no value: it is kept as #N/A.
Sub Take(area, target, taken)
    Dim place, top
    place = area.RangeAddress
    top = taken * (place.EndRow - place.StartRow + 1)
    target.getCellRangeByPosition(0, top, place.EndColumn - place.StartColumn, _
        top + place.EndRow - place.StartRow).setDataArray(area.getDataArray())
End Sub

' Puts each mutant that was not seen yet in its cell, looks whether the watched area changes, and takes it out again.
Sub Attack(book, mutants, seen, taken)
    Dim n, cell, whole, old, ofArray, before
    For n = 0 To UBound(mutants)
        If seen.getCellByPosition(0, n).getValue() = 0 Then
            whole = Place(book, mutants(n)(0), mutants(n)(1))
            cell = whole.getCellByPosition(0, 0)
            before = Place(book, mutants(n)(3), mutants(n)(4)).getDataArray()
            old = cell.getFormula()
            ofArray = whole.getArrayFormula() <> ""
            Formulate(whole, ofArray, mutants(n)(2))
            book.calculate()
            If Differs(before, Place(book, mutants(n)(3), mutants(n)(4)).getDataArray()) Then
                seen.getCellByPosition(0, n).setValue(taken)
            End If
            Formulate(whole, ofArray, old)
        End If
    Next
End Sub

' Puts a formula into a cell, as one of an array where it is such.
Sub Formulate(whole, ofArray, text)
    If Not ofArray Then
        whole.getCellByPosition(0, 0).setFormula(text)
    ElseIf Left(text, 1) = "{" Then
        whole.setArrayFormula(Mid(text, 2, Len(text) - 2))
    Else
        whole.setArrayFormula(text)
    End If
End Sub

Function Differs(before, after) As Boolean
    Dim r, c
    Differs = True
    For r = 0 To UBound(before)
        For c = 0 To UBound(before(r))
            If TypeName(before(r)(c)) <> TypeName(after(r)(c)) Then Exit Function
            If TypeName(before(r)(c)) = "Double" Then
                If Abs(before(r)(c) - after(r)(c)) > 0.000000001 Then Exit Function
            ElseIf before(r)(c) <> after(r)(c) Then
                Exit Function
            End If
        Next
    Next
    Differs = False
End Function

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
