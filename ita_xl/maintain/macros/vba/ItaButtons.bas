Attribute VB_Name = "ItaButtons"
Option Explicit

' What the buttons and the ribbon do. Python says how its work ended, in the status cell; the sentences here are for
' where Python did not get to. They stand in the very hidden sheet ShTexts: key in column A, Thai text in column B.

Private mDescribed As Boolean

Public Sub ItaCheck()
    Press Action("check"), "vba_silent"
End Sub

Public Sub ItaGenerate()
    Press Action("generate"), "vba_silent"
End Sub

Public Sub ItaUndo()
    Press Action("undo"), "vba_silent"
End Sub

Public Sub ItaExport()
    Press Action("export"), "vba_silent"
End Sub

Public Sub ItaShare()
    Press Action("share"), "vba_silent"
End Sub

' Without Python the sheet of the workbook that says how to use it.
Public Sub ItaManual()
    Dim book As Object

    Set book = ItaBook()
    If Not book Is Nothing Then
        If ItaObstacle(True) <> "" Then
            If ShowHelp(book) Then
                Say book, "vba_manual"
                Exit Sub
            End If
        End If
    End If
    Press Action("manual"), "vba_silent"
End Sub

' A workbook of today's format beside the one at hand. On the tab of the add-in only: a workbook that needs it
' is older than this button.
Public Sub ItaUpgrade()
    Press Action("upgrade"), "vba_silent"
End Sub

Public Sub ItaRetry()
    ItaSession "retry"
    Application.StatusBar = False
    Press "import ita_xl.buttons", "vba_ready"
End Sub

' The statement of an action. Of a workbook, which anybody may have sent, only digits and dots enter it.
Private Function Action(word As String) As String
    Action = "import ita_xl.buttons as buttons; buttons.run('" & word & "', '" & VersionOf(ItaBook()) & "')"
End Function

Private Function VersionOf(book As Object) As String
    Dim version As String, n As Long, code As Long

    On Error GoTo Failed
    version = CStr(book.Names("ita_version").RefersToRange.Cells(1, 1).Value)
    For n = 1 To Len(version)
        code = Asc(Mid(version, n, 1))
        If n > 20 Or Not (code = 46 Or (code >= 48 And code <= 57)) Then
            Exit Function
        End If
    Next
    VersionOf = version
Done:
    Exit Function
Failed:
    Resume Done
End Function

' Runs a statement. "silent" is the key of what to say when Python ended well and said nothing.
Private Sub Press(statement As String, silent As String)
    Dim answer As String, busy As String
    Dim events As Boolean, screen As Boolean, book As Object

    Set book = ItaBook()
    If book Is Nothing Then
        Application.StatusBar = ItaText("vba_not_ours")
        Exit Sub
    End If
    events = Application.EnableEvents
    screen = Application.ScreenUpdating
    On Error GoTo Failed
    busy = ItaText("vba_working")
    If CStr(Application.StatusBar) = busy Then
        ' The last run was cut off in the middle (End in a VBA error box), which also resets what was kept.
        ItaSession "fail"
    End If
    Describe
    ' xlwings reads the settings of the active workbook, and hands that one to Python.
    book.Activate
    answer = ItaObstacle(True)
    If answer = "" Then
        Say book, "vba_working"
        Application.StatusBar = busy
        answer = ItaPython(statement)
        If answer = "" Then
            If Heard(book) = busy Then
                answer = silent
            End If
        End If
    End If
Restore:
    On Error GoTo 0
    Application.Cursor = xlDefault
    Application.EnableEvents = events
    Application.ScreenUpdating = screen
    Application.StatusBar = False
    If answer <> "" Then
        Say book, answer
    End If
    Exit Sub
Failed:
    answer = "vba_failed"
    Resume Restore
End Sub

' The Thai sentence of a key; the key itself where there is none.
Public Function ItaText(key As String) As String
    Dim row As Long

    ItaText = key
    row = 1
    Do While CStr(ShTexts.Cells(row, 1).Value) <> ""
        If CStr(ShTexts.Cells(row, 1).Value) = key Then
            ItaText = CStr(ShTexts.Cells(row, 2).Value)
            Exit Function
        End If
        row = row + 1
    Loop
End Function

' What the status cell says.
Private Function Heard(book As Object) As String
    On Error GoTo Failed
    Heard = CStr(book.Names("ita_status").RefersToRange.Cells(1, 1).Value)
Done:
    Exit Function
Failed:
    Resume Done
End Function

' Writes the sentence of a key into the status cell, or, where it cannot be written into, into the status bar.
Private Sub Say(book As Object, key As String)
    On Error GoTo Failed
    book.Names("ita_status").RefersToRange.Cells(1, 1).Value = ItaText(key)
Done:
    Exit Sub
Failed:
    Application.StatusBar = ItaText(key)
    Resume Done
End Sub

Private Function ShowHelp(book As Object) As Boolean
    Dim sheet As Object

    On Error GoTo Failed
    book.Activate
    For Each sheet In book.Worksheets
        If sheet.CodeName = "ShHelp" Then
            sheet.Activate
            ShowHelp = True
        End If
    Next
Done:
    Exit Function
Failed:
    Resume Done
End Function

' Gives the functions their Thai help, once a session: rows ITA_X (the function) and ITA_X.1, ITA_X.2 (its arguments).
' Excel refuses it for a hidden workbook, which an add-in is, so that one is shown for as long as it takes. Whatever
' goes wrong here must disturb nothing.
Private Sub Describe()
    Dim row As Long, hidden As Boolean

    If mDescribed Then
        Exit Sub
    End If
    mDescribed = True
    On Error GoTo Failed
    If ThisWorkbook.IsAddin Then
        Application.ScreenUpdating = False
        ThisWorkbook.IsAddin = False
        hidden = True
    End If
    row = 1
    Do While CStr(ShTexts.Cells(row, 1).Value) <> ""
        If Left(CStr(ShTexts.Cells(row, 1).Value), 4) = "ITA_" Then
            row = DescribeOne(row)
        Else
            row = row + 1
        End If
    Loop
Done:
    If hidden Then
        hidden = False
        ThisWorkbook.IsAddin = True
        ThisWorkbook.Saved = True
    End If
    Exit Sub
Failed:
    Resume Done
End Sub

' Describes the function of a row of ShTexts, and gives the row of the next.
Private Function DescribeOne(first As Long) As Long
    Dim fn As String, arguments() As String, count As Long

    fn = CStr(ShTexts.Cells(first, 1).Value)
    Do While CStr(ShTexts.Cells(first + count + 1, 1).Value) = fn & "." & CStr(count + 1)
        count = count + 1
    Loop
    DescribeOne = first + count + 1
    ReDim arguments(0 To count - 1)
    For count = 0 To UBound(arguments)
        arguments(count) = CStr(ShTexts.Cells(first + count + 1, 2).Value)
    Next
    Application.MacroOptions Macro:="'" & Replace(ThisWorkbook.Name, "'", "''") & "'!" & fn, _
        Description:=CStr(ShTexts.Cells(first, 2).Value), Category:="ITA", ArgumentDescriptions:=arguments
End Function
