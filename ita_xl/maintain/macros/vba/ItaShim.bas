Attribute VB_Name = "ItaShim"
Option Explicit
Option Private Module

' The late-bound way to Python: no reference, no process of its own, and never twice after a failed start.
'
' Buttons and functions use one server, for every workbook and under whatever name. A start that fails may freeze Excel
' for two minutes. So the failure, and the server, are kept for the whole session: by the add-in ita_xl.xlam where it is
' loaded, else by each workbook for itself. What a workbook asks of the add-in is ItaSession1, one word at a time,
' whatever their versions.
'
' Nothing here or in the other modules names a sheet or the workbook as the project does (ShTexts, ThisWorkbook alone):
' LibreOffice drops those names, and Excel then makes new ones that no code leads to.

Private Const ADDIN As String = "ita_xl.xlam"
Private Const XLWINGS As String = "xlwings.xlam"

Private mServer As Object
' No server may be started ...
Private mDown As Boolean
' ... because of this (the key of a sentence) ...
Private mWhy As String
' ... but a button may start a Python of its own, xlwings' plain way, which needs no server.
Private mPlain As Boolean
Private mDeaths As Long
Private mObstacle As String
Private mSeenIn As String

' The workbook to work on: the one that holds this code, or, in the add-in, the active one; Nothing where that is
' no ITA workbook.
Public Function ItaBook() As Object
    If IsOurs(Application.ThisWorkbook) Then
        Set ItaBook = Application.ThisWorkbook
    ElseIf IsOurs(ActiveWorkbook) Then
        Set ItaBook = ActiveWorkbook
    End If
End Function

' The sheet of sentences: key in column A, text in column B.
Public Function ItaTexts() As Object
    Set ItaTexts = Application.ThisWorkbook.Worksheets("ita_texts")
End Function

' The Thai sentence of a key; the key itself where there is none.
Public Function ItaText(key As String) As String
    Dim sheet As Object, row As Long

    ItaText = key
    On Error GoTo Failed
    Set sheet = ItaTexts()
    row = 1
    Do While CStr(sheet.Cells(row, 1).Value) <> ""
        If CStr(sheet.Cells(row, 1).Value) = key Then
            ItaText = CStr(sheet.Cells(row, 2).Value)
            Exit Function
        End If
        row = row + 1
    Loop
Done:
    Exit Function
Failed:
    Resume Done
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
        If CBool(ItaSession("down")) And Not CBool(ItaSession("plain")) Then
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
    path = ItaFolder(path)
    If LCase(Right(path, 8)) = "\scripts" Then
        path = Left(path, Len(path) - 8)
    End If
    ItaRuntime = path
End Function

' Lets Python do what a button asks for and waits for it: "" when it ended well, else the key of a sentence. No word
' and no version: only sees to it that Python can be asked.
Public Function ItaPython(Optional word As String = "", Optional version As String = "") As String
    Dim server As Object, working As Boolean, again As Boolean, number As Long

    ItaPython = "vba_failed"
    On Error GoTo Failed
Begin:
    Set server = ServerOfSession()
    If server Is Nothing Then
        ItaPython = WithoutServer(word, version)
    Else
        ' What RunPython of xlwings does, without its boxes: the workbook, then the work.
        server.Eval "setattr(__import__('xlwings')._xlwindows, 'BOOK_CALLER', book)", server.Dict("book", ActiveWorkbook)
        server.Module "ita_xl.buttons"
        If word <> "" Then
            working = True
            server.Eval "__import__('ita_xl.buttons').buttons.run('" & word & "', '" & version & "')"
            ItaSession "alive"
        End If
        ItaPython = ""
    End If
Done:
    Exit Function
Failed:
    number = Err.Number
    If IsDeath(number) Then
        ItaSession "died"
        If working Then
            ItaPython = "vba_died"
        ElseIf Not again Then
            ' Nothing was begun: a new server does it.
            again = True
            Resume Begin
        End If
    End If
    Resume Done
End Function

' The same by a Python for this press alone. Where that cannot end well, xlwings shows a box in English, so the statement
' never ends badly by itself; whether anything was done, the status cell tells.
Private Function WithoutServer(word As String, version As String) As String
    Dim interpreter As String, statement As String, result As Variant

    If Not CBool(ItaSession("plain")) Then
        WithoutServer = CStr(ItaSession("why"))
        If WithoutServer = "" Then
            WithoutServer = "vba_failed"
        End If
        Exit Function
    End If
    WithoutServer = "vba_plain"
    If word = "" Then
        Exit Function
    End If
    WithoutServer = "vba_failed"
    On Error GoTo Failed
    If Setting("CONDA PATH") <> "" And Setting("CONDA ENV") <> "" Then
        ' xlwings would look for Conda, and show a box where it finds none.
        Exit Function
    End If
    interpreter = Setting("INTERPRETER_WIN")
    statement = "import code; code.InteractiveInterpreter(dict(w=('" & word & "', '" & version & "')))" _
        & ".runsource('import ita_xl.buttons as b; b.run(*w)')"
    result = Application.Run(XLWINGS & "!ExecuteWindows", False, statement, interpreter, "false")
    If result = -1 Then
        ItaSession "fail"
    Else
        WithoutServer = ""
    End If
Done:
    Exit Function
Failed:
    ItaSession "fail"
    Resume Done
End Function

' Whether an error says that the server is gone, and not that Python refused. There are several numbers for it: those of
' VBA, 91 and 424 (no object where one was) among them, and those of COM, told by their two halves.
Private Function IsDeath(number As Long) As Boolean
    Dim low As Long

    Select Case number
        Case 462, 1722, 1726, 1727, 91, 424
            IsDeath = True
    End Select
    If number < 0 Then
        low = number And 65535
        Select Case number \ 65536
            Case -32760
                ' 8007: unavailable, failed, failed before it began.
                IsDeath = (low = 1722 Or low = 1726 Or low = 1727)
            Case -32766
                ' 8001: died, died before it began, disconnected, not valid any more.
                IsDeath = (low = 7 Or low = 18 Or low = 264 Or low = 276)
            Case -32763
                ' 8004: not connected.
                IsDeath = (low = 509)
        End Select
    End If
End Function

' The result of a cell function: what Python answers, else the native result, else #N/A.
Public Function ItaCall(fn As String, args As Variant, Optional native As Variant) As Variant
    Dim server As Object, number As Long

    ItaCall = CVErr(xlErrNA)
    On Error GoTo Failed
    If Not IsMissing(native) Then
        ItaCall = ForCells(ItaPlain(native))
    End If
    If Known(False) = "" And Not InDialog() Then
        Set server = ServerOfSession()
        If Not server Is Nothing Then
            ItaCall = ForCells(server.CallUDF("udfs.functions", fn, args))
        End If
    End If
Done:
    Exit Function
Failed:
    number = Err.Number
    If IsDeath(number) Then
        ItaSession "died"
    End If
    Resume Done
End Function

' Whether the dialog of a function (fx) is there, which calculates at every key. Excel then has its first button off.
Private Function InDialog() As Boolean
    On Error GoTo Failed
    InDialog = Not Application.CommandBars("Standard").Controls(1).Enabled
Done:
    Exit Function
Failed:
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

' What a workbook asks of the add-in. The number is that of the agreement: words may be added, none may change.
Public Function ItaSession1(wish As String) As Variant
    If wish = "server" Then
        Set ItaSession1 = ItaOwnServer()
    Else
        ItaSession1 = ItaOwnState(wish)
    End If
End Function

' Asks the session, which the add-in keeps where it is loaded. A word that an older add-in does not know gives Empty.
Public Function ItaSession(wish As String) As Variant
    On Error GoTo Alone
    If IsOurs(Application.ThisWorkbook) Then
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

' The server; Nothing where none can be had. A workbook starts one of its own only where the add-in does not answer.
Private Function ServerOfSession() As Object
    On Error GoTo Alone
    If IsOurs(Application.ThisWorkbook) Then
        If Not Workbooks(ADDIN) Is Nothing Then
            Set ServerOfSession = ObjectIn(Application.Run(ADDIN & "!ItaSession1", "server"))
            Exit Function
        End If
    End If
Own:
    On Error GoTo 0
    If Not CBool(ItaSession("down")) Then
        Set ServerOfSession = ItaOwnServer()
    End If
    Exit Function
Alone:
    Resume Own
End Function

' The object in an answer of Application.Run, which may hand Nothing over as Empty.
Private Function ObjectIn(ByVal answer As Variant) As Object
    If IsObject(answer) Then
        Set ObjectIn = answer
    End If
End Function

' The state that this project keeps: asked for and changed by one word.
Public Function ItaOwnState(wish As String) As Variant
    Select Case wish
        Case "down"
            ItaOwnState = mDown
        Case "plain"
            ItaOwnState = mPlain
        Case "up"
            ItaOwnState = Not mServer Is Nothing
        Case "why"
            ItaOwnState = mWhy
        Case "fail"
            mDown = True
            mPlain = False
        Case "died"
            ' A server that died may be started again twice, and anew when a button was served.
            Set mServer = Nothing
            mDeaths = mDeaths + 1
            If mDeaths > 2 Then
                mDown = True
            End If
        Case "alive"
            mDeaths = 0
        Case "retry"
            Set mServer = Nothing
            mDeaths = 0
            mDown = False
            mPlain = False
            mWhy = ""
    End Select
End Function

' The server that this project keeps, started when first asked for; Nothing where that is not possible.
Public Function ItaOwnServer() As Object
    Dim told As String

    On Error GoTo Failed
    If mServer Is Nothing Then
        If mDown Then
            Exit Function
        End If
        If Sought() <> "" Then
            Exit Function
        End If
        mDown = True
        mWhy = "vba_failed"
        If FromStore() Or Not LibraryThere() Then
            ' Seen without starting anything.
            mPlain = True
            Exit Function
        End If
        Note "began"
        Set mServer = ObjectIn(Application.Run(XLWINGS & "!XLPy"))
        mDown = (mServer Is Nothing)
        If Not mDown Then
            Note "well"
        End If
    End If
    Set ItaOwnServer = mServer
Done:
    Exit Function
Failed:
    told = Err.Description
    If InStr(told, "Could not activate") > 0 Or InStr(told, "Could not load") > 0 Then
        ' Python runs, but Excel does not reach it; or there is no library to reach it by.
        mPlain = True
    ElseIf InStr(told, "Python process.") > 0 Then
        ' It could not even be begun.
        mWhy = "vba_forbidden"
    End If
    Resume Done
End Function

' The add-in keeps beyond the session how a start went: one that does not end stands there as begun.
Private Sub Note(word As String)
    On Error GoTo Failed
    If Application.ThisWorkbook.Name = ADDIN Then
        Application.Run ADDIN & "!ItaNote1", word
    End If
Done:
    Exit Sub
Failed:
    Resume Done
End Sub

' Whether this Excel comes from the Microsoft Store: it reaches no server of another program, and waits two minutes for it.
Private Function FromStore() As Boolean
    On Error GoTo Failed
    FromStore = InStr(LCase(Application.Path), "\windowsapps\") > 0
Done:
    Exit Function
Failed:
    Resume Done
End Function

' Whether the library of xlwings lies where the add-in looks for it: beside the Python, or one folder up. Where Dir does
' not even see the Python, it proves nothing.
Private Function LibraryThere() As Boolean
    Dim interpreter As String, pattern As String

    LibraryThere = True
    On Error GoTo Failed
    pattern = "\xlwings32-*"
    If InStr(Application.OperatingSystem, "64-bit") > 0 Then
        pattern = "\xlwings64-*"
    End If
    interpreter = Setting("INTERPRETER_WIN")
    If Dir(interpreter) <> "" Then
        If Dir(ItaFolder(interpreter) & pattern) = "" Then
            LibraryThere = (Dir(ItaFolder(ItaFolder(interpreter)) & pattern) <> "")
        End If
    End If
Done:
    Exit Function
Failed:
    Resume Done
End Function

Private Function ItaFolder(path As String) As String
    ItaFolder = Left(path, InStrRev(path, "\") - 1)
End Function
