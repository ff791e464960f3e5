Attribute VB_Name = "ItaRibbon"
Option Explicit

Private mLooks As Long

' The tab ITA of the add-in: its buttons are named after the macros that they run.

Public Sub ItaRibbonPress(control As Object)
    Select Case control.ID
        Case "ItaNew"
            ItaNew
        Case "ItaCheck"
            ItaCheck
        Case "ItaGenerate"
            ItaGenerate
        Case "ItaUndo"
            ItaUndo
        Case "ItaExport"
            ItaExport
        Case "ItaShare"
            ItaShare
        Case "ItaManual"
            ItaManual
        Case "ItaRetry"
            ItaRetry
        Case "ItaUpgrade"
            ItaUpgrade
    End Select
End Sub

' A new workbook from the template that the installed program carries, saved at once as what it is, .xlsm: later Excel
' would offer .xlsx, without buttons. The name is asked for first; who takes that back has opened nothing.
Private Sub ItaNew()
    Dim template As String, path As Variant, book As Object, said As String

    said = "vba_no_template"
    On Error GoTo Failed
    template = ItaRuntime() & ItaText("template")
    If Not CBool(Application.Run("xlwings.xlam!FileExists", template)) Then
        Application.StatusBar = ItaText(said)
        Exit Sub
    End If
    path = Application.GetSaveAsFilename(NewName(), ItaText("new_kind"))
    If VarType(path) = vbBoolean Then
        Exit Sub
    End If
    If LCase(Right(path, 5)) <> ".xlsm" Then
        path = path & ".xlsm"
    End If
    Set book = Workbooks.Add(template)
    said = "vba_not_saved"
    ' 52: a workbook with macros.
    book.SaveAs path, 52
    Application.StatusBar = False
Done:
    Exit Sub
Failed:
    Application.StatusBar = ItaText(said)
    Resume Done
End Sub

' The name of a new workbook, with the agency of the one in front.
Private Function NewName() As String
    Dim agency As String, sign As Variant

    NewName = ItaText("new_name")
    On Error GoTo Failed
    If Not ItaBook() Is Nothing Then
        agency = Trim(CStr(ItaBook().Names("ita_agency").RefersToRange.Cells(1, 1).Value))
        For Each sign In Array("\", "/", ":", "*", "?", """", "<", ">", "|")
            agency = Replace(agency, sign, " ")
        Next
        If agency <> "" Then
            NewName = ItaText("new_start") & agency & ".xlsm"
        End If
    End If
Done:
    Exit Function
Failed:
    Resume Done
End Function

' --- the first press need not wait: the server may be started while nobody waits for it.

' Excel has loaded the tab; the workbook by whose double click it started comes right after.
Public Sub ItaRibbonLoad(tab_ As Object)
    mLooks = 0
    LookLater
End Sub

Private Sub LookLater()
    On Error GoTo Failed
    mLooks = mLooks + 1
    If mLooks <= 10 And GetSetting("ita_xl", "Session", "start", "") = "well" Then
        Application.OnTime Now + TimeSerial(0, 0, IIf(mLooks = 1, 4, 15)), "'ita_xl.xlam'!ItaIdle"
    End If
Done:
    Exit Sub
Failed:
    Resume Done
End Sub

' Excel is idle. Only where the last start ended well, by whichever button or function: a start that fails freezes Excel,
' and one that nobody asked for must not.
Public Sub ItaIdle()
    Dim server As Object

    On Error GoTo Failed
    If ItaBook() Is Nothing Then
        LookLater
    ElseIf ItaObstacle(True) = "" Then
        If Not CBool(ItaOwnState("up")) Then
            Set server = ItaOwnServer()
            If Not server Is Nothing Then
                ' What a button and a function need is loaded too.
                server.Module "ita_xl.buttons"
                server.Module "udfs.functions"
            End If
        End If
    End If
Done:
    Exit Sub
Failed:
    Resume Done
End Sub

' Keeps how the last start of the server went, beyond the session.
Public Sub ItaNote1(word As String)
    SaveSetting "ita_xl", "Session", "start", word
End Sub
