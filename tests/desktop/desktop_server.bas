Option Explicit

' What XLPy gives: it has the method of xlwings' COM server, and hands the call to the test by a UNO interface that
' takes any value and gives any back (XJob). Rows come as arrays in an array and leave as one of two dimensions.
Public Function CallUDF(pyModule As String, pyFunction As String, args As Variant) As Variant
    Dim given As Object, result As Variant, block() As Variant, row As Long, column As Long

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
End Function
