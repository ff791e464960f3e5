Attribute VB_Name = "Stub"
Option Explicit

' A stub of xlwings.xlam for LibreOffice: what the workbook's macros ask of the add-in, answered on this machine.

Private mPy As Object

Public Function GetConfig(key As String, Optional other As String) As String
    ' Written as a Windows path, for the macros want a full one.
    GetConfig = Replace(Environ("ITA_DESKTOP_PYTHON"), "/", "\")
End Function

Public Function FileExists(path As String) As Boolean
    FileExists = (Dir(Replace(path, "\", "/")) <> "")
End Function

' Hands the statement to Python and waits for its answer, 0 or -1, as the add-in does; the window stays alive.
Public Function RunPython(statement As String) As Variant
    Dim folder As String, answer As String, handle As Integer

    folder = Environ("ITA_DESKTOP_FOLDER")
    handle = FreeFile
    Open folder & "/statement" For Output As #handle
    Print #handle, ActiveWorkbook.Name
    Print #handle, statement
    Close #handle
    Shell Environ("ITA_DESKTOP_PYTHON"), 2, Environ("ITA_DESKTOP_SCRIPT"), False
    Do While Dir(folder & "/answer") = ""
        Wait 20
    Loop
    handle = FreeFile
    Open folder & "/answer" For Input As #handle
    Line Input #handle, answer
    Close #handle
    Kill folder & "/answer"
    RunPython = CLng(answer)
End Function

' The object that answers functions; whoever started this office puts it here.
Public Sub Serve(server As Object)
    Set mPy = server
End Sub

Public Function XLPy() As Object
    Set XLPy = mPy
End Function
