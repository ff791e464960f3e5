Attribute VB_Name = "ItaButtons"
Option Explicit

' What the buttons and the ribbon do. Python says how its work ended, in the status cell; the sentences here are for
' where Python did not get to. They stand in the very hidden sheet ita_texts: key in column A, Thai text in column B.

Private mDescribed As Boolean

Public Sub ItaCheck()
    Press "check", "vba_silent"
End Sub

Public Sub ItaGenerate()
    Press "generate", "vba_silent"
End Sub

Public Sub ItaUndo()
    Press "undo", "vba_silent"
End Sub

Public Sub ItaExport()
    Press "export", "vba_silent"
End Sub

Public Sub ItaShare()
    Press "share", "vba_silent"
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
    Press "manual", "vba_silent"
End Sub

' A workbook of today's format beside the one at hand. On the tab of the add-in only: a workbook that needs it
' is older than this button.
Public Sub ItaUpgrade()
    Press "upgrade", "vba_silent"
End Sub

Public Sub ItaRetry()
    ItaSession "retry"
    Application.StatusBar = False
    Press "", "vba_ready"
End Sub

' The version of a workbook. Of one that anybody may have sent, only digits and dots get into a statement.
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

' Lets Python do what a word asks for. "silent" is the key of what to say when it ended well and said nothing.
Private Sub Press(word As String, silent As String)
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
        answer = ItaPython(word, VersionOf(book))
        If answer = "" Then
            If Heard(book) = busy Then
                answer = silent
                If CBool(ItaSession("plain")) Then
                    ' A Python of its own that fails cannot say so.
                    answer = "vba_failed"
                End If
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
        If sheet.Name = ItaText("help") Or sheet.CodeName = "ShHelp" Then
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
    Dim row As Long, hidden As Boolean, sheet As Object

    If mDescribed Then
        Exit Sub
    End If
    mDescribed = True
    On Error GoTo Failed
    If Application.ThisWorkbook.IsAddin Then
        Application.ScreenUpdating = False
        Application.ThisWorkbook.IsAddin = False
        hidden = True
    End If
    Set sheet = ItaTexts()
    row = 1
    Do While CStr(sheet.Cells(row, 1).Value) <> ""
        If Left(CStr(sheet.Cells(row, 1).Value), 4) = "ITA_" Then
            row = DescribeOne(sheet, row)
        Else
            row = row + 1
        End If
    Loop
Done:
    If hidden Then
        hidden = False
        Application.ThisWorkbook.IsAddin = True
        Application.ThisWorkbook.Saved = True
    End If
    Exit Sub
Failed:
    Resume Done
End Sub

' Describes the function of a row of the sentences, and gives the row of the next.
Private Function DescribeOne(sheet As Object, first As Long) As Long
    Dim fn As String, arguments() As String, count As Long

    fn = CStr(sheet.Cells(first, 1).Value)
    Do While CStr(sheet.Cells(first + count + 1, 1).Value) = fn & "." & CStr(count + 1)
        count = count + 1
    Loop
    DescribeOne = first + count + 1
    ReDim arguments(0 To count - 1)
    For count = 0 To UBound(arguments)
        arguments(count) = CStr(sheet.Cells(first + count + 1, 2).Value)
    Next
    Application.MacroOptions Macro:="'" & Replace(Application.ThisWorkbook.Name, "'", "''") & "'!" & fn, _
        Description:=CStr(sheet.Cells(first, 2).Value), Category:="ITA", ArgumentDescriptions:=arguments
End Function
