"""Reads generated Thai back: every number with its subject, every word of rank, every level, held against the truth.

It knows the language, not the templates: it goes through a text from left to right with a grammar of cues, keeps what
is being spoken of, and fails at the first number or word of rank that it cannot account for.
"""

import re
from collections.abc import Callable

from narrative_truth import (
    COUNTRY,
    INSTRUMENTS,
    NAMES,
    PARTS,
    WORTH,
    Truth,
    level_of,
    names_of_levels,
    scale,
)

N = r"(\d{1,3}\.\d\d)"
CODE = r"(IIT|EIT ส่วนที่ [12]|EIT|OIT)"
LEVEL = "ระดับ “([^”]+)”"
BE = r"ปีงบประมาณ พ\.ศ\. (\d{4})"
OVERALL = "คะแนนภาพรวม"
UNREAD = re.compile(
    r"\d|เหตุที่|ทั้งประเทศ|สองฝ่าย|จึงควรรับฟัง|ทำให้คะแนนภาพรวม|จึงเป็นจุด|ผ่านเพิ่ม|สูงสุด|ต่ำสุด|สูงที่สุด|ต่ำที่สุด|คะแนนเต็ม|เพิ่มขึ้น|ลดลง|ลำดับ|อันดับ|สูงกว่า|เท่ากัน|เท่ากับ|สูงขึ้น|ต่ำลง|ขาดอีก|ต่อเนื่องเป็น"
    "|ระดับ [“ก-๛A-Z]"
)
HARMLESS = re.compile(
    "|".join(
        (
            "ส่วนที่ 1 และส่วนที่ 2",
            "ผู้บริหารสูงสุด",
            "ระดับผลการประเมิน(?!สูงขึ้น|ต่ำลง|ของปี)",
            r"\(คำนวณจากคะแนน EIT และอีกส่วนหนึ่ง\)",
            "ระดับดังกล่าวเป็นระดับสูงสุดที่เป็นไปได้",
            "ระดับที่แท้จริง",
            "ขาดอีกเท่าใดจึงจะถึงระดับถัดไป",
            r"ประจำปีงบประมาณ พ\.ศ\. \d{4}",
            "เรียงจากคะแนนสูงไปต่ำ",
            "เรียงตามลำดับที่ควร(?:แก้ไขก่อน|ดำเนินการ)",
            "(?:ไม่พบ|มี)เหตุที่ควรพัฒนา",
            r"\(\d\) (?=เพิ่มคะแนนตัวชี้วัด|ตัวชี้วัด)",
            "ควรปรับปรุงเป็นลำดับแรกของตัวชี้วัดนี้",
        )
    )
)


class Lie(AssertionError):
    """A text says what the object does not bear."""


def hundredths(text: str) -> int:
    return int(text.replace(".", ""))


class Reader:
    """Reads one text about ``about``: an indicator's number, an instrument's code, or the agency (``None``)."""

    def __init__(self, truth: Truth, catalogue: dict[str, tuple[int, str]], about: int | str | None = None):
        self.truth, self.catalogue = truth, catalogue
        self.about = about
        self.subject: int | str | None = about
        self.item = ""
        self.listing, self.listed = "", []
        self.lacking: dict[str, int] = {}
        self.short_of: str | None = None
        self.years: list[int] = []
        self.base: tuple[int, int] | None = None
        self.text = ""
        self.higher = ""

    def read(self, text: str) -> None:
        """Read a text to its end.

        Raises:
            Lie: It says something that is not so, or something that cannot be read.
        """
        self.text = text = text.replace("\u00a0", " ")
        at = 0
        while at < len(text):
            if found := HARMLESS.match(text, at):
                at = found.end()
                continue
            for cue, handler in CUES:
                if found := cue.match(text, at):
                    at = found.end() + (handler(self, *found.groups()) or 0)
                    break
            else:
                if UNREAD.match(text, at):
                    self.lie("cannot be read", text[at : at + 40])
                at += 1
        self.close()
        if self.lacking or self.short_of:
            self.lie("lacks without a level", self.lacking)

    def hold(self, wanted: object, said: object, what: str) -> None:
        if wanted != said:
            self.lie(f"{what}: true is {wanted}, said is {said}")

    def lie(self, *why: object) -> None:
        raise Lie(*why, self.text)

    def score(self, subject: int | str | None) -> int | None:
        truth = self.truth
        if isinstance(subject, int):
            return truth.scores.get(subject)
        if subject == OVERALL:
            return truth.overall
        if subject in PARTS:
            return truth.facts["parts"][PARTS.index(subject)] if truth.facts["parts"] else None
        return truth.instruments.get(subject)

    def at(self, year: int) -> int | None:
        if isinstance(self.about, str):
            return self.truth.past.get(year, {}).get(self.about)
        return dict(self.truth.points).get(year)

    # Subjects

    def indicator(self, no: str, name: str) -> None:
        self.hold(NAMES.get(int(no)), name, "name of the indicator")
        self.subject, self.item = int(no), ""
        self.listed.append(int(no))

    def code(self, code: str) -> None:
        self.subject, self.item = code, ""

    def whole(self, said: str | None) -> None:
        self.subject, self.item = OVERALL, ""
        if said:
            self.hold(self.truth.overall, hundredths(said), "overall")

    def an_item(self, code: str, rest: str) -> int:
        topic = self.catalogue[code][1]
        if rest.startswith(("(", "ข้อ ", "และข้อ ")) or not rest:
            topic = ""  # Many items are named by their codes alone.
        elif not rest.startswith(topic):
            self.lie("topic of the item", code, rest)
        self.item = code
        self.listed.append(code)
        return len(topic)  # A topic may hold numbers of its own.

    def item_score(self, code: str) -> int:
        values = {v for c, v in self.truth.items if c == code}
        if len(values) != 1:
            self.lie("a disputed item is spoken of", code)
        return values.pop()

    def a_year(self, year: str) -> None:
        self.years.append(int(year))
        self.listed.append(int(year))

    # Scores and what they are compared with

    def scored(self, said: str) -> None:
        if self.item:
            self.hold(self.item_score(self.item), hundredths(said), f"score of {self.item}")
        elif self.years and self.listing == "years":
            self.hold(self.at(self.years[-1]), hundredths(said), f"score of {self.years[-1]}")
        else:
            self.hold(self.score(self.subject), hundredths(said), f"score of {self.subject}")

    def reference(self, name: str) -> int | None:
        each = next((v[2] for v in scale(self.truth.year) if v[0] == self.higher), None)
        own = self.score(self.about) if isinstance(self.about, int) else None
        return {
            "ค่าเป้าหมาย": self.truth.threshold,
            "เกณฑ์รายเครื่องมือ": each,
            "คะแนนของตัวชี้วัดนี้": own,
        }[name]

    def below(self, word: str, name: str, said: str | None, gap: str | None) -> None:
        limit = self.reference(name)
        if limit is None:
            self.lie("compared with what there is not", name)
        if said:
            self.hold(limit, hundredths(said), name)
        if self.text.startswith(("ตัวชี้วัดที่ได้", "ไม่มีตัวชี้วัดที่ได้")):
            return  # The lead of a list speaks of no one yet; its entries do.
        value = self.item_score(self.item) if self.item else self.score(self.subject)
        self.hold(word == "ต่ำกว่า", value < limit, f"{self.subject} {value} below {name} {limit}")
        self.hold(word == "สูงกว่า", value > limit, f"{self.subject} {value} above {limit}")
        if gap:
            self.hold(limit - value, hundredths(gap), f"gap to {name}")

    def reached(self, said: str) -> None:
        self.hold(self.truth.threshold, hundredths(said), "target")
        if self.truth.overall < self.truth.threshold:
            self.lie("the target is not reached")

    # Statuses, their reasons, what closing a gap is worth

    def own(self) -> int:
        """The indicator that is spoken of."""
        if not isinstance(self.subject, int):
            self.lie("no indicator is spoken of")
        return self.subject

    def status(self, word: str) -> None:
        self.hold(self.truth.status(self.own()), "ควรพัฒนา" if word == "พัฒนา" else word, "status")

    def because_level(self, names: str, limit: str, level: str) -> None:
        no = self.own()
        if "level" not in self.truth.causes(no):
            self.lie("no reason by the level", no)
        self.hold(
            self.truth.lacking(self.truth.instrument_of(no)), set(re.findall(CODE, names)), "what lacks"
        )
        self.hold((self.truth.aim[0], self.truth.aim[2]), (level, hundredths(limit)), "level to aim at")

    def because_fall(self, code: str, year: str, fall: str, again: str, limit: str) -> None:
        no = self.own()
        self.hold((self.truth.instrument_of(no),) * 2, (code, again), "instrument that fell")
        self.hold(self.truth.year - 1, int(year), "last year")
        self.hold(self.truth.fall(no), (hundredths(limit), hundredths(fall)), "fall")

    def worth(self, goal: str, gain: str) -> None:
        no = self.own()
        self.hold(self.truth.wanted(no), hundredths(goal), "score to reach")
        self.hold(None, self.truth.documents(no, self.truth.wanted(no)), "documents not told")
        self.gained(no, self.truth.wanted(no), gain)

    def gained(self, no: int, goal: int, gain: str) -> None:
        hundredth = WORTH[self.truth.instrument_of(no)] * (goal - self.truth.scores[no])
        self.hold((hundredth + 50) // 100, hundredths(gain), "gain overall")

    def worth_documents(self, count: str, reached: str, gain: str) -> None:
        no = self.own()
        self.hold(
            self.truth.documents(no, self.truth.wanted(no)), (int(count), hundredths(reached)), "documents"
        )
        self.gained(no, hundredths(reached), gain)

    def worth_at_least(self, count: str) -> None:
        no = self.own()
        self.hold(self.truth.documents(no, self.truth.wanted(no)), (int(count), None), "documents at least")

    # Ranks

    def scope(self) -> dict[int, int]:
        wanted = INSTRUMENTS[self.about] if isinstance(self.about, str) else range(1, 11)
        return {no: v for no, v in self.truth.scores.items() if no in wanted}

    def extreme(self, word: str, _scope: str | None, said: str | None, count: str | None) -> None:
        self.close()
        self.listing, self.listed = word, []
        if said:
            self.hold(10000, hundredths(said), "full score")
            best = [no for no, v in self.scope().items() if v == 10000]
            self.hold(len(best), int(count or 0), "count of full scores")

    def year_extreme(self, word: str) -> None:
        if len(self.truth.comparable) < len(self.truth.points) and "ตั้งแต่ปีงบประมาณ" not in self.text:
            self.lie("a year that cannot be compared may be higher or lower", word)
        self.close()
        self.listing, self.listed, self.years = f"year {word}", [], []

    def close(self, said: str | None = None) -> None:
        """Hold a finished list against what it should name."""
        listing, listed = self.listing, self.listed
        if listing in ("สูงสุด", "ต่ำสุด", "เต็ม"):
            values = self.scope()
            end = {"สูงสุด": max, "ต่ำสุด": min, "เต็ม": max}[listing](values.values())
            self.hold(sorted(no for no, v in values.items() if v == end), sorted(listed), listing)
            if listing == "เต็ม":
                self.hold(10000, end, "full score")
            if said:
                self.hold(end, hundredths(said), f"score of {listing}")
        elif listing.startswith("year "):
            values = dict(self.truth.comparable)
            end = {"สูงสุด": max, "ต่ำสุด": min}[listing[5:]](values.values())
            self.hold(sorted(y for y, v in values.items() if v == end), sorted(listed), listing)
            if said:
                self.hold(end, hundredths(said), f"score of {listing}")
        elif said:
            self.scored(said)
        if listing not in ("years", "items"):
            self.listing, self.listed = "", []

    def bracket(self, said: str) -> None:
        self.close(said)

    def ranked(self, rank: str, shared: str | None, count: str) -> None:
        values = list(self.truth.scores.values())
        own = self.score(self.subject)
        self.hold(1 + sum(v > own for v in values), int(rank), "rank")
        self.hold(values.count(own) > 1, shared is not None, "shared rank")
        self.hold(len(values), int(count), "count of ranked")

    def all_equal(self, count: str | None, full: str | None, said: str) -> None:
        values = set(self.scope().values())
        wanted = len(INSTRUMENTS[self.about]) if isinstance(self.about, str) else 10
        self.hold({hundredths(said)}, values, "all equal")
        self.hold(wanted, len(self.scope()), "all have a score")
        if count:
            self.hold(wanted, int(count), "count of indicators")
        if full:
            self.hold("100.00", said, "full score")

    def full(self, said: str) -> int:
        self.hold(10000, self.score(self.subject), "full score")
        self.hold("100.00", said, "full score")
        return len(f"{said} คะแนน")

    def lowest_instrument(self, code: str) -> None:
        values = self.truth.instruments
        self.hold([code], [c for c, v in values.items() if v == min(values.values())], "lowest instrument")

    def lowest_item(self, tied: str | None, said: str) -> None:
        no = self.about
        codes = [c for c, (indicator, _) in self.catalogue.items() if indicator == no]
        known = self.truth.trusted(no, codes)
        low = min(known.values())
        named = [code for code in self.listed if isinstance(code, str)]
        self.hold(sorted(c for c, v in known.items() if v == low), sorted(named), "lowest items")
        self.hold(set(codes), set(known), "an item without a score may be lower")
        self.hold(low, hundredths(said), "score of the lowest item")
        self.hold(len(named) > 1, tied is not None, "tied items")

    def many_lowest(self, count: str, said: str, named: str) -> None:
        self.listed = re.findall(r"[ieo]\d+", named)
        self.hold(len(self.listed), int(count), "count of the lowest items")
        self.lowest_item("เท่ากัน", said)

    def equal_items(self, count: str, said: str) -> None:
        codes = [c for c, (indicator, _) in self.catalogue.items() if indicator == self.about]
        known = self.truth.trusted(self.about, codes)
        self.hold({hundredths(said)}, set(known.values()), "equal items")
        self.hold(len(known), int(count), "count of items")

    def low_items(self, count: str) -> None:
        low = self.truth.low(self.own())
        self.hold(len(low), int(count), "count of low items")
        for code in low:
            if f"ข้อ {code} " not in self.text:
                self.lie("a low item is not named", code)
        self.listing, self.listed = "items", []

    # Levels

    def minimum(self, name: str) -> int:
        """What a level of the year's scale asks of every instrument."""
        if name not in names_of_levels(self.truth.year):
            self.lie("no level of this year", name)
        return next(v[2] for v in scale(self.truth.year) if v[0] == name)

    def level(self, name: str) -> None:
        self.hold(self.truth.level[1], name, "level")

    def held(self, name: str) -> None:
        self.minimum(name)
        names = names_of_levels(self.truth.year)
        _, least, _ = scale(self.truth.year)[names.index(name)]
        if self.truth.overall < least or names.index(name) <= names.index(self.truth.level[1]):
            self.lie("not held back from", name)
        self.higher = name

    def between(self, worst: str, best: str) -> None:
        self.hold(self.truth.level, (worst, best), "range of levels")

    def lack(self, least: str | None, said: str) -> None:
        subject = str(self.subject)
        self.lacking[subject] = hundredths(said)
        exact = subject != "EIT"
        self.hold(exact, least is None, f"certainty of the gap of {subject}")

    def to_level(self, name: str) -> None:
        self.minimum(name)
        wanted = self.truth.lacks(name)
        self.hold(self.truth.goal()[0], name, "level to aim at")
        self.hold(wanted, self.lacking, f"lacks to {name}")
        self.lacking = {}

    def kept(self, names: str, said: str) -> None:
        lowest = min(self.truth.scores.values())
        self.hold(lowest, hundredths(said), "lowest score")
        wanted = {no for no, score in self.truth.scores.items() if score == lowest}
        named = re.findall(r"ตัวชี้วัดที่ (\d+) ([ก-๛]+)", names)
        self.hold(wanted, {int(no) for no, _ in named}, "lowest indicators")
        for no, name in named:
            self.indicator(no, name)

    def room(
        self, name: str, who: str, said: str, minimum: str | None, above: str | None, exact: str | None
    ) -> None:
        """The score that is nearest to what the highest level asks for."""
        self.hold(names_of_levels(self.truth.year)[-1], name, "highest level")
        self.hold(self.truth.level, (name, name), "level, for certain")
        _, least, each = scale(self.truth.year)[-1]
        scores = {"คะแนนภาพรวม": (self.truth.overall, self.truth.overall, least)}
        if each:
            scores |= {code: (low, high, each) for code, (low, high) in self.truth.bounds().items()}
        if who not in scores:
            self.lie("nothing that the level asks for", who)
        low, high, asked = scores[who]
        self.hold((low, low), (high, hundredths(said)), f"score of {who}")
        self.hold(asked, hundredths(minimum or exact), f"what is asked of {who}")
        self.hold(low - asked, hundredths(above or "0.00"), f"room of {who}")
        self.hold(low - asked, min(one - limit for one, _, limit in scores.values()), "nearest")

    def must_be(self, names: str, said: str) -> None:
        """A score that nobody knows must reach a minimum: of the level that is spoken of."""
        each = hundredths(said)
        levels = [v[0] for v in scale(self.truth.year) if v[2] == each and f"ระดับ “{v[0]}”" in self.text]
        found = set(re.findall(CODE, names))
        if not any(self.truth.unknown(name) == found for name in levels):
            self.lie("not what is unknown", names, said)

    def settled(self, name: str, names: str, said: str) -> None:
        self.hold(self.truth.level[1], name, "level")
        self.hold(self.minimum(name), hundredths(said), "minimum")
        self.hold(self.truth.unknown(name), set(re.findall(CODE, names)), "unknown scores")

    # What would raise the level

    def raising(self, name: str) -> None:
        self.hold(self.truth.goal()[0], name, "level to aim at")
        self.higher = name

    def must_rise(self, said: str) -> None:
        subject = str(self.subject)
        self.hold(self.truth.lacks(self.higher).get(subject), hundredths(said), f"rise of {subject}")

    def must_rise_eit(self, said: str, minimum: str) -> None:
        self.must_rise(said)
        self.hold(self.minimum(self.higher), hundredths(minimum), "minimum")

    def single(self, no: str, name: str, score: str, least: str, level: str) -> None:
        """What is told suffices, and is what it takes where no rounding helps."""
        self.indicator(no, name)
        self.hold(self.truth.scores[int(no)], hundredths(score), "score")
        self.hold(self.truth.goal()[0], level, "level to aim at")
        self.hold(self.truth.alone(int(no)), hundredths(least), "score that does alone")
        names = names_of_levels(self.truth.year)
        wanted, value = names.index(level), hundredths(least)
        if value > 10000 or names.index(self.truth.with_score(int(no), value)) < wanted:
            self.lie("does not reach", least)

    def single_documents(self, no: str, name: str, count: str, score: str, least: str, level: str) -> None:
        self.single(no, name, score, least, level)
        self.hold(
            self.truth.documents(int(no), hundredths(least)), (int(count), hundredths(least)), "documents"
        )

    def single_at_least(self, no: str, name: str, count: str, score: str, least: str, level: str) -> None:
        self.single(no, name, score, least, level)
        found = self.truth.documents(int(no), hundredths(least))
        self.hold(found, (int(count), None), "documents at least")

    def no_single(self, level: str) -> None:
        names = names_of_levels(self.truth.year)
        self.hold(self.truth.goal()[0], level, "level to aim at")
        for no in self.truth.scores:
            if names.index(self.truth.with_score(no, 10000)) >= names.index(level):
                self.lie("one indicator would do", no)

    # What a good clerk would add

    def moves(self, count: str) -> None:
        self.hold(len(self.truth.first_moves), int(count), "count of moves")

    def move_start(self, no: str, name: str, score: str) -> int:
        self.indicator(no, name)
        if int(no) not in self.truth.first_moves:
            self.lie("none of the first moves", no)
        self.hold(self.truth.scores[int(no)], hundredths(score), "score")
        return int(no)

    def move(self, no: str, name: str, score: str, goal: str, gain: str) -> None:
        self.move_start(no, name, score)
        self.worth(goal, gain)

    def move_documents(self, no: str, name: str, count: str, score: str, reached: str, gain: str) -> None:
        self.move_start(no, name, score)
        self.worth_documents(count, reached, gain)

    def move_at_least(self, no: str, name: str, score: str, least: str, count: str, gain: str) -> None:
        number = self.move_start(no, name, score)
        self.hold(self.truth.after(number), hundredths(least), "score that can be had")
        self.gained(number, hundredths(least), gain)
        self.worth_at_least(count)

    def expected(
        self, least: str | None, said: str, then: str | None, level: str | None, alone: str | None
    ) -> None:
        self.hold(self.truth.level_then, (then, level) if then else None, "level after the moves")
        reaches = then == "ถึงเกณฑ์ของ"
        self.hold(reaches and self.truth.first_is_enough, alone is not None, "the first move alone")
        self.short_of = level if then == "ยังไม่ถึง" else None
        self.hold(self.truth.expected, hundredths(said), "overall after the moves")
        sure = all(
            (found := self.truth.documents(no, self.truth.wanted(no))) is None or found[1] is not None
            for no in self.truth.first_moves
        )
        self.hold(sure, least is None, "certainty of the overall after the moves")

    def reckoned(self) -> None:
        """What still lacks after the moves has been told by now."""
        if self.short_of is not None:
            wanted = self.truth.lacks(self.short_of, self.truth.expected, self.truth.values_then)
            self.hold(wanted, self.lacking, f"lacks to {self.short_of} after the moves")
            self.lacking, self.short_of = {}, None

    def country(self, word: str, mean: str, gap: str | None) -> None:
        wanted = COUNTRY.get(self.truth.year)
        self.hold(wanted, hundredths(mean), "mean of the country")
        difference = self.truth.overall - wanted
        self.hold(
            "สูงกว่า" if difference > 0 else "ต่ำกว่า" if difference else "เท่ากับ", word, "beside the country"
        )
        self.hold(abs(difference), hundredths(gap or "0.00"), "gap to the country")

    def moved_by(self) -> None:
        told = re.findall(r"(IIT|EIT|OIT) (?:ทำให้|ไม่ทำให้)คะแนนภาพรวม", self.text)
        parts = self.truth.moved_by
        if parts is None:
            self.lie("nobody knows what moved the overall")
        self.hold(sorted(parts, key=lambda c: -abs(parts[c])), told, "the largest part first")

    def part_moved(self, code: str, verb: str | None, said: str | None) -> None:
        change = (self.truth.moved_by or {}).get(code)
        self.hold("เพิ่มขึ้น" if change > 0 else "ลดลง" if change else None, verb, f"what {code} did")
        self.hold(abs(change), hundredths(said or "0.00"), f"how much {code} did")

    def views(
        self, a: str, one: str, inside: str, word: str, b: str, other: str, outside: str, gap: str
    ) -> None:
        self.hold(("1", NAMES[1], "6", NAMES[6]), (a, one, b, other), "who judges what")
        self.hold(
            (self.truth.scores[1], self.truth.scores[6]), (hundredths(inside), hundredths(outside)), "views"
        )
        difference = self.truth.views
        if difference is None:
            self.lie("not notable", gap)
        self.hold("สูงกว่า" if difference > 0 else "ต่ำกว่า", word, "staff beside the public")
        self.hold(abs(difference), hundredths(gap), "gap between the views")

    def most_different(self, first: str, one: str, a: str, second: str, other: str, b: str) -> None:
        self.hold(self.truth.most_different, (first, second), "the pair that differs most")
        for code, text, said in ((first, one, a), (second, other, b)):
            self.hold(self.catalogue[code][1], text, "topic of the item")
            self.hold(self.item_score(code), hundredths(said), f"score of {code}")

    def ask(self, whom: str) -> None:
        self.hold("ผู้รับบริการ" if (self.truth.views or 0) > 0 else "บุคลากรภายใน", whom, "whom to ask")

    def implied(self, code: str, said: str) -> None:
        self.hold(self.truth.instrument_of(self.about), code, "instrument")
        self.hold(self.truth.implied(self.about), hundredths(said), "score that follows")

    def since_year(self, year: str) -> None:
        self.hold(self.truth.comparable[0][0], int(year), "first year that can be compared")
        if len(self.truth.comparable) == len(self.truth.points):
            self.lie("all years can be compared", year)

    # Years

    def since(self, year: str, said: str) -> None:
        earlier = self.truth.past if isinstance(self.about, str) else dict(self.truth.comparable)
        known = [y for y in earlier if y < self.truth.year and self.at(y) is not None]
        self.hold(max(known), int(year), "the year before")
        self.hold(self.at(int(year)), hundredths(said), "score of the year before")
        self.base = (int(year), self.truth.year)

    def compared(self, last: str, first: str) -> None:
        years = [year for year, _ in self.truth.comparable]
        self.hold((years[0], years[-1]), (int(first), int(last)), "years")
        self.base = (int(first), int(last))

    def changed(self, verb: str, since: str | None, said: str) -> None:
        if self.base is None:
            if not self.years:
                self.lie("a change since no year", verb, said)
            year = self.years[-1]
            before = max(y for y, _ in self.truth.comparable if y < year)
            if since:
                self.hold(before, int(since), "the year before")
            else:
                self.hold(year - 1, before, "the year before")
            first, last = self.at(before), self.at(year)
        else:
            first = self.at(self.base[0])
            last = self.score(self.about) if isinstance(self.about, str) else self.at(self.base[1])
        change = last - first
        self.hold("เพิ่มขึ้น" if change > 0 else "ลดลง", verb, "direction")
        self.hold(abs(change), hundredths(said), "change")
        self.base = None

    def run(self, verb: str, kind: str, count: str) -> None:
        run = self.truth.runs()
        self.hold("เพิ่มขึ้น" if run > 0 else "ลดลง", verb, "direction of the run")
        self.hold(abs(run), int(count), "run")
        years = [y for y, _ in self.truth.comparable[-abs(run) - 1 :]]
        gapless = years[-1] - years[0] == abs(run)
        self.hold("ต่อเนื่องเป็นปีที่" if gapless else "ติดต่อกัน", kind, "run over a gap")

    def same_as(self, year: str, said: str) -> None:
        self.since(year, said)
        self.base = None
        now = self.score(self.about) if isinstance(self.about, str) else self.truth.overall
        self.hold(now, hundredths(said), "no change")

    def years_same(self, first: str, second: str) -> None:
        self.hold(self.at(int(first)), self.at(int(second)), "equal years")

    def all_years(self, said: str) -> None:
        self.hold({hundredths(said)}, {v for _, v in self.truth.comparable}, "all years equal")

    def list_years(self, count: str) -> None:
        self.hold(len(self.truth.points), int(count), "count of years")
        self.hold([y for y, _ in self.truth.points], [int(y) for y in re.findall(BE, self.text)], "years")
        self.listing, self.years = "years", []

    def year_level(self, name: str) -> None:
        self.hold(self.level_at(self.years[-1]), name, "level of the year")

    def level_at(self, year: int) -> str | None:
        """The level of a year: the typed one where its scores allow it, else the one that they settle."""
        if year == self.truth.year:
            worst, best = self.truth.level
            return best if worst == best else None
        typed = self.truth.levels.get(year, "")
        if year < 2562:
            return typed or None
        past, whole = self.truth.past.get(year, {}), dict(self.truth.points)[year]
        bounds = Truth({"year": year, "parts": None}).bounds({c: past.get(c) for c in INSTRUMENTS})
        names = names_of_levels(year)
        low, high = (min((b[n] for b in bounds.values()), default=10000) for n in (0, 1))
        reach = [names.index(name) for name in names if name == level_of(year, whole, low)]
        reach += [names.index(level_of(year, whole, high))]
        if typed:
            return typed if typed in names and reach[0] <= names.index(typed) <= reach[1] else None
        return names[reach[1]] if reach[0] == reach[1] else None

    def level_moved(self, word: str, before: str, first: str, now: str, last: str) -> None:
        self.hold(self.level_at(int(first)), before, "level before")
        self.hold(self.level_at(int(last)), now, "level now")
        names = names_of_levels(int(last))
        self.hold(names, names_of_levels(int(first)), "one scale")
        higher = names.index(now) > names.index(before)
        self.hold("สูงขึ้น" if higher else "ต่ำลง", word, "direction of the level")
        self.hold(True, now != before, "another level")

    def level_kept(self, last: str, now: str, first: str) -> None:
        self.hold(self.level_at(int(first)), now, "level before")
        self.hold(self.level_at(int(last)), now, "level now")

    def scales(self, before: str, year: str) -> None:
        self.hold(True, int(before) < 2566 <= int(year), "change of scale")

    def gaps(self, years: str) -> None:
        known = {y for y, _ in self.truth.points}
        missing = [y for y in range(min(known), max(known)) if y not in known]
        self.hold(missing, [int(y) for y in re.findall(BE, years)], "missing years")

    def left_out(self, years: str) -> None:
        typed = [y for y, _ in self.truth.points if y != self.truth.year and self.truth.levels.get(y)]
        wanted = [y for y in typed if self.level_at(y) is None]
        self.hold(wanted, [int(y) for y in re.findall(BE, years)], "levels left out")

    def before_rules(self, years: str, first: str) -> None:
        self.hold(2562, int(first), "first year with rules")
        early = [y for y, _ in self.truth.points if y < 2562]
        self.hold(early, [int(y) for y in re.findall(BE, years)], "years before the rules")

    def one_year(self, year: str, said: str) -> None:
        self.hold([(int(year), hundredths(said))], self.truth.points, "the only year")


LIMITS = "ค่าเป้าหมาย|เกณฑ์รายเครื่องมือ|คะแนนของตัวชี้วัดนี้"
YEARS = rf"((?:{BE}| และ| )+)".replace(r"(\d{4})", r"\d{4}")
CUES: tuple[tuple[re.Pattern[str], Callable[..., int | None]], ...] = tuple(
    (re.compile(cue), handler)
    for cue, handler in (
        (r"เรื่องที่ควรทำก่อน (\d+) เรื่อง", Reader.moves),
        (
            rf"เพิ่มคะแนนตัวชี้วัดที่ (\d+) ([ก-๛]+) จาก {N} คะแนน เป็น {N} คะแนน "
            rf"ซึ่งจะทำให้คะแนนภาพรวมเพิ่มขึ้น {N} คะแนน",
            Reader.move,
        ),
        (
            r"ตัวชี้วัดที่ (\d+) ([ก-๛]+) ให้มีรายการที่ผ่านเพิ่มอีก (\d+) ข้อ "
            rf"คะแนนจะเพิ่มจาก {N} คะแนน เป็น {N} คะแนน ซึ่งจะทำให้คะแนนภาพรวมเพิ่มขึ้น {N} คะแนน",
            Reader.move_documents,
        ),
        (
            rf"เพิ่มคะแนนตัวชี้วัดที่ (\d+) ([ก-๛]+) จาก {N} คะแนน เป็น {N} คะแนนขึ้นไป "
            r"โดยต้องมีรายการที่ผ่านเพิ่มอีกอย่างน้อย (\d+) ข้อ "
            rf"ซึ่งจะทำให้คะแนนภาพรวมเพิ่มขึ้นอย่างน้อย {N} คะแนน",
            Reader.move_at_least,
        ),
        (
            rf"คะแนนภาพรวมจะเป็น(อย่างน้อย)? ?{N} คะแนน(?: ซึ่ง(ถึงเกณฑ์ของ|ยังไม่ถึง){LEVEL})?"
            r"( โดยเรื่องที่ 1 เพียงเรื่องเดียวเพียงพอให้ถึงระดับนี้)?",
            Reader.expected,
        ),
        (r"ทั้งนี้ เป็นการคำนวณ ไม่ใช่การคาดการณ์", Reader.reckoned),
        (
            r"คะแนนดังกล่าว(สูงกว่า|ต่ำกว่า|เท่ากับ)คะแนนเฉลี่ยของหน่วยงานทั้งประเทศในปีเดียวกัน "
            rf"{N} คะแนน(?: อยู่ {N} คะแนน)?",
            Reader.country,
        ),
        (r"การเปลี่ยนแปลงดังกล่าวเมื่อแยกตามน้ำหนักของเครื่องมือ", Reader.moved_by),
        (
            rf"(IIT|EIT|OIT) (?:ทำให้คะแนนภาพรวม(เพิ่มขึ้น|ลดลง) {N} คะแนน|ไม่ทำให้คะแนนภาพรวมเปลี่ยนแปลง)",
            Reader.part_moved,
        ),
        (
            rf"บุคลากรภายใน \(ตัวชี้วัดที่ (\d+) ([ก-๛]+)\) ให้ {N} คะแนน (สูงกว่า|ต่ำกว่า)"
            rf"ผู้รับบริการและผู้มีส่วนได้ส่วนเสียภายนอก \(ตัวชี้วัดที่ (\d+) ([ก-๛]+)\) "
            rf"ซึ่งให้ {N} คะแนน อยู่ {N} คะแนน",
            Reader.views,
        ),
        (
            rf"เรื่องที่สองฝ่ายเห็นต่างกันมากที่สุด คือ ข้อ (i\d+) (.+?) \({N} คะแนน\) "
            rf"กับข้อ (e\d+) (.+?) \({N} คะแนน\)",
            Reader.most_different,
        ),
        (r"จึงควรรับฟังเหตุผลของ(ผู้รับบริการ|บุคลากรภายใน)", Reader.ask),
        (
            rf"คำนวณจากคะแนน (IIT|EIT|OIT) และตัวชี้วัดอื่นของเครื่องมือนี้ได้ประมาณ {N} คะแนน",
            Reader.implied,
        ),
        (rf"ตั้งแต่{BE} (?=ปีที่ได้)", Reader.since_year),
        (
            rf"การเพิ่มคะแนนตัวชี้วัดที่ (\d+) ([ก-๛]+) จาก {N} คะแนน เป็น {N} คะแนนขึ้นไปเพียงตัวชี้วัดเดียว เพียงพอให้ถึง{LEVEL}",
            Reader.single,
        ),
        (
            r"และตัวชี้วัดที่ (\d+) ([ก-๛]+) มีรายการที่ผ่านเพิ่มอีก (\d+) ข้อ "
            rf"คะแนนจะเพิ่มจาก {N} คะแนน เป็น {N} คะแนน ซึ่งเพียงพอให้ถึง{LEVEL}",
            Reader.single_documents,
        ),
        (
            r"ตัวชี้วัดที่ (\d+) ([ก-๛]+) ต้องมีรายการที่ผ่านเพิ่มอีกอย่างน้อย (\d+) ข้อ "
            rf"เพื่อเพิ่มคะแนนจาก {N} คะแนน เป็น {N} คะแนนขึ้นไป ซึ่งเพียงพอให้ถึง{LEVEL}",
            Reader.single_at_least,
        ),
        (rf"การเพิ่มคะแนนเพียงตัวชี้วัดเดียว(?:แม้จนเต็ม ยัง)?ไม่เพียงพอให้ถึง{LEVEL}", Reader.no_single),
        (rf"หากจะให้ถึง{LEVEL}", Reader.raising),
        (rf"จะยืนยัน{LEVEL} ได้ต่อเมื่อทราบว่า (.+?) ไม่ต่ำกว่า {N} คะแนน", Reader.settled),
        (rf"ทั้งนี้ ([^ก]+?.*?) ซึ่งยังไม่มีข้อมูลเพียงพอ ต้องไม่ต่ำกว่า {N} คะแนน", Reader.must_be),
        (rf"ต้องเพิ่มขึ้นอย่างน้อย {N} คะแนน และแต่ละส่วนต้องไม่ต่ำกว่า {N} คะแนน", Reader.must_rise_eit),
        (rf"ต้องเพิ่มขึ้น {N} คะแนน", Reader.must_rise),
        (rf"ขาดอีก(อย่างน้อย)? {N} คะแนน", Reader.lack),
        (rf"รักษาคะแนนของทุกตัวชี้วัด โดยเฉพาะ(.+?) ซึ่งได้คะแนนต่ำสุด {N} คะแนน", Reader.kept),
        (rf"จึงจะถึง{LEVEL}", Reader.to_level),
        (
            rf"{LEVEL} เป็นระดับสูงสุด คะแนนที่ใกล้เกณฑ์ของระดับนี้ที่สุด คือ (.+?) ได้ {N} คะแนน "
            rf"(?:สูงกว่าเกณฑ์ {N} คะแนน อยู่ {N} คะแนน|เท่ากับเกณฑ์ {N} คะแนนพอดี)",
            Reader.room,
        ),
        (rf"ถึงเกณฑ์ของ{LEVEL} แล้ว", Reader.held),
        (rf"อยู่ใน{LEVEL}", Reader.level),
        (rf"อาจเป็น{LEVEL} ถึง{LEVEL}", Reader.between),
        (rf"บรรลุค่าเป้าหมาย {N} คะแนน", Reader.reached),
        (r"รายข้อที่ต่ำกว่าค่าเป้าหมาย (\d+) ข้อ คือ", Reader.low_items),
        (rf"ตัวชี้วัดนี้และ (.+?) ต่ำกว่าเกณฑ์รายเครื่องมือ {N} คะแนน ของ{LEVEL}", Reader.because_level),
        (
            rf"(IIT|EIT|OIT) ลดลงจาก{BE} {N} คะแนน และตัวชี้วัดนี้ต่ำกว่าคะแนนของ (IIT|EIT|OIT) ในปีดังกล่าว {N} คะแนน",
            Reader.because_fall,
        ),
        (rf"หากเพิ่มเป็น {N} คะแนน คะแนนภาพรวมจะเพิ่มขึ้น {N} คะแนน", Reader.worth),
        (
            rf"หากมีรายการที่ผ่านเพิ่มอีก (\d+) ข้อ จะได้ {N} คะแนน และคะแนนภาพรวมจะเพิ่มขึ้น {N} คะแนน",
            Reader.worth_documents,
        ),
        (r"ต้องมีรายการที่ผ่านเพิ่มอีกอย่างน้อย (\d+) ข้อ", Reader.worth_at_least),
        (r"จึงเป็น(จุดแข็ง|จุดอ่อน)", Reader.status),
        (r"จึงควร(พัฒนา)ให้ดีขึ้น", Reader.status),
        (r"\((จุดอ่อน|ควรพัฒนา)\)", Reader.status),
        (
            rf"(ไม่ต่ำกว่า|ต่ำกว่า|สูงกว่า)({LIMITS})(?: {N} คะแนน)?(?: ?อยู่ {N} คะแนน)?",
            Reader.below,
        ),
        (
            rf"ตัวชี้วัดที่ได้คะแนน(สูงสุด|ต่ำสุด|เต็ม)(ของเครื่องมือนี้)?(?: {N} คะแนน มี (\d+) ตัวชี้วัด ได้แก่| คือ)",
            Reader.extreme,
        ),
        (r"ปีที่ได้คะแนน(สูงสุด|ต่ำสุด) คือ", Reader.year_extreme),
        (rf"(?:ทุกตัวชี้วัด|ตัวชี้วัดทั้ง (\d+) ตัวชี้วัด)ได้คะแนน(?:(เต็ม)|เท่ากัน คือ) {N} คะแนน", Reader.all_equal),
        (rf"ได้คะแนนเต็ม (?={N} คะแนน)", Reader.full),
        (r"โดย (IIT|EIT|OIT) ได้คะแนนต่ำสุด", Reader.lowest_instrument),
        (
            rf"มี (\d+) ข้อที่ได้คะแนนต่ำสุดเท่ากัน คือ {N} คะแนน ได้แก่ ((?:(?:และ| )*ข้อ [ieo]\d+)+)",
            Reader.many_lowest,
        ),
        (rf"ได้คะแนนต่ำสุด(เท่ากัน)? คือ {N} คะแนน", Reader.lowest_item),
        (rf"รายข้อที่มีข้อมูลทั้ง (\d+) ข้อได้คะแนนเท่ากัน คือ {N} คะแนน", Reader.equal_items),
        (r"เป็นอันดับที่ (\d+)( \(ร่วม\))? จาก (\d+) ตัวชี้วัด", Reader.ranked),
        (r"ตัวชี้วัดที่ (\d+) ([ก-๛]+)", Reader.indicator),
        (rf"เมื่อเทียบกับ{BE} ซึ่งได้ {N} คะแนน", Reader.since),
        (rf"เมื่อเทียบ{BE} กับ{BE}", Reader.compared),
        (rf"(?:คะแนนภาพรวม|คะแนน (?:IIT|EIT|OIT) )เท่ากับ{BE} คือ {N} คะแนน", Reader.same_as),
        (rf"คะแนนภาพรวมของ{BE} เท่ากับของ{BE}", Reader.years_same),
        (rf"{BE} เท่ากับ{BE}", Reader.years_same),
        (r"(เพิ่มขึ้น|ลดลง)(ต่อเนื่องเป็นปีที่|ติดต่อกัน) (\d+)", Reader.run),
        (rf"(เพิ่มขึ้น|ลดลง)(?:จาก{BE})? {N} คะแนน", Reader.changed),
        (rf"ทุกปีที่มีข้อมูลได้คะแนนภาพรวมเท่ากัน คือ {N} คะแนน", Reader.all_years),
        (r"คะแนนภาพรวมที่มีข้อมูล (\d+) ปี ได้แก่", Reader.list_years),
        (rf"มีข้อมูลคะแนนภาพรวมเพียงปีเดียว คือ {BE} \({N} คะแนน\)", Reader.one_year),
        (rf"ระดับผลการประเมิน(สูงขึ้น|ต่ำลง)จาก{LEVEL} ใน{BE} เป็น{LEVEL} ใน{BE}", Reader.level_moved),
        (rf"ระดับผลการประเมินของ{BE} คือ {LEVEL} เช่นเดียวกับ{BE}", Reader.level_kept),
        (rf"เกณฑ์ระดับผลการประเมินเปลี่ยนไประหว่าง{BE} กับ{BE}", Reader.scales),
        (rf"ไม่มีข้อมูลคะแนนภาพรวมของ{YEARS}", Reader.gaps),
        (rf"คะแนนของ{YEARS}ได้จากหลักเกณฑ์ที่ใช้ก่อน{BE} จึงแสดงไว้เพื่อทราบ", Reader.before_rules),
        (rf"ระดับที่บันทึกไว้ของ{YEARS}ไม่ตรงกับ", Reader.left_out),
        (rf"\({LEVEL}\)", Reader.year_level),
        (BE, Reader.a_year),
        (rf"คะแนนภาพรวม(?: {N} คะแนน)?", Reader.whole),
        (CODE, Reader.code),
        (r"ข้อ ([ieo]\d+) (?=(.*))", Reader.an_item),
        (rf"\({N} คะแนน\)", Reader.bracket),
        (rf"ได้ {N} คะแนน", Reader.scored),
    )
)
