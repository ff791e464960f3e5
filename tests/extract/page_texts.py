"""Page texts made from true scores: layouts as offices have them, and what gets into them on the way.

Nothing here is taken from the reader: names come from the rule books, everything else is written out here.
"""

import random
import re
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from ita_xl.rules import rule_book

CENT = Decimal("0.01")
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
AGENCIES = (
    ("องค์การบริหารส่วนตำบลดอนสะแก", "ท่าหลวง", "สระแก้ว"),
    ("เทศบาลตำบลหนองบัวทอง", "บ้านใหม่", "ขอนแก่น"),
    ("องค์การบริหารส่วนจังหวัดพิมานคร", "เมืองพิมานคร", "พิมานคร"),
)


def cents(value):
    return Decimal(value).quantize(CENT, ROUND_HALF_UP)


@dataclass
class Truth:
    """What an office scored, and what it scored the year before."""

    year: int
    rules: object
    indicators: dict
    before: dict
    items: dict
    instruments: dict
    parts: dict
    overall: Decimal
    level: str
    before_overall: Decimal
    before_level: str
    agency: tuple

    def name(self, no, rng=None):
        indicator = self.rules.indicator(no)
        known = (indicator.name, *(a for a in indicator.aliases if "คา" not in a.removeprefix("การแก้ปัญหา")))
        return rng.choice(known) if rng and rng.random() < 0.2 else indicator.name


@dataclass
class Page:
    """A text, and what it says: field -> value. ``lost`` are fields that may be told as doubtful (never wrong)."""

    layout: str
    noise: str
    year: int
    text: str
    says: dict
    given_year: int | None = None
    lost: set = field(default_factory=set)


def level_of(rules, overall, each):
    for level in reversed(rules.scale.levels):
        if overall >= level.overall_min and (
            not rules.scale.instruments or min(each) >= level.instrument_min
        ):
            return level.name
    return rules.scale.levels[0].name


def truth(rng, year):
    rules = rule_book(year)

    def scores():
        low = rng.choice((45, 70, 80, 92))
        return {
            n: Decimal(100) if rng.random() < 0.15 else cents(Decimal(rng.randint(low * 100, 9999)) / 100)
            for n in range(1, 11)
        }

    def rolled(indicators):
        means = {}
        for code in ("IIT", "EIT", "OIT"):
            held = [indicators[i.no] for i in rules.of_instrument(code)]
            means[code] = cents(sum(held) / len(held))
        overall = cents(sum(means[i.code] * i.weight for i in rules.instruments))
        return means, overall

    now, before = scores(), scores()
    means, overall = rolled(now)
    _, before_overall = rolled(before)
    parts = {}
    if rules.eit_parts:
        gap = min(Decimal(rng.randint(0, 300)) / 100, 100 - means["EIT"])
        parts = {"EIT1": means["EIT"] - gap, "EIT2": means["EIT"] + gap}
    each = [means["IIT"], *(parts.values() or [means["EIT"]]), means["OIT"]]
    items = {
        i.code: cents(Decimal(rng.randint(6000, 10000)) / 100) for i in rules.items if i.instrument != "OIT"
    }
    items |= {
        i.code: Decimal(rng.choice((0, 50, 100, 100, 100))) for i in rules.items if i.instrument == "OIT"
    }
    before_rules = rule_book(year - 1) or rules
    return Truth(
        year,
        rules,
        now,
        before,
        items,
        means,
        parts,
        overall,
        level_of(rules, overall, each),
        before_overall,
        level_of(before_rules, before_overall, [before_overall]),
        rng.choice(AGENCIES),
    )


def two(value):
    return f"{cents(value):.2f}"


def title(t, rng):
    return rng.choice(
        (
            f"ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {t.year}",
            f"ผลการประเมิน ITA ปีงบประมาณ พ.ศ. {t.year}",
            f"คะแนนผลการประเมิน ITA ประจำปี {t.year}",
        )
    )


def said(t, *, level=True):
    fields = {f"indicator.{n}": v for n, v in t.indicators.items()}
    return fields | ({"reported.overall": t.overall, "reported.level": t.level} if level else {})


def ranked(t):
    return sorted(t.indicators, key=lambda n: (-t.indicators[n], n))


# --- layouts: each gives lines and what they say -------------------------------------------------------------


def by_instrument(t, rng):
    """The announced table: a group line for each instrument, tabs."""
    lines = [title(t, rng), "ที่\tตัวชี้วัด\tคะแนน"]
    for one in t.rules.instruments:
        lines.append(f"{one.name} ({one.code})")
        lines += [
            f"{i.no}\t{t.name(i.no, rng)}\t{two(t.indicators[i.no])}" for i in t.rules.of_instrument(one.code)
        ]
    lines.append(f"คะแนนภาพรวม\t\t{two(t.overall)}")
    lines.append(f"ระดับผลการประเมิน {t.level}")
    return lines, said(t)


def merged_group(t, rng):
    """A Word table with the instrument in merged cells."""
    lines = [title(t, rng), "เครื่องมือการประเมิน\tลำดับ\tรายละเอียดตัวชี้วัด\tคะแนน"]
    last = ""
    for n in t.indicators:
        code = t.rules.indicator(n).instrument
        lines.append(f"{code if code != last else ''}\t{n}\t{t.name(n, rng)}\t{two(t.indicators[n])}")
        last = code
    return lines, said(t, level=False)


def ranking_page(t, rng):
    """The result page: overall and level above, indicators by score, a cell a line."""
    lines = [
        title(t, rng),
        f"คะแนนภาพรวม {t.agency[0]}",
        f"{two(t.overall)} คะแนน",
        "ระดับผลการประเมิน",
        t.level,
    ]
    lines += ["ดูเกณฑ์การประเมิน", "คะแนนรายตัวชี้วัด", "อันดับ", "ตัวชี้วัด", "คะแนน"]
    for rank, n in enumerate(ranked(t), start=1):
        lines += [str(rank), t.name(n), two(t.indicators[n])]
    best, worst = max(t.indicators.values()), min(t.indicators.values())
    return [*lines, "คะแนนสูงสุด", two(best), "คะแนนต่ำสุด", two(worst)], said(t) | {"agency.name": t.agency[0]}


def ranking_rows(t, rng):
    """The same with tabs; rank before the name."""
    lines = [title(t, rng), "อันดับ\tตัวชี้วัด\tคะแนน"]
    lines += [
        f"{rank}\t{t.name(n, rng)}\t{two(t.indicators[n])}" for rank, n in enumerate(ranked(t), start=1)
    ]
    lines.append(f"คะแนนสูงสุด\t{two(max(t.indicators.values()))}\tคะแนน")
    return lines, said(t, level=False)


def blanks(t, rng):
    """PDF text: one blank between the cells, with headings."""
    lines = [title(t, rng), "ที่ ตัวชี้วัด คะแนน"]
    lines += [f"{n} {t.name(n, rng)} {two(t.indicators[n])}" for n in t.indicators]
    lines += [f"คะแนนภาพรวม {two(t.overall)} คะแนน ระดับ {t.level}"]
    return lines, said(t)


def two_years(t, rng):
    """Last year, this year, difference, level."""
    gap = rng.choice(("\t", " "))
    heads = ["ที่", "ตัวชี้วัด", f"ปี {t.year - 1}", f"ปี {t.year}", "ผลต่าง"]
    if rng.random() < 0.5:
        heads = ["ลำดับที่", "ตัวชี้วัด", f"คะแนน ปี {t.year - 1}", f"คะแนน ปี {t.year}", "เพิ่มขึ้น/ลดลง"]
    lines = [title(t, rng), gap.join(heads)]
    for n in t.indicators:
        change = t.indicators[n] - t.before[n]
        lines.append(gap.join([str(n), t.name(n), two(t.before[n]), two(t.indicators[n]), f"{change:+.2f}"]))
    lines.append(
        gap.join(
            ["", "คะแนนภาพรวม", two(t.before_overall), two(t.overall), f"{t.overall - t.before_overall:+.2f}"]
        ).strip()
    )
    says = said(t, level=False) | {
        "reported.overall": t.overall,
        f"history.{t.year - 1}.overall": t.before_overall,
    }
    return lines, says


def targets(t, rng):
    """Score, target, level of each indicator."""
    lines = [title(t, rng), "ลำดับ\tตัวชี้วัด\tคะแนนที่ได้\tค่าเป้าหมาย\tผลต่าง"]
    for n in t.indicators:
        lines.append(f"{n}\t{t.name(n)}\t{two(t.indicators[n])}\t85.00\t{t.indicators[n] - 85:+.2f}")
    return lines, said(t, level=False)


def full_marks(t, rng):
    lines = [title(t, rng), "ที่\tตัวชี้วัด\tคะแนนเต็ม\tคะแนนที่ได้\tระดับ"]
    for n in t.indicators:
        lines.append(
            f"{n}\t{t.name(n)}\t100\t{two(t.indicators[n])}\t{rng.choice([v.name for v in t.rules.scale.levels])}"
        )
    return lines, said(t, level=False)


def sentences(t, rng):
    """A report: a paragraph for each indicator."""
    many = rng.choice(
        (
            "ตัวชี้วัดที่ {n} {name} ได้คะแนน {v} คะแนน ซึ่งหน่วยงานควรรักษามาตรฐานไว้",
            "({n}) ตัวชี้วัดที่ {n} {name} โดยรวมได้คะแนนเท่ากับ {v} เป็นตัวชี้วัดที่ประเมินการรับรู้ใน 5 ประเด็น",
            "- {name} (ตัวชี้วัดที่ {n}): {v} คะแนน – สะท้อนการทำงานของบุคลากร",
            "ตัวชี้วัดที่ {n} {name} ({v} คะแนน): ควรพัฒนาอย่างน้อย 2 ด้าน",
        )
    )
    lines = [title(t, rng), f"{t.agency[0]} อำเภอ{t.agency[1]} จังหวัด{t.agency[2]}"]
    lines.append(f"พบว่า คะแนนภาพรวมอยู่ที่ {two(t.overall)} คะแนน อยู่ในระดับ {t.level} ซึ่งเทียบกับค่าเป้าหมายร้อยละ 85")
    lines += [many.format(n=n, name=t.name(n), v=two(t.indicators[n])) for n in t.indicators]
    says = said(t) | {
        "agency.name": t.agency[0],
        "agency.district": t.agency[1],
        "agency.province": t.agency[2],
    }
    return lines, says


def paragraph(t, rng):
    """All in one sentence."""
    each = " ".join(f"ตัวชี้วัดที่ {n} {t.name(n)} ได้ {two(v)} คะแนน" for n, v in t.indicators.items())
    return [
        title(t, rng),
        f"โดยภาพรวมได้คะแนน {two(t.overall)} คะแนน อยู่ในระดับ {t.level}",
        f"แยกเป็น {each}",
    ], said(t)


def markdown(t, rng):
    lines = [f"## {title(t, rng)}", "| ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน |", "|---|---|---|"]
    lines += [f"| {n} | {t.name(n, rng)} | {two(v)} |" for n, v in t.indicators.items()]
    return lines, said(t, level=False)


def score_first(t, rng):
    """The score before the name."""
    gap = rng.choice(("\t", "  ", " "))
    return [title(t, rng), *(f"{two(v)}{gap}{t.name(n)}" for n, v in t.indicators.items())], said(
        t, level=False
    )


def score_first_lines(t, rng):
    lines = [title(t, rng)]
    for n in ranked(t):
        lines += [two(t.indicators[n]), t.name(n)]
    return lines, said(t, level=False)


def sideways(t, rng):
    """Exported: a column for each indicator, one row."""
    named = rng.random() < 0.5
    heads = [t.name(n) if named else f"ตัวชี้วัดที่ {n}" for n in t.indicators]
    return [title(t, rng), "\t".join(heads), "\t".join(two(v) for v in t.indicators.values())], said(
        t, level=False
    )


def mailed(t, rng):
    """An e-mail."""
    lines = ["เรียน หัวหน้าสำนักปลัด", "ขอส่งคะแนน ITA ปี " + str(t.year) + " ค่ะ"]
    mark = rng.choice(("- ", "* ", "• ", ""))
    sign = rng.choice((" : ", ": ", " = ", " - ", " ได้ "))
    lines += [f"{mark}ตัวชี้วัดที่ {n} {t.name(n, rng)}{sign}{two(v)}" for n, v in t.indicators.items()]
    return [*lines, f"คะแนนรวมทั้งหมด{sign}{two(t.overall)}", "ขอบคุณค่ะ"], said(t, level=False) | {
        "reported.overall": t.overall
    }


def by_number(t, rng):
    lines = [title(t, rng)]
    lines += [f"ตัวชี้วัดที่ {n} {two(v)} คะแนน" for n, v in t.indicators.items()]
    return lines, said(t, level=False)


def instruments(t, rng):
    """The memo: a line for each instrument."""
    lines = [title(t, rng)]
    says = {"reported.overall": t.overall, "reported.level": t.level}
    for one in t.rules.instruments:
        if one.code == "EIT" and t.parts:
            for part, value in t.parts.items():
                lines.append(f"{one.name} (EIT) ส่วนที่ {part[-1]} คะแนนรวม {two(value)} คะแนน")
                says[f"reported.{part}"] = value
        else:
            lines.append(f"{one.name} ({one.code}) คะแนนรวม {two(t.instruments[one.code])} คะแนน")
            says[f"reported.{one.code}"] = t.instruments[one.code]
    return [*lines, f"คะแนนภาพรวม {two(t.overall)} คะแนน", f"ระดับผลการประเมิน: {t.level}"], says


def points(t, rng):
    """Indicators of 100 beside instruments in points of 30/30/40."""
    lines = [title(t, rng), "ตัวชี้วัด\tคะแนน"]
    lines += [f"{t.name(n)}\t{two(v)}" for n, v in t.indicators.items()]
    lines += ["", "เครื่องมือ\tคะแนนเต็ม\tคะแนนที่ได้"]
    for one in t.rules.instruments:
        full = int(one.weight * 100)
        lines.append(f"{one.code}\t{full}\t{two(t.instruments[one.code] * one.weight)}")
    says = said(t, level=False) | {f"reported.{code}": value for code, value in t.instruments.items()}
    return [*lines, f"คะแนนภาพรวม {two(t.overall)}"], says | {"reported.overall": t.overall}


def points_plain(t, rng):
    """The same without a word about it."""
    lines = [title(t, rng), *(f"{n}. {t.name(n)} {two(v)}" for n, v in t.indicators.items())]
    lines += [f"{one.code} {two(t.instruments[one.code] * one.weight)} คะแนน" for one in t.rules.instruments]
    says = said(t, level=False) | {f"reported.{code}": value for code, value in t.instruments.items()}
    return lines, says


def weighted(t, rng):
    lines = [title(t, rng), "เครื่องมือ\tคะแนน (100)\tน้ำหนัก\tคะแนนถ่วงน้ำหนัก"]
    for one in t.rules.instruments:
        value = t.instruments[one.code]
        lines.append(f"{one.code}\t{two(value)}\t{int(one.weight * 100)}\t{two(value * one.weight)}")
    return lines, {f"reported.{code}": value for code, value in t.instruments.items()}


WORDS = (
    "เจ้าหน้าที่ปฏิบัติงานตามขั้นตอนมากน้อยเพียงใด",
    "หน่วยงานเผยแพร่ข้อมูลรอบ 6 เดือน มากน้อยเพียงใด",
    "การใช้อำนาจของผู้บังคับบัญชา หรือไม่",
    "แผนปฏิบัติการป้องกันการทุจริต",
)


def chosen_items(t, rng):
    codes = rng.sample(sorted(t.items), 12)
    return {code: t.items[code] for code in sorted(codes, key=lambda c: (c[0], int(c[1:])))}


def item_table(t, rng):
    held = chosen_items(t, rng)
    lines = [title(t, rng), f"เครื่องมือ\tข้อคำถาม\tคะแนน ปี {t.year}"]
    lines += [
        f"{c[0].upper()}IT\t{rng.choice((c, c.upper()))} {rng.choice(WORDS)}\t{two(v) if v % 1 else v}"
        for c, v in held.items()
    ]
    return lines, {f"item.{c}": v for c, v in held.items()}


def item_lines(t, rng):
    """A line for each item, with what the page says beside the score."""
    held = {c: v for c, v in chosen_items(t, rng).items() if c[0] != "o"}
    noise = ("", " จำนวนผู้ตอบ 42 คน", " ข้อมูล ณ วันที่ 15 ส.ค. 2568", " จาก 100 คะแนน", "\nหน้า 3 / 5")
    return [
        title(t, rng),
        *(f"{c} {rng.choice(WORDS)} {two(v)}{rng.choice(noise)}" for c, v in held.items()),
    ], {f"item.{c}": v for c, v in held.items()}


def item_shares(t, rng):
    """The shares of the answers below each question, then its score."""
    held = {c: v for c, v in chosen_items(t, rng).items() if c[0] != "o"}
    lines, says = [title(t, rng)], {}
    answers = ("น้อยที่สุด", "น้อย", "ค่อนข้างน้อย", "ค่อนข้างมาก", "มาก", "มากที่สุด")
    for code, value in held.items():
        cuts = sorted(rng.randint(0, 10000) for _ in range(5))
        shares = [cents(Decimal(b - a) / 100) for a, b in zip([0, *cuts], [*cuts, 10000], strict=True)]
        lines.append(f"{code} {rng.choice(WORDS)}")
        lines += [f"{answer} {two(share)}%" for answer, share in zip(answers, shares, strict=True)]
        lines += rng.choice(
            (
                [f"คะแนน {two(value)}"],
                [f"คะแนนที่ได้ {two(value)} คะแนน"],
                ["จำนวนผู้ตอบ 42 คน", f"คะแนน: {two(value)}"],
            )
        )
        says[f"item.{code}"] = value
        says |= {f"share.{code}.{n}": share for n, share in enumerate(shares, start=1)}
    return lines, says


def item_sentences(t, rng):
    held = {c: v for c, v in chosen_items(t, rng).items() if c[0] != "o"}
    lines = [title(t, rng)]
    lines += [
        f"- ประเด็นการทำงาน ({c}): ได้ {two(v)} คะแนน แต่ยังมีบุคลากร {two(100 - v)}% เห็นว่าควรปรับปรุง"
        for c, v in held.items()
    ]
    return lines, {f"item.{c}": v for c, v in held.items()}


def history(t, rng):
    """Earlier years below this year's result."""
    lines = [
        title(t, rng),
        f"คะแนนภาพรวม {two(t.overall)} คะแนน ระดับ {t.level}",
        "ผลการประเมินในภาพรวมย้อนหลัง",
        "ปีงบประมาณ\tคะแนน\tระดับ",
    ]
    lines += [
        f"{t.year - 1}\t{two(t.before_overall)}\t{t.before_level}",
        f"{t.year}\t{two(t.overall)}\t{t.level}",
    ]
    says = {
        "reported.overall": t.overall,
        "reported.level": t.level,
        f"history.{t.year - 1}.overall": t.before_overall,
    }
    return lines, says | {f"history.{t.year - 1}.level": t.before_level}


def wrapped(t, rng):
    """Names broken over lines, the score behind the first or the second half."""
    lines = [title(t, rng), "ที่ ตัวชี้วัด คะแนน"]
    for n, v in t.indicators.items():
        name = t.name(n)
        cut = name.find("การ", 3) if name.find("การ", 3) > 0 else 6
        while name[cut] in "ะัาำิีึืุู็่้๊๋์ๅ":
            cut += 1
        way = rng.choice(("plain", "inside", "below"))
        if way == "plain":
            lines.append(f"{n} {name} {two(v)}")
        elif way == "inside":
            lines += [f"{n} {name[:cut]} {two(v)}", name[cut:]]
        else:
            lines += [f"{n} {name[:cut]}", f"{name[cut:]} {two(v)}"]
    return lines, said(t, level=False)


def flat(t, rng):
    """A whole table on one line."""
    cells = ["อันดับ ตัวชี้วัด คะแนน"]
    for rank, n in enumerate(ranked(t), start=1):
        cells.append(f"{rank} {t.name(n)} {two(t.indicators[n])}")
    return [title(t, rng), " ".join(cells)], said(t, level=False)


def leaders(t, rng):
    return [
        title(t, rng),
        *(f"{n}. {t.name(n)} {'.' * rng.randint(5, 30)} {two(v)} คะแนน" for n, v in t.indicators.items()),
    ], said(t, level=False)


def with_means(t, rng):
    """The country's mean beside the office's score."""
    lines = [title(t, rng), "ตัวชี้วัด\tคะแนนหน่วยงาน\tค่าเฉลี่ยทั้งประเทศ".replace("คะแนนหน่วยงาน", "คะแนน")]
    lines += [f"{n}. {t.name(n)}\t{two(v)}\t{two(t.before[n])}" for n, v in t.indicators.items()]
    return lines, said(t, level=False)


LAYOUTS = (
    by_instrument,
    merged_group,
    ranking_page,
    ranking_rows,
    blanks,
    two_years,
    targets,
    full_marks,
    sentences,
    paragraph,
    markdown,
    score_first,
    score_first_lines,
    sideways,
    mailed,
    by_number,
    instruments,
    points,
    points_plain,
    weighted,
    item_table,
    item_lines,
    item_shares,
    item_sentences,
    history,
    wrapped,
    flat,
    leaders,
    with_means,
)


# --- noise: each changes the text, never what it says ---------------------------------------------------------


def none(text, rng):
    return text


def thai_digits(text, rng):
    return text.translate(THAI)


def torn_am(text, rng):
    return text.replace("ำ", "ํา")


def pdf_am(text, rng):
    return text.replace("ำ", " า")


def torn_marks(text, rng):
    """As PDF gives it: blanks within words."""
    for whole, torn in (("เปิด", "เปิ ด"), ("ป้อง", "ป้ อง"), ("ปีงบ", "ปี งบ"), ("ปัญ", "ปั ญ")):
        text = text.replace(whole, torn)
    return text.replace("อยู่", "อย ู่").replace("ำ", "ำา")


def unseen(text, rng):
    marks = "\u200b\ufeff\u200d\u2060"
    return "\ufeff" + "".join(c + (rng.choice(marks) if rng.random() < 0.06 else "") for c in text)


def hard_blanks(text, rng):
    return text.replace(" ", "\u00a0")


def wide_blanks(text, rng):
    return text.replace(" ", "\u2009") if rng.random() < 0.3 else text.replace("\t", "     ")


def page_marks(text, rng):
    lines = text.split("\n")
    marks = (
        f"หน้า {rng.randint(1, 4)} / {rng.randint(5, 9)}",
        f"หน้า {rng.randint(1, 30)}",
        f"- {rng.randint(1, 30)} -",
        "ข้อมูล ณ วันที่ 15 สิงหาคม 2568",
        "",
    )
    at = rng.randint(1, len(lines))
    return "\n".join([*lines[:at], rng.choice(marks), *lines[at:], rng.choice(marks)])


def around(text, rng):
    """What stands around the result on a page."""
    head = "หน้าแรก\nเข้าสู่ระบบ\nโทร. 0-2528-4800 ต่อ 4620\nมีหน่วยงานเข้าร่วม 8,323 แห่ง ผ่านเกณฑ์ 80.94%\n"
    tail = "\nจำนวนผู้ตอบแบบวัด IIT 42 คน\nดาวน์โหลดเมื่อ 10.30 น. วันที่ 15/8/2568\nสงวนลิขสิทธิ์ พ.ศ. 2560\nน้ำหนัก IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40"
    return head + text + tail


def legend(text, rng):
    """The scale, as pages show it."""
    return text + (
        "\nเกณฑ์การประเมิน\nผ่านดีเยี่ยม 95.00 - 100.00\nผ่านดี 85.00 – 94.99 คะแนน\nต้องปรับปรุง ต่ำกว่า 85\nAA 95.00 – 100\nA 85.00-94.99\nค่าเป้าหมาย 85 คะแนนขึ้นไป"
    )


def windows(text, rng):
    return text.replace("\n", " \r\n")


def gaps(text, rng):
    return text.replace("\n", "\n\n") if rng.random() < 0.5 else text.replace("\n", "\n   ")


def commas(text, rng):
    """The decimal point as a comma, throughout."""
    return re.sub(r"(?<=\d)\.(?=\d\d(?!\d))", ",", text)


NOISES = (
    none,
    thai_digits,
    torn_am,
    pdf_am,
    torn_marks,
    unseen,
    hard_blanks,
    wide_blanks,
    page_marks,
    around,
    legend,
    windows,
    gaps,
    commas,
)


def pages(seed=0, rounds=1):
    """Give pages: every layout with every noise, the years in turn."""
    years = tuple(y for y in range(2562, 2570) if rule_book(y))
    number = 0
    for turn in range(rounds):
        for layout in LAYOUTS:
            for noise in NOISES:
                rng = random.Random(f"{seed}/{turn}/{layout.__name__}/{noise.__name__}")
                year = years[number % len(years)]
                number += 1
                t = truth(rng, year)
                lines, says = layout(t, rng)
                text = noise("\n".join(lines), rng)
                yield Page(layout.__name__, noise.__name__, year, text, {"fiscal_year": year} | says)
