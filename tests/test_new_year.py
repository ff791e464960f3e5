"""A maintainer adds a year by adding a file: everything that is printed, computed or checked for it follows.

The year is made up and differs from every year before in all that a year may change: weights, scale, the instruments
that decide the level, a target, the name of an indicator, the list of documents. Every expected value is computed by
hand, in the comments below.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from office import recalculated
from python_calamine import CalamineWorkbook
from report_reader import word_text

from ita_xl.rules import rule_book

ROOT = Path(__file__).parents[1]
TESTS = Path(__file__).parent

OLD_NAME, NEW_NAME = "การใช้งบประมาณ", "การใช้เงินแผ่นดินอย่างรู้คุณค่า"
ISSUES = ("กระบวนงานสมมติ", "บริการสมมติ")
TOP, MIDDLE, BOTTOM = "ดีเด่น", "มาตรฐาน", "เร่งยกระดับ"

ERA = f"""# A year that never was.
years = [2570]
extends = "fy2569"

issue = [
    {{ no = 1, name = "{ISSUES[0]}", items = "i1-i6 o1" }},
    {{ no = 2, name = "{ISSUES[1]}", items = "e1-e9 o2 o3" }},
]

instrument = [
    {{ code = "IIT", name = "แบบวัดภายใน", english = "Inside", aliases = [], weight = "0.25", source = "weights" }},
    {{ code = "EIT", name = "แบบวัดภายนอก", english = "Outside", aliases = [], weight = "0.25", source = "weights" }},
    {{ code = "OIT", name = "แบบวัดสาธารณะ", english = "Open", aliases = [], weight = "0.50", source = "weights" }},
]

indicator = [
    {{ no = 1, instrument = "IIT", name = "การปฏิบัติหน้าที่", aliases = [], about = "การทำงาน", source = "weights" }},
    {{ no = 2, instrument = "IIT", name = "{NEW_NAME}", aliases = ["{OLD_NAME}"], about = "เงิน", source = "weights" }},
    {{ no = 3, instrument = "IIT", name = "การใช้อำนาจ", aliases = [], about = "อำนาจ", source = "weights" }},
    {{ no = 4, instrument = "IIT", name = "การใช้ทรัพย์สินของราชการ", aliases = [], about = "ทรัพย์สิน", source = "weights" }},
    {{ no = 5, instrument = "IIT", name = "การแก้ไขปัญหาการทุจริต", aliases = [], about = "การแก้ไข", source = "weights" }},
    {{ no = 6, instrument = "EIT", name = "คุณภาพการดำเนินงาน", aliases = [], about = "คุณภาพ", source = "weights" }},
    {{ no = 7, instrument = "EIT", name = "ประสิทธิภาพการสื่อสาร", aliases = [], about = "การสื่อสาร", source = "weights" }},
    {{ no = 8, instrument = "EIT", name = "การปรับปรุงการทำงาน", aliases = [], about = "การปรับปรุง", source = "weights" }},
    {{ no = 9, instrument = "OIT", name = "การเปิดเผยข้อมูล", aliases = [], about = "การเปิดเผย", source = "weights" }},
    {{ no = 10, instrument = "OIT", name = "การป้องกันการทุจริต", aliases = [], about = "การป้องกัน", source = "weights" }},
]

items_OIT = [
    {{ code = "o1", indicator = 9, sub = "9.1", topic = "doc-statistics", name = "ทะเบียนข้อมูลเปิด" }},
    {{ code = "o2", indicator = 9, sub = "9.1", topic = "doc-annual-report", name = "รายงานการใช้ข้อมูลเปิด" }},
    {{ code = "o3", indicator = 10, sub = "10.1", topic = "doc-risk-assessment", name = "บัญชีความเสี่ยง" }},
]

[scale]
name = "สามระดับ"
instruments = ["IIT", "OIT"]
target = "80"

[[scale.level]]
name = "{BOTTOM}"
overall_min = "0"
instrument_min = "0"
source = "levels"

[[scale.level]]
name = "{MIDDLE}"
overall_min = "60"
instrument_min = "50"
source = "levels"

[[scale.level]]
name = "{TOP}"
overall_min = "89"
instrument_min = "80"
source = "levels"

[sources]
weights = {{ text = "Weights that were made up for a test of this package.", verified = true }}
levels = {{ text = "Levels that were made up for a test of this package.", verified = true }}
items_OIT = {{ text = "Documents that were made up for a test of this package.", verified = true }}
"""

# IIT = (82 + 84 + 86 + 88 + 90.02) / 5 = 430.02 / 5 = 86.004 -> 86.00
# EIT = (70 + 75 + 80.01) / 3           = 225.01 / 3 = 75.003 -> 75.00
# OIT = (99.99 + 96) / 2                = 97.995              -> 98.00
# overall = 0.25 x 86 + 0.25 x 75 + 0.50 x 98 = 21.50 + 18.75 + 49.00 = 89.25; by the weights of 2569 it were 87.50.
# Level: 89.25 >= 89, IIT and OIT >= 80 -> the top one. With 87.50, or if EIT counted as well, it were the middle one.
# Mean of the ten: 851.02 / 10 = 85.102 -> 85.10. Weak below 80: 6 and 7 only; the target of 2569 is 85.
SCORES = {"1": 82, "2": 84, "3": 86, "4": 88, "5": 90.02, "6": 70, "7": 75, "8": 80.01, "9": 99.99, "10": 96}
INSTRUMENTS = {"IIT": 86.00, "EIT": 75.00, "OIT": 98.00}
# At the top nothing more is asked, no item lies below 80, and nothing fell: nothing is to be developed.
STRONG, WEAK = "จุดแข็ง", "จุดอ่อน"
STATUSES = [*[STRONG] * 5, WEAK, WEAK, *[STRONG] * 3]
GOOD = {
    "agency": "องค์การบริหารส่วนตำบลหนองตัวอย่าง",
    "district": "เมือง",
    "province": "ตัวอย่าง",
    "reported": {"overall": 89.25, "grade": TOP},
    "indicators": SCORES,
    "items": {"i4": 84, "i5": 84, "i6": 84},
    # Graded by the scale of its own year: 70 to 84.99 is the second lowest of five.
    "history": {"2569": [84, "ต้องปรับปรุง"]},
}
# i4 to i6: mean 80, indicator 2 is 84. o26 stands in the list of 2569, not in this one.
FAULTY = GOOD | {
    "reported": {"overall": 87.5, "grade": "ผ่านดี"},
    "items": {"i4": 70, "i5": 80, "i6": 90, "o26": 100},
}


class World:
    """A copy of the package with one file more, and what its commands said and wrote."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **{k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "LOCALAPPDATA")},
            "PYTHONPATH": os.pathsep.join((str(folder), str(TESTS))),
            "PYTHONUTF8": "1",
            "HOME": str(folder / "home"),
            "USERPROFILE": str(folder / "home"),
        }

    def python(self, *words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, words)],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    def ita(self, *words: object, code: int = 0) -> str:
        done = self.python("-m", "ita_xl.cli", *words)
        assert (done.returncode, done.stderr) == (code, ""), (words, done.stdout)
        return done.stdout

    def tell(self, script: str, *words: object) -> object:
        """Run a script that prints JSON."""
        done = self.python("-c", script, *words)
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    def book(self, name: str) -> CalamineWorkbook:
        return CalamineWorkbook.from_path(self.folder / f"{name}.xlsm")


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> World:
    """The package with one file more, and the template not yet built anew."""
    folder = tmp_path_factory.mktemp("maintainer")
    for package in ("ita_xl", "udfs"):
        shutil.copytree(
            ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__", "*.xlsm")
        )
    (folder / "ita_xl" / "rules" / "data" / "fy2570.toml").write_text(ERA, encoding="utf-8")
    (folder / "home").mkdir()
    return World(folder)


@pytest.fixture(scope="module")
def world(bare) -> World:
    bare.ita("build-template")
    for name, data, code in (("good", GOOD, 0), ("faulty", FAULTY, 1)):
        (bare.folder / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        book = f"{name}.xlsm"
        bare.ita("new", book, "--year", "2570", "--from", f"{name}.json", code=code)
        bare.ita("generate", book, code=code)
        bare.ita("export", "--anyway", book, "-o", f"{name}.docx", code=code)
    return bare


def cells(book: CalamineWorkbook, sheet: str) -> list[list[object]]:
    return book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def column(book: CalamineWorkbook, letter: str, first: int, last: int) -> list[object]:
    rows = cells(book, "คะแนน")
    return [rows[r - 1]["ABCDEFGHI".index(letter)] for r in range(first, last + 1)]


def texts(book: CalamineWorkbook, sheet: str) -> str:
    return "\n".join(str(value) for row in cells(book, sheet) for value in row)


def check_scores(book: CalamineWorkbook) -> None:
    """Hold sheet คะแนน of the good book against what was computed by hand."""
    assert column(book, "C", 6, 15)[1] == NEW_NAME
    assert column(book, "H", 6, 15) == STATUSES
    assert column(book, "D", 16, 16) == [85.10]
    assert [column(book, "E", r, r)[0] for r in (20, 21, 24)] == list(INSTRUMENTS.values())
    assert column(book, "E", 25, 26) == [89.25, TOP]
    assert column(book, "F", 25, 26) == [89.25, TOP]


def test_it_is_the_copy_that_runs(bare):
    where = bare.tell("import ita_xl, udfs, json; print(json.dumps([ita_xl.__file__, udfs.__file__]))")
    assert [Path(p).parents[1] for p in where] == [bare.folder] * 2


def test_the_rules_are_told(bare):
    told = bare.ita("rules", "2570")
    for line in (
        "IIT  0.25",
        "EIT  0.25",
        "OIT  0.50",
        f"2. {NEW_NAME} (IIT)",
        "o3  [10.1] บัญชีความเสี่ยง",
        f"2. {ISSUES[1]}: e1 ",
    ):
        assert f"  {line}" in told
    assert f"  {TOP}: คะแนนภาพรวมตั้งแต่ 89.00 และ IIT OIT ทุกค่าตั้งแต่ 80.00\n" in told
    assert f"  {BOTTOM}: คะแนนภาพรวมตั้งแต่ 0.00\n" in told
    assert "ค่าเป้าหมาย 80.00" in told
    assert OLD_NAME not in re.findall(r"^  \d+\. (\S+)", told, re.MULTILINE)
    assert "o4" not in told
    before = bare.ita("rules", "2569")
    assert "  OIT  0.40" in before
    assert TOP not in before


def test_the_cell_function_goes_by_the_new_scale(bare):
    rows = [
        # year, overall, IIT, EIT, OIT
        ((2570, 89.25, 86, 75, 98), TOP),
        ((2570, 89, 80, 0, 80), TOP),
        ((2570, 88.99, 100, 100, 100), MIDDLE),
        ((2570, 95, 79.99, 100, 100), MIDDLE),
        ((2570, 95, 100, 100, 49.99), BOTTOM),
        ((2570, 60, 50, 10, 50), MIDDLE),
        ((2570, 59.99, 100, 100, 100), BOTTOM),
        ((2569, 89.25, 86, 75, 98), "ผ่าน"),
        ((2571, 89.25, 86, 75, 98), "ยังไม่มีหลักเกณฑ์ของปีนี้"),
    ]
    script = (
        "import json, sys\nfrom udfs.functions import ITA_LEVEL\nfrom ita_xl.rules import digest\n"
        "print(json.dumps([ITA_LEVEL(*row, None, None, digest()) for row in json.loads(sys.argv[1])]))"
    )
    assert bare.tell(script, json.dumps([row for row, _ in rows])) == [name for _, name in rows]


def test_the_cells_of_the_book(world):
    check_scores(world.book("good"))


def test_the_rule_sheet_of_the_template(world):
    told = texts(CalamineWorkbook.from_path(world.folder / "workbook_template.xlsm"), "เกณฑ์")
    for word in ("IIT 0.25  EIT 0.25  OIT 0.50", TOP, MIDDLE, BOTTOM, NEW_NAME, "ทะเบียนข้อมูลเปิด"):
        assert word in told


def test_the_measures_table_speaks_of_the_new_name(world):
    """Indicator 2 is kept: its name stands in the row of all that are."""
    rows = [" ".join(map(str, row)) for row in cells(world.book("good"), "มาตรการ")]
    assert [row for row in rows if row.startswith("keep ") and f" 2. {NEW_NAME} " in row]
    assert not [row for row in rows if OLD_NAME in row]


def test_measures_by_the_issues_of_that_year(world):
    """Only i4 to i6 have scores: issue 1 has their mean, 84, and keeps its standard; issue 2 gets its first remedy."""
    world.ita("new", "issues.xlsm", "--year", "2570", "--from", "good.json")
    world.ita("generate", "issues.xlsm", "--by", "issues")
    rows = [row for row in cells(world.book("issues"), "มาตรการ") if re.fullmatch(r"q\d-\S+", str(row[0]))]
    assert [str(row[0])[:3] for row in rows] == ["q1-", "q2-"]
    for row, no, name in zip(rows, (1, 2), ISSUES, strict=True):
        assert f"ประเด็นที่ {no} {name}" in row


def test_the_report(world):
    text = word_text(world.folder / "good.docx")
    for word in (NEW_NAME, "89.25", "86.00", "75.00", "98.00", TOP, "2570", "2571"):
        assert word in text
    for item in rule_book(2568).items:  # what the new year extends asks of the budget, in words of its own
        text = text.replace(item.name, "")
    for word in (OLD_NAME, "87.50", "ผ่านดี", "85.00"):
        assert word not in text


def test_the_good_book_has_no_errors(world):
    found = json.loads(world.ita("check", "good.xlsm", "--json"))
    assert {f["level"] for f in found} <= {"note"}, found


def test_the_findings(world):
    found = {f["code"]: f for f in json.loads(world.ita("check", "faulty.xlsm", "--json", code=1))}
    overall = found["overall-mismatch"]
    assert [float(overall[k]) for k in ("value", "expected")] == [87.5, 89.25]
    level = found["level-of-another-era"]
    assert level["value"] == "ผ่านดี"
    assert MIDDLE in level["message"]  # the reported 87.50 counts
    mean = found["item-mean-mismatch"]
    assert (float(mean["value"]), float(mean["expected"])) == (84, 80)
    assert f"ตัวชี้วัดที่ 2 {NEW_NAME} " in mean["message"]
    item = found["item-unknown"]
    assert (item["value"], item["level"]) == ("o26", "warning")
    assert "o1 ถึง o3" in item["message"]
    assert "2570" in item["message"]
    assert texts(world.book("faulty"), "ตรวจสอบ").count(NEW_NAME) == 1


DIFFERENCES = """
import json, sys
from pathlib import Path
from office import Recalculated, differences
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.formulas.cells import computed_cells
found, seen = [], 0
for name in sys.argv[2:]:
    book = Recalculated(Path(sys.argv[1]), Path(f"{name}.xlsm"))
    cells = computed_cells()
    seen += len(cells)
    found += differences(book, cells, ClosedBook(Path(f"{name}.xlsm")).model)
print(json.dumps([seen, found]))
"""


def test_libreoffice_gets_the_same_from_the_formulas(world, tmp_path):
    names = ("good", "faulty")
    books = recalculated(tmp_path, [world.folder / f"{name}.xlsm" for name in names])
    check_scores(books["good"])
    # The reported overall counts, whatever was computed: 87.50 is below 89.
    assert column(books["faulty"], "E", 25, 26) == [89.25, MIDDLE]
    assert column(books["faulty"], "F", 25, 26) == [87.5, MIDDLE]
    seen, found = world.tell(DIFFERENCES, tmp_path / "recalculated", *names)
    assert seen > 200
    assert found == []
