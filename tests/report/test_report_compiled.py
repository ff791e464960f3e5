"""Our own templates come compiled: the same bytes as when they are compiled from the .docx, in every layout."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jinja2
import pytest
import report_office as office
import report_sample
from report_tools import with_paragraph

from ita_xl import demo
from ita_xl.dossier import Dossier
from ita_xl.maintain.layouts import build, compiling
from ita_xl.report import compiled, engine, rendering
from ita_xl.report.charts import chart_data
from ita_xl.report.context import report, sample
from ita_xl.report.docx import package
from ita_xl.report.templates import chart_workbook, default_template, layouts

ROOT = Path(__file__).parents[2]
BARE = {"agency": office.AGENCY, "fiscal_year": 2568, "indicators": {str(n): 90 for n in range(1, 11)}}


def contexts():
    """Give names and charts: everything there, next to nothing, and the five agencies with all that may be typed."""
    yield sample.context(), sample.charts()
    texts = {"bare": json.dumps(BARE), **demo.examples()}
    for name, text in texts.items():
        graded = office.graded_of(text)
        dossier = Dossier() if name == "bare" else office.rich(graded)
        charts = chart_data.charts(graded, dossier.shares)
        yield report.context(graded, dossier, charts=charts, contents=name != "bare"), charts


CONTEXTS = list(contexts())


@pytest.fixture(autouse=True)
def _nothing_kept():
    rendering._compile.cache_clear()
    yield
    rendering._compile.cache_clear()


def reports(layout: str) -> list[bytes]:
    return [
        engine.render(
            default_template(layout), names, charts, digits=digits, properties=report_sample.PROPERTIES
        )
        for names, charts in CONTEXTS
        for digits in ("thai", "arabic")
    ]


def slowly(monkeypatch) -> None:
    """Compile every template from the .docx from now on."""
    monkeypatch.setattr(compiled, "find", lambda _template: None)
    rendering._compile.cache_clear()


@pytest.mark.parametrize("layout", layouts())
def test_the_committed_module_is_what_is_made_of_the_template(layout):
    """Where this fails: ``python -m ita_xl.maintain.layouts.build``."""
    template = default_template(layout)
    path = build.TEMPLATES / f"{layout}_compiled.py"
    made = compiling.module(layout, template, rendering.sources(template))
    assert path.read_text(encoding="utf-8") == made


def test_no_module_outlives_its_template():
    found = {path.stem for path in build.TEMPLATES.glob("*_compiled.py")}
    assert found == {f"{layout}_compiled" for layout in layouts()}


@pytest.mark.parametrize("layout", layouts())
def test_the_same_bytes_either_way(layout, monkeypatch):
    assert compiled.find(default_template(layout)) is not None
    fast = reports(layout)
    assert rendering._compile(default_template(layout)).ours
    slowly(monkeypatch)
    assert fast == reports(layout)
    assert not rendering._compile(default_template(layout)).ours


@pytest.mark.parametrize("layout", layouts())
def test_an_error_is_told_as_by_the_template_itself(layout, monkeypatch):
    names = {**sample.context(), "หน่วยงาน": {}}

    def told() -> tuple[str, str, str | None]:
        with pytest.raises(engine.TemplateError) as caught:
            engine.render(
                default_template(layout),
                names,
                sample.charts(),
                digits="thai",
                properties=report_sample.PROPERTIES,
            )
        return caught.value.thai, caught.value.near, caught.value.name

    fast = told()
    assert fast[1]
    slowly(monkeypatch)
    assert fast == told()


def test_a_template_that_an_office_edited_is_compiled_from_its_file():
    edited = with_paragraph(default_template("indicators"), "ของเรา")
    assert compiled.find(edited) is None
    assert not rendering._compile(edited).ours


@pytest.mark.parametrize(("name", "other"), [("JINJA", "3.9.9"), ("TEMPLATE", "of another template")])
def test_what_was_made_otherwise_is_not_taken(name, other, monkeypatch):
    from ita_xl.report.templates import indicators_compiled

    monkeypatch.setattr(indicators_compiled, name, other)
    assert compiled.find(default_template("indicators")) is None
    assert jinja2.__version__ != "3.9.9"


def test_a_template_without_a_module_is_compiled_from_its_file(monkeypatch):
    monkeypatch.setitem(sys.modules, "ita_xl.report.templates.indicators_compiled", None)
    assert compiled.find(default_template("indicators")) is None
    assert compiled.find(default_template("trend")) is not None


def test_the_workbook_behind_a_chart_is_what_is_made():
    """Part by part: the packing depends on the zlib of the machine."""
    assert package.read(chart_workbook()) == package.read(build.chart_workbook())


def test_a_report_loads_nothing_that_only_templates_from_outside_need():
    code = (
        "import sys; from ita_xl.report import engine; from ita_xl.report.context import sample\n"
        "from ita_xl.report.templates import *\n"
        "import datetime; made = engine.DocumentProperties(*[datetime.datetime(2000, 1, 1)] * 2)\n"
        "for name in layouts():\n"
        "    engine.render(default_template(name), sample.context(), sample.charts(), digits='thai',"
        " properties=made)\n"
        "print(*sorted({'docx', 'docxtpl', 'xlsxwriter'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
