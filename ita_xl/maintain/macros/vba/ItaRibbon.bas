Attribute VB_Name = "ItaRibbon"
Option Explicit

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

' A new workbook from the template that the installed program carries.
Private Sub ItaNew()
    On Error GoTo Failed
    Workbooks.Add ItaRuntime() & ItaText("template")
Done:
    Exit Sub
Failed:
    Application.StatusBar = ItaText("vba_no_template")
    Resume Done
End Sub
