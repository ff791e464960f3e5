"""The page of names is complete and up to date."""

from __future__ import annotations

import re

from report_tools import make, with_paragraph

from ita_xl.maintain import template_names
from ita_xl.report.context import sample
from ita_xl.report.template.sandbox import FILTERS, LOOP


def test_every_name_has_a_meaning_and_every_meaning_a_name():
    names = [name for name, _ in template_names.listed(sample.context())]
    assert len(names) == len(set(names))
    assert sorted(names) == sorted(template_names.meanings()["names"])


def test_the_sample_has_something_for_every_name():
    assert [name for name, example in template_names.listed(sample.context()) if not example] == []


def test_every_filter_and_every_word_of_a_loop_has_a_meaning():
    assert set(template_names.meanings()["filters"]) == FILTERS
    assert set(template_names.meanings()["loop"]) == LOOP


def test_every_chart_has_a_meaning():
    stems = {re.sub(r":[^:]*$", ":", name) if name.count(":") > 1 else name for name in sample.charts()}
    assert stems == set(template_names.meanings()["charts"])


def test_the_page_is_that_of_the_code():
    assert template_names.PAGE.read_text(encoding="utf-8") == template_names.page()


def test_entries_of_a_list_share_their_names():
    value = {"ก": [{"ข": "1"}, {"ข": "", "ค": ["2", "3"]}], "ง": []}
    assert dict(template_names.walk(value)) == {"ก[].ข": "1", "ก[].ค[]": "2", "ง[]": ""}


def test_a_name_of_the_page_can_be_used(template):
    loop = "{% for ค in เครื่องมือ %}{% for ต in ค.ตัวชี้วัด %}{{ ต.ลำดับ }}{% endfor %}{% endfor %}"
    assert make(with_paragraph(template, loop), sample.context(), charts=sample.charts())
