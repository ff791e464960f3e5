"""Kinds of agency as data: told by the name, with the titles of their heads, clerks and councils."""

import shutil
from importlib import resources
from pathlib import Path

import pytest
from core_cases import book

import ita_xl
from ita_xl.rules import RuleError, load, years
from ita_xl.rules.text import describe

DATA = Path(str(resources.files(ita_xl))) / "rules" / "data"
OLD = "fy2562-2565.toml"
CODES = ("อบต.", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "อบจ.", "โรงพยาบาล", "โรงเรียน", "วิทยาลัย", "other")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("องค์การบริหารส่วนตำบลหนองตัวอย่าง", "อบต."),
        ("อบต.หนองตัวอย่าง", "อบต."),
        ("อบต. หนองตัวอย่าง", "อบต."),
        ("อบตหนองตัวอย่าง", "อบต."),
        ("องค์การบริหารส่วนตําบลหนองตัวอย่าง", "อบต."),  # sara am in two letters
        ("  องค์การบริหารส่วน\u00a0ตำบล\u200bหนองตัวอย่าง", "อบต."),
        ("เทศบาลตำบลตัวอย่าง", "เทศบาลตำบล"),
        ("เทศบาล ตำบล ตัวอย่าง", "เทศบาลตำบล"),
        ("เทศบาลตำบลเมืองตัวอย่าง", "เทศบาลตำบล"),
        ("เทศบาลตำบลนครตัวอย่าง", "เทศบาลตำบล"),
        ("ทต.ตัวอย่าง", "เทศบาลตำบล"),
        ("ทต ตัวอย่าง", "เทศบาลตำบล"),
        ("เทศบาลเมืองตัวอย่าง", "เทศบาลเมือง"),
        ("ทม.ตัวอย่าง", "เทศบาลเมือง"),
        ("เทศบาลนครตัวอย่าง", "เทศบาลนคร"),
        ("ทน. ตัวอย่าง", "เทศบาลนคร"),
        ("องค์การบริหารส่วนจังหวัดตัวอย่าง", "อบจ."),
        ("อบจ.ตัวอย่าง", "อบจ."),
        ("อบจ ตัวอย่าง", "อบจ."),
        ("", "other"),
        ("เทศบาล", "other"),
        ("เมืองพัทยา", "other"),
        ("ทนายตัวอย่าง", "other"),  # no abbreviation: neither a dot nor a blank follows
        ("โรงเรียนเทศบาลตำบลตัวอย่าง", "โรงเรียน"),  # its own kind, though a municipality stands in its name
        ("โรงพยาบาลตัวอย่าง", "โรงพยาบาล"),
        ("รพ.ตัวอย่าง", "โรงพยาบาล"),
        ("โรงพยาบาลส่งเสริมสุขภาพตำบลตัวอย่าง", "โรงพยาบาล"),
        ("วิทยาลัยเทคนิคตัวอย่าง", "วิทยาลัย"),
        ("กรมตัวอย่าง", "other"),
    ],
)
def test_the_kind_by_the_name(name, code):
    assert book().kind_of(name).code == code


def test_the_longest_prefix_counts_whatever_the_order(tmp_path):
    folder = copy(tmp_path)
    spoil(folder, '"อบจ.", "อบจ"]', '"อบจ.", "อบจ", "เทศบาลตำบลจังหวัด"]')
    rules = load(folder)[2568]
    assert rules.kind_of("เทศบาลตำบลจังหวัดตัวอย่าง").code == "อบจ."
    assert rules.kind_of("เทศบาลตำบลตัวอย่าง").code == "เทศบาลตำบล"


def test_titles():
    kinds = {k.code: (k.head, k.clerk, k.council) for k in book().agency_kinds}
    assert tuple(kinds) == CODES
    for code, area in (("อบต.", "ตำบล"), ("อบจ.", "จังหวัด")):
        assert kinds[code] == tuple(f"{title}องค์การบริหารส่วน{area}" for title in ("นายก", "ปลัด", "สภา"))
    for code in CODES[1:4]:
        assert kinds[code] == ("นายกเทศมนตรี", "ปลัดเทศบาล", "สภาเทศบาล")
    assert kinds["other"] == ("หัวหน้าหน่วยงาน", "ผู้ที่หัวหน้าหน่วยงานมอบหมาย", "")


def test_every_full_name_is_told_as_its_own_kind():
    for kind in book().agency_kinds[:-1]:
        assert book().kind_of(f"{kind.name}ตัวอย่าง") is kind
        assert kind.name in kind.prefixes


def test_every_year_has_them_with_a_source():
    for year in years():
        assert book(year).agency_kinds == book(2565).agency_kinds
    assert [k.code for k in book().agency_kinds if not k.source.verified] == list(CODES[5:8])


def test_units_and_groups():
    kinds = {k.code: k for k in book(2569).agency_kinds}
    assert [k.group for k in kinds.values()] == ["local"] * 5 + ["hospital", "school", "school", "other"]
    assert kinds["อบต."].actor("general") == "สำนักปลัด"
    assert kinds["เทศบาลตำบล"].actor("general") == "สำนักปลัดเทศบาล"
    assert kinds["โรงพยาบาล"].actor("finance") == "งานการเงินและบัญชี กลุ่มงานบริหารทั่วไป"
    assert kinds["โรงเรียน"].actor("personnel") == "กลุ่มบริหารงานบุคคล"
    assert kinds["โรงพยาบาล"].actor("head") == kinds["โรงพยาบาล"].head
    # A hospital has neither a กองคลัง nor a สำนักปลัด.
    for code in CODES[5:]:
        assert not any("กองคลัง" in unit or "สำนักปลัด" in unit for unit in kinds[code].units.values())


def test_the_title_of_a_place():
    kinds = {k.code: k for k in book(2569).agency_kinds}
    hospital = kinds["โรงพยาบาล"]
    assert hospital.of_place(hospital.head, "โรงพยาบาลตัวอย่าง") == "ผู้อำนวยการโรงพยาบาลตัวอย่าง"
    assert hospital.of_place(hospital.head, "โรงพยาบาลส่งเสริมสุขภาพตำบลก") == (
        "ผู้อำนวยการโรงพยาบาลส่งเสริมสุขภาพตำบลก"
    )


def test_they_are_told_with_the_rules():
    text = describe(book(2569), 2569)
    for kind in book(2569).agency_kinds:
        (line,) = [n for n in text.splitlines() if n.startswith(f"  {kind.name}: ชื่อขึ้นต้นด้วย ")]
        assert all(
            word in line
            for word in (*(p.strip() for p in kind.prefixes), kind.head, kind.clerk, kind.council)
        )
        mark = "verified" if kind.source.verified else "not verified"
        assert f"[{mark}] {kind.source.text}" in text


# What the loader refuses


def copy(tmp_path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def spoil(folder, old, new):
    path = folder / OLD
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('code = "เทศบาลเมือง"', 'code = "เทศบาลตำบล"', "twice"),
        ('"ทม."', '"ทต."', "twice"),
        ('code = "other"', 'code = "อื่น ๆ"', "other"),
        ("prefixes = []", 'prefixes = ["กรม"]', "other"),
        ('prefixes = ["เทศบาลนคร", "ทน.", "ทน "]', "prefixes = []", "เทศบาลนคร"),
        ('"ทน."', '""', "begin"),
        ('"ทน."', '" ทน."', "begin"),
        ('"ทน."', '"ทน  "', "begin"),
        ('"ทน."', '"อํานาจ"', "begin"),
        ('head = "นายกองค์การบริหารส่วนตำบล"', 'head = ""', "อบต."),
        ('council = "สภาองค์การบริหารส่วนจังหวัด"', 'council = ""', "อบจ."),
        ('clerk = "ปลัดองค์การบริหารส่วนจังหวัด", ', "", "clerk"),
        ("agency_kind = [", "agency_sort = [", "agency_kind"),
        ('group = "hospital"', 'group = "clinic"', "โรงพยาบาล"),
        ('general = "กลุ่มงานบริหารทั่วไป", ', "", "โรงพยาบาล"),
        ("agency_kinds = { text", "agency_sorts = { text", "agency_kinds"),
    ],
)
def test_a_broken_kind_is_refused_by_name(tmp_path, old, new, word):
    folder = copy(tmp_path)
    spoil(folder, old, new)
    with pytest.raises(RuleError, match=r"fy25\d\d.*\.toml") as caught:
        load(folder)
    assert word in str(caught.value)
