Attribute VB_Name = "ItaShim"
Option Explicit
Option Private Module

' The late-bound way to Python: no reference, no process of its own, and never twice after a failed start.
'
' A start that fails may freeze Excel for two minutes. So the failure, and the server of the functions, are
' kept for the whole session: by the add-in ita_xl.xlam where it is loaded, else by each workbook for itself. What
' a workbook asks of the add-in is ItaSession1 (module ItaFunctions), one word at a time, whatever their versions.

Private Const ADDIN As String = "ita_xl.xlam"
Private Const XLWINGS As String = "xlwings.xlam"

Private mServer As Object
Private mDown As Boolean
Private mDeaths As Long
Private mObstacle As String
Private mSeenIn As String

' The workbook to work on: the one that holds this code, or, in the add-in, the active one; Nothing where that is
' no ITA workbook.
Public Function ItaBook() As Object
    If IsOurs(ThisWorkbook) Then
        Set ItaBook = ThisWorkbook
    ElseIf IsOurs(ActiveWorkbook) Then
        Set ItaBook = ActiveWorkbook
    End If
End Function

Private Function IsOurs(book As Object) As Boolean
    On Error GoTo Failed
    IsOurs = Not book.Names("ita_status").RefersToRange Is Nothing
Done:
    Exit Function
Failed:
    Resume Done
End Function

' What stands in the way, found out without starting anything: "" when all is well, else the key of the sentence
' that says what is wrong. What was found is kept, unless fresh, for as long as the same workbook is active.
Public Function ItaObstacle(Optional fresh As Boolean = False) As String
    ItaObstacle = Known(fresh)
    If ItaObstacle = "" Then
        If CBool(ItaSession("down")) Then
            ItaObstacle = "vba_waiting"
        End If
    End If
End Function

Private Function Known(fresh As Boolean) As String
    Dim here As String

    here = ActiveName()
    If fresh Or here = "" Or here <> mSeenIn Or mObstacle = "vba_no_addin" Then
        mObstacle = Sought()
        mSeenIn = here
    End If
    Known = mObstacle
End Function

Private Function ActiveName() As String
    On Error GoTo Failed
    ActiveName = ActiveWorkbook.Name
Done:
    Exit Function
Failed:
    Resume Done
End Function

Private Function Sought() As String
    Dim interpreter As String

    Sought = "vba_no_addin"
    On Error GoTo Failed
    If OnMac() Then
        Sought = "vba_mac"
        Exit Function
    End If
    If Workbooks(XLWINGS) Is Nothing Then
        Exit Function
    End If
    interpreter = Setting("INTERPRETER_WIN")
    If InStr(interpreter, "\") = 0 Then
        ' A bare name would be looked for in whatever folder is current.
        Sought = "vba_no_python"
    ElseIf Not SettingsAreOwn() Then
        Sought = "vba_foreign"
    ElseIf CBool(Application.Run(XLWINGS & "!FileExists", interpreter)) Then
        Sought = ""
    Else
        Sought = "vba_lost_python"
    End If
Done:
    Exit Function
Failed:
    Resume Done
End Function

Private Function OnMac() As Boolean
    On Error GoTo Failed
    OnMac = InStr(Application.OperatingSystem, "Mac") > 0
Done:
    Exit Function
Failed:
    Resume Done
End Function

Private Function Setting(key As String) As String
    Setting = CStr(Application.Run(XLWINGS & "!GetConfig", key, ""))
End Function

' Whether what is run is what the user's own settings say. A sheet of the active workbook, or a file beside it,
' could name another program or another folder, and whoever mailed it is not to choose those.
Private Function SettingsAreOwn() As Boolean
    Dim key As Variant, sheet As Object

    For Each key In Array("INTERPRETER_WIN", "INTERPRETER", "PYTHONPATH", "CONDA PATH", "CONDA ENV", "TEMP DIR", _
            "LICENSE_KEY", "ONEDRIVE_CONSUMER_WIN", "ONEDRIVE_COMMERCIAL_WIN", "SHAREPOINT_WIN")
        If Setting(CStr(key)) <> CStr(Application.Run(XLWINGS & "!GetConfig", CStr(key), "", "user")) Then
            Exit Function
        End If
    Next
    For Each sheet In ActiveWorkbook.Worksheets
        If Right(sheet.Name, 3) = ".py" Then
            Exit Function
        End If
    Next
    SettingsAreOwn = (LCase(CStr(Application.Run(XLWINGS & "!GetConfig", "ADD_WORKBOOK_TO_PYTHONPATH", "true"))) = "false")
End Function

' The folder of the Python that the user's own settings name. Raises an error where they name none.
Public Function ItaRuntime() As String
    Dim path As String

    path = CStr(Application.Run(XLWINGS & "!GetConfig", "INTERPRETER_WIN", "", "user"))
    path = Left(path, InStrRev(path, "\") - 1)
    If LCase(Right(path, 8)) = "\scripts" Then
        path = Left(path, Len(path) - 8)
    End If
    ItaRuntime = path
End Function

' Hands one statement to Python and waits for it: "" when it ended well, else the key of a sentence.
Public Function ItaPython(statement As String) As String
    Dim result As Variant

    ItaPython = "vba_failed"
    On Error GoTo Failed
    result = Application.Run(XLWINGS & "!RunPython", statement)
    If result = -1 Then
        ItaSession "fail"
    Else
        ItaPython = ""
    End If
Done:
    Exit Function
Failed:
    ItaSession "fail"
    Resume Done
End Function

' The result of a cell function: what Python answers, else the native result, else #N/A.
Public Function ItaCall(fn As String, args As Variant, Optional native As Variant) As Variant
    Dim server As Object

    ItaCall = CVErr(xlErrNA)
    On Error GoTo Failed
    If Not IsMissing(native) Then
        ItaCall = ForCells(ItaPlain(native))
    End If
    If Known(False) = "" Then
        Set server = ServerOfSession()
        If Not server Is Nothing Then
            ItaCall = ForCells(server.CallUDF("udfs.functions", fn, args))
        End If
    End If
Done:
    Exit Function
Failed:
    If Err.Number < 0 Then
        ' The server is gone: unavailable, ended during the work, disconnected.
        Select Case Err.Number And 65535
            Case 1722, 1726, 264
                ItaSession "died"
        End Select
    End If
    Resume Done
End Function

' What cells take: rows of texts as Strings, since in a block of Variants Excel shows #VALUE! for texts of more than 255
' letters (xlwings/xlwings#456). What holds anything else stays as it is; so does a single row, which has one dimension.
Private Function ForCells(answer As Variant) As Variant
    Dim texts() As String, row As Long, col As Long

    ForCells = answer
    On Error GoTo Failed
    If IsArray(answer) Then
        ReDim texts(LBound(answer, 1) To UBound(answer, 1), LBound(answer, 2) To UBound(answer, 2))
        For row = LBound(answer, 1) To UBound(answer, 1)
            For col = LBound(answer, 2) To UBound(answer, 2)
                If VarType(answer(row, col)) <> vbString Then
                    Exit Function
                End If
                texts(row, col) = answer(row, col)
            Next
        Next
        ForCells = texts
    End If
Done:
    Exit Function
Failed:
    Resume Done
End Function

' What a cell function hands over: values, never a Range; Empty for what was left out. Of whole columns only what
' is in use. Several areas at once are no block of values: #REF!.
Public Function ItaPlain(Optional given As Variant) As Variant
    If IsMissing(given) Then
        ItaPlain = Empty
    ElseIf IsObject(given) Then
        ItaPlain = ValuesOf(given)
    Else
        ItaPlain = given
    End If
End Function

' Apart from ItaPlain, since in LibreOffice a function that asks an argument for its members cannot give that argument
' back as a value.
Private Function ValuesOf(ByVal area As Object) As Variant
    Dim used As Object

    ValuesOf = CVErr(xlErrRef)
    On Error GoTo Failed
    If area.Areas.Count = 1 Then
        If area.Rows.Count > 9999 Or area.Columns.Count > 999 Then
            Set used = Application.Intersect(area, area.Worksheet.UsedRange)
            If used Is Nothing Then
                ValuesOf = Empty
            Else
                ValuesOf = used.Value
            End If
        Else
            ValuesOf = area.Value
        End If
    End If
Done:
    Exit Function
Failed:
    Resume Done
End Function

' Asks the session, which the add-in keeps where it is loaded. A word that an older add-in does not know gives Empty.
Public Function ItaSession(wish As String) As Variant
    On Error GoTo Alone
    If IsOurs(ThisWorkbook) Then
        If Not Workbooks(ADDIN) Is Nothing Then
            ItaSession = Application.Run(ADDIN & "!ItaSession1", wish)
            If wish <> "retry" Then
                Exit Function
            End If
        End If
    End If
Own:
    On Error GoTo 0
    ItaSession = ItaOwnState(wish)
    Exit Function
Alone:
    Resume Own
End Function

Private Function ServerOfSession() As Object
    On Error GoTo Alone
    If IsOurs(ThisWorkbook) Then
        If Not Workbooks(ADDIN) Is Nothing Then
            Set ServerOfSession = Application.Run(ADDIN & "!ItaSession1", "server")
            Exit Function
        End If
    End If
Own:
    On Error GoTo 0
    Set ServerOfSession = ItaOwnServer()
    Exit Function
Alone:
    Resume Own
End Function

' The state that this project keeps: asked for and changed by one word.
Public Function ItaOwnState(wish As String) As Variant
    Select Case wish
        Case "down"
            ItaOwnState = mDown
        Case "fail"
            mDown = True
        Case "died"
            ' A server that died may be started again twice.
            Set mServer = Nothing
            mDeaths = mDeaths + 1
            If mDeaths > 2 Then
                mDown = True
            End If
        Case "retry"
            Set mServer = Nothing
            mDeaths = 0
            mDown = False
    End Select
End Function

' The server that this project keeps, started when first asked for; Nothing where that is not possible.
Public Function ItaOwnServer() As Object
    On Error GoTo Failed
    If mServer Is Nothing Then
        If mDown Then
            Exit Function
        End If
        If Sought() <> "" Then
            Exit Function
        End If
        mDown = True
        Set mServer = Application.Run(XLWINGS & "!XLPy")
        mDown = False
    End If
    Set ItaOwnServer = mServer
Done:
    Exit Function
Failed:
    Resume Done
End Function
