"""Pages that lost something on their way: lines, numbers, words, headings, tabs; cut off, joined, doubled."""

import random
import re

from page_texts import LAYOUTS, NOISES, none, truth

from ita_xl.rules import years


def drop_line(text, rng):
    lines = text.split("\n")
    at = rng.randrange(1, len(lines)) if len(lines) > 1 else 0
    return "\n".join(lines[:at] + lines[at + 1 :])


def drop_number(text, rng):
    found = list(re.finditer(r"\d+\.\d\d", text))
    return _without(text, rng.choice(found)) if found else text


def drop_word(text, rng):
    found = list(re.finditer(r"[ก-๙]{4,}", text))
    return _without(text, rng.choice(found)) if found else text


def _without(text, found):
    return text[: found.start()] + text[found.end() :]


def drop_headings(text, rng):
    def is_heading(line):
        named = "คะแนน" in line or "ตัวชี้วัด" in line
        return named and not re.search(r"\d\.\d", line) and len(line) < 60 and "ITA" not in line

    return "\n".join(line for line in text.split("\n") if not is_heading(line))


def tabs_to_blanks(text, rng):
    return text.replace("\t", " ")


def tabs_to_lines(text, rng):
    return text.replace("\t", "\n")


def join_lines(text, rng):
    lines = text.split("\n")
    at = rng.randrange(1, max(2, len(lines) - 1))
    return "\n".join([*lines[:at], " ".join(lines[at : at + 2]), *lines[at + 2 :]])


def split_line(text, rng):
    blanks = [found.start() for found in re.finditer(r"[ \t]", text)]
    at = rng.choice(blanks)
    return f"{text[:at]}\n{text[at + 1 :]}"


def misspell(text, rng):
    words = "การใช้อำนาจ|คุณภาพ|การเปิดเผย|การปฏิบัติ|การป้องกัน|คะแนน|ตัวชี้วัด"
    found = list(re.finditer(words, text))
    if not found:
        return text
    at = rng.choice(found).start() + 3
    return text[:at] + text[at + 1 :]


def double_line(text, rng):
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    return "\n".join([*lines[:at], lines[at], *lines[at:]])


def begin_later(text, rng):
    lines = text.split("\n")
    return "\n".join([lines[0], *lines[rng.randrange(1, max(2, len(lines) // 2)) :]])


DAMAGES = (
    drop_line,
    drop_number,
    drop_word,
    drop_headings,
    tabs_to_blanks,
    tabs_to_lines,
    join_lines,
    split_line,
    misspell,
    double_line,
    begin_later,
)


def damaged(count, seed=0):
    """Give texts with everything that is true of them, whether it is left in the text or not."""
    for n in range(count):
        rng = random.Random(f"{seed}/{n}")
        layout, t = rng.choice(LAYOUTS), truth(rng, rng.choice(years()))
        lines, says = layout(t, rng)
        text = "\n".join(lines)
        made = [rng.choice(DAMAGES) for _ in range(rng.choice((1, 1, 2)))]
        for damage in made:
            text = damage(text, rng)
        text = rng.choice((*NOISES, none))(text, rng)
        true = {"fiscal_year": t.year, "reported.overall": t.overall, "reported.level": t.level}
        true |= {f"indicator.{no}": value for no, value in t.indicators.items()}
        true |= {f"item.{code}": value for code, value in t.items.items()}
        true |= {f"reported.{code}": value for code, value in (t.instruments | t.parts).items()}
        true |= {
            f"history.{t.year - 1}.overall": t.before_overall,
            f"history.{t.year - 1}.level": t.before_level,
        }
        yield (layout.__name__, *(d.__name__ for d in made)), text, true | says
