Attribute VB_Name = "ItaButtons"
Option Explicit

' What the buttons do. Python says how its work ended, in the status cell; the sentences here are for where
' Python did not get to. They stand in the very hidden sheet ShTexts: key in column A, Thai text in column B.

Public Sub ItaGenerate()
    Press "import ita_xl.buttons as buttons; buttons.run('generate')", "vba_silent"
End Sub

Public Sub ItaExport()
    Press "import ita_xl.buttons as buttons; buttons.run('export')", "vba_silent"
End Sub

Public Sub ItaCheck()
    Press "import ita_xl.buttons as buttons; buttons.run('check')", "vba_silent"
End Sub

Public Sub ItaShare()
    Press "import ita_xl.buttons as buttons; buttons.run('share')", "vba_silent"
End Sub

Public Sub ItaRetry()
    ItaDown = False
    Application.StatusBar = False
    Press "import ita_xl.buttons", "vba_ready"
End Sub

' Runs a statement. "silent" is the key of what to say when Python ended well and said nothing.
Private Sub Press(statement As String, silent As String)
    Dim answer As String, busy As String
    Dim events As Boolean, screen As Boolean

    events = Application.EnableEvents
    screen = Application.ScreenUpdating
    On Error GoTo Failed
    busy = TextOf("vba_working")
    If CStr(Application.StatusBar) = busy Then
        ' The last run was cut off in the middle (End in a VBA error box), which also resets ItaDown.
        ItaDown = True
    End If
    ' The add-in reads the settings of the active workbook, and hands that one to Python.
    ThisWorkbook.Activate
    answer = ItaObstacle()
    If answer = "" Then
        Say busy
        Application.StatusBar = busy
        answer = ItaPython(statement)
        If answer = "" Then
            If Heard() = busy Then
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
        Say TextOf(answer)
    End If
    Exit Sub
Failed:
    answer = "vba_failed"
    Resume Restore
End Sub

' The Thai sentence of a key; the key itself where there is none.
Private Function TextOf(key As String) As String
    Dim row As Long

    TextOf = key
    row = 1
    Do While CStr(ShTexts.Cells(row, 1).Value) <> ""
        If CStr(ShTexts.Cells(row, 1).Value) = key Then
            TextOf = CStr(ShTexts.Cells(row, 2).Value)
            Exit Function
        End If
        row = row + 1
    Loop
End Function

' What the status cell says.
Private Function Heard() As String
    On Error GoTo Failed
    Heard = CStr(ThisWorkbook.Names("ita_status").RefersToRange.Cells(1, 1).Value)
Done:
    Exit Function
Failed:
    Resume Done
End Function

' Writes into the status cell, or, where somebody has removed it, into the status bar.
Private Sub Say(sentence As String)
    On Error GoTo Failed
    ThisWorkbook.Names("ita_status").RefersToRange.Cells(1, 1).Value = sentence
Done:
    Exit Sub
Failed:
    Application.StatusBar = sentence
    Resume Done
End Sub
