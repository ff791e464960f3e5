Attribute VB_Name = "Stub"
Option Explicit

' A stub of xlwings.xlam for LibreOffice: what the workbook's macros ask of the add-in, answered on this machine.

Public Server As Object

' The settings of a user's own file; the workbook's own sheet of settings asks for nothing else.
Public Function GetConfig(key As String, Optional other As String = "", Optional source As String = "") As String
    Select Case key
        Case "INTERPRETER_WIN"
            ' Written as on Windows, for the macros want a full path.
            GetConfig = Replace(Environ("ITA_DESKTOP_PYTHON"), "/", "\")
        Case "ADD_WORKBOOK_TO_PYTHONPATH"
            GetConfig = "False"
        Case Else
            GetConfig = other
    End Select
End Function

Public Function FileExists(path As String) As Boolean
    FileExists = (Dir(Replace(path, "\", "/")) <> "")
End Function

' The test, which is Python, puts itself here to answer the cell functions.
Public Sub Serve(given As Object)
    Set Server = given
End Sub

Public Function XLPy() As Object
    Set XLPy = New PyServer
End Function
