Attribute VB_Name = "ItaShim"
Option Explicit
Option Private Module

' The late-bound way to Python: no reference, no process of its own, and never twice after a failed start.
' Each function answers "" when all is well, else the key of the sentence that says what is wrong.

Private Const ADDIN As String = "xlwings.xlam"

' A start that failed in this session. Only ItaRetry clears it: another try may freeze Excel for two minutes.
Public ItaDown As Boolean

' What stands in the way, found out without starting anything.
Public Function ItaObstacle() As String
    Dim interpreter As String

    If ItaDown Then
        ItaObstacle = "vba_waiting"
        Exit Function
    End If
    ItaObstacle = "vba_no_addin"
    On Error GoTo Failed
    If Workbooks(ADDIN) Is Nothing Then
        Exit Function
    End If
    interpreter = CStr(Application.Run(ADDIN & "!GetConfig", "INTERPRETER_WIN", ""))
    If InStr(interpreter, "\") = 0 Then
        ' A bare name would be looked for in whatever folder is current.
        ItaObstacle = "vba_no_python"
    ElseIf CBool(Application.Run(ADDIN & "!FileExists", interpreter)) Then
        ItaObstacle = ""
    Else
        ItaObstacle = "vba_lost_python"
    End If
Done:
    Exit Function
Failed:
    Resume Done
End Function

' Hands one statement to Python and waits for it.
Public Function ItaPython(statement As String) As String
    Dim result As Variant

    ItaPython = "vba_failed"
    ItaDown = True
    On Error GoTo Failed
    result = Application.Run(ADDIN & "!RunPython", statement)
    If result <> -1 Then
        ItaDown = False
        ItaPython = ""
    End If
Done:
    Exit Function
Failed:
    Resume Done
End Function
