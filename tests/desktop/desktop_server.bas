Option Explicit

' What XLPy gives: it has the methods of xlwings' COM server that the macros use.

Public Function Dict(key As String, given As Object) As Object
    Set Dict = given
End Function

Public Function Module(pyModule As String) As Object
    Set Module = Me
End Function

' Hands an expression to Python and waits for it, with an error where it failed; the window stays alive. Which workbook
' it is about is told by its name.
Public Function Eval(expression As String, Optional names As Variant) As Variant
    Dim folder As String, answer As String, handle As Integer

    If Not IsMissing(names) Then
        Exit Function
    End If
    folder = Environ("ITA_DESKTOP_FOLDER")
    handle = FreeFile
    Open folder & "/statement" For Output As #handle
    Print #handle, ActiveWorkbook.Name
    Print #handle, expression
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
    Kill folder & "/statement"
    If CLng(answer) <> 0 Then
        Err.Raise 1001
    End If
End Function

' Hands the call of a cell function to the test by a UNO interface that takes any value and gives any back (XJob). Rows
' come as arrays in an array and leave as one of two dimensions.
Public Function CallUDF(pyModule As String, pyFunction As String, args As Variant) As Variant
    Dim given As Object, result As Variant, block() As Variant, row As Long, column As Long

    On Error GoTo Refused
    Set given = CreateUnoStruct("com.sun.star.beans.NamedValue")
    given.Name = pyModule & "." & pyFunction
    given.Value = args
    result = Server.execute(Array(given))
    If IsArray(result) Then
        ReDim block(1 To UBound(result) + 1, 1 To UBound(result(0)) + 1)
        For row = 0 To UBound(result)
            For column = 0 To UBound(result(0))
                block(row + 1, column + 1) = result(row)(column)
            Next
        Next
        CallUDF = block
    Else
        CallUDF = result
    End If
    Exit Function
Refused:
    ' As xlwings' server does, whatever it was.
    Err.Raise 1001
End Function
