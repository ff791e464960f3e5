"""The commands around the report: the office's own template, PDF, preview."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys

import docx
import pytest
from agencies import NAMES
from office import need
from report_tools import edit

from ita_xl import actions
from ita_xl.cli import main
from ita_xl.failures import Failure
from ita_xl.report import pdf
from ita_xl.report.templates import default_template, layouts, office_name
from ita_xl.workbook.closed.book import ClosedBook

OWN = "แม่แบบของเราเอง"


@pytest.fixture
def book(made, tmp_path):
    path = tmp_path / "ita.xlsm"
    shutil.copy(made[NAMES[0]], path)
    return path


def _own(path, text=OWN):
    path.write_bytes(
        edit(
            default_template("indicators"),
            {"word/document.xml": lambda xml: xml.replace("1. ผลการประเมิน", f"{text} 1. ผลการประเมิน", 1)},
        )
    )
    return path


def _said(path):
    return "\n".join(p.text for p in docx.Document(path).paragraphs)


def test_the_template_beside_the_workbook_is_taken_and_told(book, capsys):
    own = _own(book.parent / "แม่แบบรายงาน-indicators.docx")
    assert main(["export", "--anyway", str(book), "-o", str(book.with_suffix(".docx"))]) in {0, 1}
    assert OWN in _said(book.with_suffix(".docx"))
    assert str(own) in capsys.readouterr().out


def test_a_template_that_is_named_goes_before_it(book, tmp_path, capsys):
    _own(book.parent / office_name("indicators"))
    other = _own(tmp_path / "อื่น.docx", "แม่แบบอื่น")
    main(["export", "--anyway", str(book), "-o", str(book.with_suffix(".docx")), "--template", str(other)])
    said = _said(book.with_suffix(".docx"))
    assert "แม่แบบอื่น" in said
    assert OWN not in said
    assert str(other) in capsys.readouterr().out


def test_without_either_the_packages_is_taken_and_nothing_told(book, capsys):
    main(["export", "--anyway", str(book), "-o", str(book.with_suffix(".docx"))])
    assert OWN not in _said(book.with_suffix(".docx"))
    assert "แม่แบบ" not in capsys.readouterr().out


def test_a_fault_in_the_template_is_told_and_nothing_written(book, capsys):
    _own(book.parent / office_name("indicators"), "{{ ปีงบประมาน }}")
    assert main(["export", "--anyway", str(book), "-o", str(book.with_suffix(".docx"))]) == 2
    said = capsys.readouterr().err
    assert "แม่แบบรายงาน-indicators.docx" in said
    assert "“ปีงบประมาณ”" in said
    assert "Traceback" not in said
    assert not book.with_suffix(".docx").exists()


@pytest.mark.parametrize("layout", layouts())
def test_a_new_template_is_the_packages_and_passes_the_check(layout, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["template", "new", layout]) == 0
    path = tmp_path / f"แม่แบบรายงาน-{layout}.docx"
    assert path.read_bytes() == default_template(layout)
    assert main(["template", "check", str(path)]) == 0
    assert "ใช้ได้" in capsys.readouterr().out
    assert main(["template", "new", layout]) == 2
    assert path.name in capsys.readouterr().err


def test_a_check_that_finds_faults_tells_them_all(tmp_path, capsys):
    path = _own(tmp_path / "ก.docx", "{{ ปีงบประมาน }} {{ ปีแผล }}")
    assert main(["template", "check", str(path)]) == 1
    said = capsys.readouterr().out
    assert said.count("[ต้องแก้ไข]") == 2
    assert "2 แห่ง" in said


def test_a_check_of_a_file_that_is_not_there(tmp_path, capsys):
    assert main(["template", "check", str(tmp_path / "ไม่มี.docx")]) == 2
    assert "ไม่มี.docx" in capsys.readouterr().err


def test_template_alone_asks_for_more(capsys):
    assert main(["template"]) == 2
    assert "วิธีใช้" in capsys.readouterr().err


def test_without_libreoffice_the_report_is_there_and_a_sentence_says_what_to_do(book, monkeypatch, capsys):
    monkeypatch.setattr(pdf, "program", lambda: None)
    out = book.with_suffix(".docx")
    assert main(["export", "--anyway", str(book), "-o", str(out), "--pdf"]) == 2
    assert out.exists()
    assert not out.with_suffix(".pdf").exists()
    said = capsys.readouterr()
    assert str(out) in said.out
    assert "LibreOffice" in said.err
    assert "บันทึกเป็น" in said.err


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for LibreOffice")
@pytest.mark.parametrize("ends", ["exit 3", "kill -9 $$"])
def test_a_libreoffice_that_fails_is_told(book, tmp_path, monkeypatch, capsys, ends):
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{ends}\n")
    program.chmod(0o755)
    monkeypatch.setattr(pdf, "program", lambda: str(program))
    out = book.with_suffix(".docx")
    assert main(["export", "--anyway", str(book), "-o", str(out), "--pdf"]) == 2
    assert out.exists()
    assert "PDF" in capsys.readouterr().err


def test_the_pdf_has_title_author_and_tags(book):
    need("soffice")
    info = need("pdfinfo")
    done = actions.export(ClosedBook(book), book.with_suffix(".docx"), digits="thai", pdf=True)
    assert done.pdf == book.with_suffix(".pdf")
    told = subprocess.run([info, str(done.pdf)], capture_output=True, text=True, check=True).stdout
    assert "คลองใหม่" in next(line for line in told.splitlines() if line.startswith("Author:"))
    assert "๒๕๖๕" in next(line for line in told.splitlines() if line.startswith("Title:"))
    assert next(line for line in told.splitlines() if line.startswith("Tagged:")).split()[1] == "yes"


@pytest.mark.parametrize(("digits", "lost"), [("thai", True), ("arabic", False)])
def test_page_numbers_that_the_pdf_cannot_have_are_told(book, monkeypatch, capsys, digits, lost):
    monkeypatch.setattr(pdf, "convert", lambda report: b"%PDF-")
    main(["export", "--anyway", str(book), "-o", str(book.with_suffix(".docx")), "--pdf", "--digits", digits])
    assert book.with_suffix(".pdf").read_bytes() == b"%PDF-"
    assert ("เลขหน้าใน PDF" in capsys.readouterr().out) is lost


def test_the_copy_for_the_pdf_is_justified_as_libreoffice_can():
    template = default_template("indicators")
    copy = pdf.for_libreoffice(template)
    assert b"thaiDistribute" in template
    assert b"thaiDistribute" not in copy
    assert '<w:jc w:val="both"/>' in docx.Document(io.BytesIO(copy)).styles["Body Text"].element.xml


def test_the_preview_is_written_and_opened(book, tmp_path, monkeypatch, capsys):
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda address: opened.append(address) or True)
    out = tmp_path / "ก.html"
    assert main(["preview", str(book), "-o", str(out)]) == 0
    assert opened == [out.as_uri()]
    page = out.read_text(encoding="utf-8")
    assert page.count("<svg") == 2  # instruments, indicators, years
    assert "76.81" in page
    assert main(["preview", str(book), "-o", str(out), "--digits", "thai", "--no-open"]) == 0
    assert len(opened) == 1
    assert "๗๖.๘๑" in out.read_text(encoding="utf-8")
    assert str(out) in capsys.readouterr().out


def test_a_preview_without_a_browser_says_so(book, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("webbrowser.open", lambda address: False)
    assert main(["preview", str(book), "-o", str(tmp_path / "ก.html")]) == 0
    assert "โปรดเปิดแฟ้มนี้เอง" in capsys.readouterr().out


def test_a_preview_is_html(book, tmp_path):
    with pytest.raises(Failure, match="html"):
        actions.preview(ClosedBook(book), tmp_path / "ก.docx")


def test_sentences_beside_the_workbook_are_said_and_what_does_not_fit_is_told(book, monkeypatch, capsys):
    monkeypatch.chdir(book.parent)
    assert main(["template", "sentences"]) == 0
    own = book.parent / "ถ้อยคำ.toml"
    text = own.read_text(encoding="utf-8")
    assert main(["template", "sentences"]) == 2, "an edited file is never overwritten"
    own.write_text(
        '[overall]\nchanged = "ถ้อยคำของเรา {{ change }}"\nlowest = "ต่ำ {{ nme }}"\n', encoding="utf-8"
    )
    capsys.readouterr()
    main(["export", "--anyway", str(book), "-o", str(book.with_suffix(".docx")), "--layout", "indicators"])
    said, told = _said(book.with_suffix(".docx")), capsys.readouterr().out
    assert "ถ้อยคำของเรา 4.14" in said
    assert "ส่วนตัวชี้วัดที่ได้คะแนนต่ำสุด" in said, "what does not fit leaves the shipped sentence"
    assert "overall.lowest" in told
    assert "nme" in told
    assert "overall.changed" not in told
    assert "[overall]" in text


def test_sentences_that_are_named_go_before_them(book, tmp_path):
    (book.parent / "ถ้อยคำ.toml").write_text('[overall]\nchanged = "ข้างแฟ้ม {{ change }}"\n', encoding="utf-8")
    named = tmp_path / "อื่น.toml"
    named.write_text('[overall]\nchanged = "ที่ระบุ {{ change }}"\n', encoding="utf-8")
    report = actions.compose(ClosedBook(book), layout_name="indicators", sentences=named)
    said = "\n".join(p.text for p in docx.Document(io.BytesIO(report.data)).paragraphs)
    assert "ที่ระบุ 4.14" in said
    assert "ข้างแฟ้ม" not in said
