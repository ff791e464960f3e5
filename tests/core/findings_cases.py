"""Results with exactly one fault, one row a fault, and results that only nearly have one."""

from core_cases import CELLS, DELETED, PERIODS, PROGRESS, entries_from, scored, sound

from ita_xl.assessment import FIELDS, UNCALCULATED, Entries, Entry, Percent, Place


def letters(overall, grade):
    """A result of FY2565 whose instruments and overall are the same."""
    return scored(overall, fiscal_year=2565, reported={"overall": overall, "grade": grade})


NO_REPORT = {"reported": {}}


def periods(**texts):
    """Texts of the period column; the plan year is 2569."""
    return sound(**{PERIODS: texts})


def items(**scores):
    return sound(items=scores)


def shares(*six, **more):
    """One item with the shares of its answers."""
    return sound(
        items={"i1": 90}, **{CELLS: {f"item.1.share{n}": v for n, v in enumerate(six, start=1)}}, **more
    )


def documents(first, **more):
    """All documents of indicator 9 with its score 88.70, but the first."""
    return sound(items={f"o{n}": first if n == 1 else 88.7 for n in range(1, 21)}, **more)


def twice(year, first, second):
    """Two rows of the history for one year."""
    rows = enumerate((first, second), start=1)
    return {f"history.{n}.{key}": v for n, value in rows for key, v in (("year", year), ("overall", value))}


def oit(**rows):
    """Progress of OIT items: code -> what was typed for it."""
    return sound(oit_progress=rows)


def followed(**row):
    """One row of the follow-up table; the plan year is 2569."""
    return sound(**{PROGRESS: [row]})


BEGUN, DONE = {"status": "อยู่ระหว่างดำเนินการ"}, {"status": "ดำเนินการแล้ว"}
BAD = [
    ("kind-unknown", "", sound(agency_kind="วัด")),
    ("kind-contradicts-name", "", sound(agency_kind="เทศบาลเมือง")),
    ("kind-contradicts-name", "", sound(agency="ทต. ตัวอย่าง", agency_kind="อบต.")),
    ("memo-date-unreadable", "", sound(memo={"date": "15/13/2568"})),
    ("memo-date-unreadable", "", sound(memo={"date": "31 กันยายน 2568"})),
    ("memo-date-unreadable", "", sound(memo={"date": "ปีงบประมาณ พ.ศ. 2569"})),
    ("asked-incomplete", "asked.1", sound(asked=[{"question": " ", "answer": "มี"}])),
    ("text-without-code", "oit.1", oit(**{" ": BEGUN})),
    ("text-without-code", "item.1", sound(item_texts={" ": "ข้อความ"})),
    ("oit-unknown", "oit.1", oit(o29=BEGUN)),
    ("oit-unknown", "oit.1", oit(i1=BEGUN)),
    ("oit-unknown", "oit.1", oit(ข้อหนึ่ง=BEGUN)),
    ("oit-duplicate", "oit.2", oit(o1=BEGUN, O1=BEGUN)),
    ("oit-year-changed", "2568", oit(o1=BEGUN) | {CELLS: {"oit_year": 2567}}),
    ("oit-plan-year", "oit.2", oit(o10=BEGUN, o11=BEGUN)),
    ("oit-plan-year", "oit.1", oit(o22=BEGUN, o11={"note": "ยังไม่มีข้อมูล"}, o1=BEGUN)),
    ("status-unknown", "oit.1", oit(o1={"status": "เสร็จแล้ว"})),
    ("status-unknown", "status6", followed(status="กำลังทำ")),
    ("result-before-start", "status6", followed(status="ยังไม่ได้ดำเนินการ", result="อบรมแล้ว")),
    ("result-before-start", "status6", followed(status="ยังไม่ได้ดำเนินการ", outcome="ดีขึ้น")),
    ("done-without-result", "result6", followed(**DONE, outcome="ดีขึ้น")),
    ("done-without-evidence", "", oit(o1=DONE, o2=DONE, o3={**DONE, "evidence": "https://example.go.th"})),
    ("progress-date-outside", "date6", followed(date="30 ก.ย. 2568")),
    ("progress-date-outside", "date6", followed(date="๑ ตุลาคม ๒๕๖๙")),
    ("progress-date-outside", "date6", followed(date="15/11/2569")),
    ("progress-date-outside", "date6", followed(date="2026-11-15")),
    # code, subject, what triggers exactly that
    ("year-missing", "", sound(fiscal_year=DELETED)),
    ("year-unreadable", "fiscal_year", sound(fiscal_year=68)),
    ("year-missing", "", sound(fiscal_year="")),
    ("year-unreadable", "fiscal_year", sound(fiscal_year=2499)),
    ("year-unreadable", "plan_year", sound(plan_year="หน้า")),
    ("year-unreadable", "history.1.year", sound(history={"64": [80.95, "B"]})),
    ("eit-parts-mismatch", "", sound(reported__EIT1=93.0, reported__EIT2=95.04)),
    ("history-incomplete", "history.1", sound(history={"2564": [None, "B"]})),
    ("history-conflict", "2568", sound(history={"2568": [91.22, "ผ่านดี"]})),
    ("history-duplicate", "2567", sound() | {CELLS: twice(2567, 90, 90.01)}),
    ("item-code-missing", "item.1", items(**{" ": 90})),
    ("year-unknown", "2561", sound(fiscal_year=2561)),
    ("year-unknown", "2570", sound(fiscal_year=2570)),
    ("agency-name-missing", "", sound(agency=DELETED)),
    ("agency-name-missing", "", sound(agency=" \u00a0 ")),
    ("agency-incomplete", "", sound(district=DELETED)),
    ("agency-incomplete", "", sound(province="")),
    ("agency-incomplete", "", sound(district=" ", province=None)),
    ("score-missing", "3", sound(indicators__3=DELETED)),
    ("score-missing", "10", sound(indicators__10=" ")),
    ("not-a-number", "indicator.3", sound(indicators__3="93.37/95")),
    ("not-a-number", "indicator.3", sound(indicators__3="93.37 จาก 100")),
    ("not-a-number", "indicator.3", sound(indicators__3="93 .37")),
    ("not-a-number", "indicator.3", sound(indicators__3="93.37.1")),
    ("not-a-number", "indicator.3", sound(indicators__3="1e2")),
    ("error-value", "fiscal_year", sound(fiscal_year="#N/A")),
    ("error-value", "agency.name", sound(agency="#REF!")),
    ("plan-year-before", "2560", sound(plan_year=2560)),
    ("plan-year-before", "2567", sound(plan_year=2567)),
    ("plan-year-far", "2570", sound(plan_year=2570)),
    ("history-after", "2570", sound(history={"2570": 90})),
    ("history-early", "2550", sound(history={"2550": 90})),
    ("issue-unknown", "item.1", sound(items_by_issue={"หนึ่ง": {"i1": 90}})),
    ("issue-unknown", "item.1", sound(items_by_issue={"8": {"i1": 90}})),
    ("text-too-long", "district", sound(district="ก" * 251)),
    ("error-value", "indicator.3", sound(indicators__3="#DIV/0!")),
    ("not-a-number", "indicator.3", sound(indicators__3="-93.37%")),
    ("not-a-number", "indicator.3", sound(indicators__3="-93,37")),
    ("not-a-number", "indicator.3", sound(indicators__3="100,01")),
    ("not-a-number", "indicator.3", sound(indicators__3="100.01%")),
    ("not-a-number", "indicator.3", sound(indicators__3="1,234")),
    ("not-a-number", "indicator.3", sound(indicators__3="93,370")),
    ("not-a-number", "indicator.3", sound(indicators__3=True)),
    ("not-a-number", "reported.EIT1", sound(reported__EIT1="9O")),
    ("not-a-number", "threshold", sound(threshold="แปดสิบห้า")),
    ("not-a-number", "item.1.score", items(i1="ครบ")),
    ("not-a-number", "history.1.overall", sound(history={"2567": ["-", ""]})),
    ("decimal-comma", "indicator.3", sound(indicators__3="93,37")),
    ("decimal-comma", "indicator.3", sound(indicators__3=" ๙๓,๓๗ ")),
    ("decimal-comma", "indicator.3", sound(indicators__3="93,4")),
    ("decimal-comma", "reported.overall", sound(reported__overall="91,20")),
    ("decimal-comma", "item.1.score", items(i1="90,00")),
    ("stray-text", "indicator.3", sound(indicators__3="93.37%")),
    ("stray-text", "indicator.3", sound(indicators__3="93.37 คะแนน")),
    ("stray-text", "indicator.3", sound(indicators__3="๙๓.๓๗คะแนน")),
    ("stray-text", "indicator.3", sound(indicators__3="ร้อยละ\u00a093")),
    ("stray-text", "indicator.3", sound(indicators__3="(93.37)")),
    ("stray-text", "indicator.3", sound(indicators__3="93.37.")),
    ("stray-text", "indicator.3", sound(indicators__3="93,37%")),
    ("stray-text", "reported.IIT", sound(reported__IIT="IIT = 90.00")),
    ("stray-text", "history.1.overall", sound(history={"2567": ["90%", ""]})),
    ("too-many-decimals", "indicator.3", sound(indicators__3=91.254)),
    ("too-many-decimals", "indicator.3", sound(indicators__3=91.25400)),
    ("too-many-decimals", "reported.overall", sound(reported__overall=91.204)),
    ("too-many-decimals", "item.1.score", items(i1=90.001)),
    ("too-many-decimals", "threshold", sound(threshold=84.125)),
    ("too-many-decimals", "history.1.overall", sound(history={"2567": [84.999, "ต้องปรับปรุง"]})),
    ("out-of-range", "indicator.3", sound(indicators__3=100.01)),
    ("out-of-range", "indicator.3", sound(indicators__3=-0.01)),
    ("out-of-range", "item.1.score", items(i1=9000)),
    ("out-of-range", "threshold", sound(threshold=101)),
    ("thai-digits", "indicator.3", sound(indicators__3="๙๑.๒๕")),
    ("thai-digits", "indicator.3", sound(indicators__3="91.๒๕")),
    ("thai-digits", "fiscal_year", sound(fiscal_year="๒๕๖๘")),
    ("thai-digits", "plan_year", sound(plan_year="๒๕๖๙")),
    ("thai-digits", "item.1.code", items(i๒=90)),
    ("number-as-text", "fiscal_year", sound(fiscal_year="2568")),
    ("number-as-text", "indicator.3", sound(indicators__3="91.25")),
    ("number-as-text", "reported.overall", sound(reported__overall=" 91.2 ")),
    ("score-fraction", "indicator.3", sound(indicators__3=0.9125, **NO_REPORT)),
    ("score-fraction", "indicator.3", sound(indicators__3=1, **NO_REPORT)),
    ("score-fraction", "threshold", sound(threshold=0.85)),
    (
        "percent-score",
        "indicator.3",
        sound(indicators__3=DELETED, **NO_REPORT) | {CELLS: {"indicator.3": Percent(0.9125)}},
    ),
    (
        "percent-score",
        "indicator.3",
        sound(indicators__3=DELETED, **NO_REPORT) | {CELLS: {"indicator.3": Percent(1.0)}},
    ),
    ("not-calculated", "indicator.3", sound(indicators__3=DELETED) | {CELLS: {"indicator.3": UNCALCULATED}}),
    ("unseen-letters", "indicator.3", sound(indicators__3="\ufeff91.25")),
    ("unseen-letters", "reported.overall", sound(reported__overall="91.20\u00a0")),
    ("unseen-letters", "history.1.overall", sound(history={"2567": ["\u200b90", ""]})),
    ("thai-digits", "indicator.3", sound(indicators__3="\ufeff๙๑.๒๕")),
    ("overall-mismatch", "", sound(reported__overall=91.22)),
    ("overall-mismatch", "", sound(reported__overall=91.18)),
    ("instrument-mismatch", "IIT", sound(reported__IIT=90.02)),
    ("instrument-mismatch", "EIT", sound(reported__EIT=93.98)),
    ("instrument-mismatch", "OIT", sound(reported__OIT=90.02)),
    ("level-mismatch", "", sound(reported__grade="ผ่าน")),
    ("level-mismatch", "", sound(reported__grade="ผ่านดีเยี่ยม")),
    ("level-mismatch", "", sound(reported__grade="G")),
    ("level-mismatch", "", sound(reported__grade="ดีมาก")),
    ("level-mismatch", "", letters(85.00, "B")),
    ("level-mismatch", "", letters(84.99, "A")),
    ("level-mismatch", "", letters(85.00, "G")),
    ("level-of-another-era", "", sound(reported__grade="A")),
    ("level-of-another-era", "", sound(reported__grade="ระดับ AA")),
    ("level-of-another-era", "", sound(fiscal_year=2566, reported__grade="A")),
    ("level-of-another-era", "", letters(85.00, "ผ่านดี")),
    ("level-of-another-era", "2567", sound(history={"2567": [90.00, "A"]})),
    ("level-of-another-era", "2562", sound(history={"2562": [90.00, "ผ่าน"]})),
    ("rule-unverified", "2569", sound(fiscal_year=2569)),
    ("rule-unverified", "2568", scored(84.99)),
    ("rule-unverified", "2568", scored(69.99)),
    ("rule-unverified", "2566", scored(70, fiscal_year=2566)),
    ("list-unverified", "2566", sound(fiscal_year=2566, items={"i30": 90, "e15": 94, "o43": 90})),
    ("history-level-mismatch", "2562", sound(history={"2562": [85.00, "B"]})),
    ("history-level-mismatch", "2562", sound(history={"2562": [84.99, "A"]})),
    ("history-level-mismatch", "2567", sound(history={"2567": [84.99, "ผ่าน"]})),
    (
        "history-level-mismatch",
        "2567",
        sound(history={"2567": {"overall": 96, "level": "ผ่านดี", "OIT": 84.99}}),
    ),
    ("item-mean-mismatch", "1", items(i1=90, i2=90, i3=90.06)),
    ("item-mean-mismatch", "1", items(i1=90, i2=90, i3=89.94)),
    ("item-mean-mismatch", "1", items(i1=69.94)),
    ("item-mean-differs", "9", documents(89.1)),
    ("item-mean-differs", "9", documents(88.3)),
    ("item-conflict", "i1", sound(items={"i1": 90}, items_by_issue={"2": {"i1": 90.01}})),
    ("item-unknown", "o29", items(o29=100)),
    ("item-unknown", "o0", items(o0=100)),
    ("item-unknown", "i16", items(i16=100)),
    ("item-unknown", "e10", items(e10=100)),
    ("item-unreadable", "x1", items(x1=100)),
    ("item-unreadable", "i", items(i=100)),
    ("item-unreadable", "ข้อ1", items(**{"ข้อ 1": 100})),
    ("date-outside-plan-year", "G6", periods(G6="1 ต.ค. 2567 – 30 ก.ย. 2568")),
    ("date-outside-plan-year", "G6", periods(G6="1 ต.ค. 2568 – 1 ต.ค. 2569")),
    ("date-outside-plan-year", "G6", periods(G6="๓๐ ก.ย. ๖๘ ถึง ๓๐ ก.ย. ๖๙")),
    ("date-outside-plan-year", "G7", periods(G6="ม.ค.-มี.ค. 69", G7="ม.ค.-มี.ค. 68")),
    ("date-outside-plan-year", "G6", periods(G6="ตลอดปีงบประมาณ พ.ศ. 2568")),
    ("date-outside-plan-year", "G6", periods(G6="ไตรมาสที่ 1/2568")),
    ("shares-exceed", "item.1", shares(0, 0, 10, 10, 20, 60.11)),
    ("shares-exceed", "item.1", shares(None, None, None, None, 80.95, 93.33)),
    ("year-changed", "2568", items(i1=90) | {CELLS: {"items_year": 2567}}),
    ("key-unknown", "overal", sound(overal=91.2)),
    ("key-unknown", "reported.IIt", sound(reported__IIt=90)),
]

GOOD = [
    sound(),
    sound(agency_kind="องค์การบริหารส่วนตำบล"),
    sound(agency_kind=" อบต. "),
    sound(agency="สำนักงานตัวอย่าง", agency_kind="อบจ."),
    sound(agency="สำนักงานตัวอย่าง", agency_kind="หน่วยงานอื่น"),
    *(sound(memo={"date": text}) for text in ("15 ตุลาคม 2568", "๑๕ ต.ค. ๖๘", "ตุลาคม 2568", "  ธันวาคม ๒๕๖๘")),
    *(sound(memo={"date": text}) for text in ("15/10/2568", "2025-10-15", "15 ต.ค. 2025")),
    sound(asked=[{"question": "คำถาม"}, {}], opinions=[{"text": "ข้อความ"}, {"heading": "หัวข้อ"}]),
    oit(o1=BEGUN, o28={"note": "ยังไม่มีข้อมูล"}, o29={}, O2={"status": " ยังไม่ได้ ดำเนินการ "}),
    oit(o1=BEGUN) | {CELLS: {"oit_year": 2568}},
    sound(**{CELLS: {"oit_year": 2567}}),
    followed(**DONE, result="อบรมแล้ว", date="30 ก.ย. 2569"),
    followed(**DONE, result="อบรมแล้ว", date="15/11/2568"),
    followed(status="ยังไม่ได้ดำเนินการ", date="รอบ 6 เดือน"),
    followed(result="อบรมแล้ว"),
    sound(fiscal_year=2566),
    sound(reported__EIT1=93.0, reported__EIT2=95.02),
    sound(history={"2568": [91.21, "ผ่านดี"]}),
    sound(history={"2564": [80.95, "B"]}),
    sound(fiscal_year=2567),
    scored(85),
    scored(5, fiscal_year=2565),
    sound(indicators__3=91.25),
    sound(reported__overall=91.2000),
    sound(history={"2567": [84.99, ""]}),
    sound(fiscal_year=2566, reported__grade="ผ่านดี"),
    sound(history={"2567": [90.00, ""], "2561": [90.00, "ผ่าน"]}),
    letters(85.00, "ระดับ A"),
    periods(G6="1 ต.ค. 2568 – 30 ก.ย. 2569", G7="30 ก.ย. 2569", G8="1 ต.ค. 2568", G9="ตลอดปีงบประมาณ"),
    shares(0, 0, 10, 10, 20, 60.1),
    shares(16.667, 16.667, 16.667, 16.667, 16.667, 16.667),
    items(i1=90) | {CELLS: {"items_year": 2568}},
    sound(**{CELLS: {"items_year": 2567}}),
    periods(G6="ต.ค. – ธ.ค.", G7="ไตรมาสที่ 4", G8="ปีงบประมาณ พ.ศ. ๒๕๖๙"),
    periods(G6="ทุกเดือน", G7="31 ก.ย. 2575", G8="1 ต.ค. 2025", G9=" "),
    sound(fiscal_year=2562, reported__grade="A"),
    sound(agency="ก"),
    sound(indicators__3=0, **NO_REPORT),
    sound(indicators__3=1.01, **NO_REPORT),
    sound(indicators__3=DELETED) | {CELLS: {"indicator.3": Percent(91.25)}},
    shares(0, 0, 0.5, 1, 20, 60),
    sound(indicators__3=100, **NO_REPORT),
    sound(threshold=0),
    sound(threshold=100),
    sound(reported__overall=91.21),
    sound(reported__overall=91.19),
    sound(reported__overall=None),
    sound(reported__IIT=90.01),
    sound(reported__IIT=89.99),
    sound(reported__EIT=94.01),
    sound(reported__OIT=90.01),
    sound(reported__grade="ระดับ ผ่านดี"),
    sound(reported__grade=""),
    letters(85.00, "A"),
    letters(84.99, "B"),
    letters(95.00, "AA"),
    letters(5, "F"),
    # EIT 94.00 in parts that average it; one of them below 85 gives another level.
    sound(reported__EIT1=93, reported__EIT2=95),
    sound(reported__EIT1=84.99, reported__EIT2=100, indicators__6=92.49, indicators__7=92.5, indicators__8=92.5,
          reported__overall=90.75, reported__grade="ผ่าน"),
    sound(history={"2562": [85.00, "A"]}),
    sound(history={"2562": [84.99, "B"]}),
    sound(history={"2561": [75.41, "B"], "2560": [99, "F"]}),
    sound(history={"2567": [85.00, "ผ่านดี"]}),
    sound(history={"2567": [85.00, "ผ่าน"]}),
    sound(history={"2567": [95.00, ""]}),
    items(i1=90, i2=90, i3=90.03),
    items(i1=90, i2=90, i3=89.97),
    items(i1=69.98),
    items(i1=69.97),
    documents(88.9),
    documents(88.5),
    sound(items={"i1": 90}, items_by_issue={"2": {"i1": 90.00}}),
    items(o28=90),
    items(**{"I 1": 90, "E9": 94, "O20": 90, "i2": 90}),
    items(i15=90, e9=94),
    sound(fiscal_year=2566, items={"o43": 90}),
    sound(fiscal_year=2567, items={"o35": 90}),
]  # fmt: skip


def typed_in_a_workbook(data):
    """The same entries, as they stand in cells: every field has a place, blank ones too."""
    read = entries_from(data)
    values = {name: Entry(None, Place("", "")) for name in FIELDS} | dict(read.by_field)
    for name, entry in read.by_field.items():
        if name.endswith((".year", ".issue")) and str(entry.value).isdecimal():
            values[name] = Entry(int(str(entry.value)), Place("", ""))
    placed = {
        name: Entry(e.value, Place("คะแนน", f"C{n}")) for n, (name, e) in enumerate(values.items(), start=3)
    }
    unknown = tuple(Entry(e.value, Place("คะแนน", "Z1")) for e in read.unknown_keys)
    return Entries(placed, unknown)
