"""The tags of a part of a template, one by one: every one that is broken, and what is not closed, with its place.

Jinja stops at the first fault, and says of a loop without an end that something later is wrong. Here each tag is read
by itself; what is broken is mended (in a copy), so that the rest can be read as well.
"""

from __future__ import annotations

import difflib
import functools
import html
import re
from collections.abc import Iterator

from jinja2 import Environment
from jinja2.exceptions import TemplateSyntaxError

from ita_xl.records import dataclass
from ita_xl.report.docx.errors import TemplateError

ANYTHING = "ita_any"
"""The name that stands in a mended source where it cannot be told what was meant."""

_BLOCKS = ("if", "for", "with", "set", "block", "macro", "call", "filter", "autoescape")
_MIDDLE = {"else": ("if", "for"), "elif": ("if",)}
_SIMPLE = ("set", "include", "import", "from", "extends", "print")
_WORDS = sorted({*_BLOCKS, *(f"end{word}" for word in _BLOCKS), *_MIDDLE, *_SIMPLE, "raw", "endraw"})
_OFFERED = ("if", "elif", "else", "endif", "for", "endfor", "set", "with", "endwith")
_MEANT = {"elseif": "elif", "elsif": "elif", "end": "endif", "foreach": "for", "next": "endfor"}
_TAG = re.compile(
    r"\{#.*?#\}|\{\{(?:(?!\{\{|\{%|\}\}).)*\}\}|\{%(?:(?!\{\{|\{%|%\}).)*%\}|\{\{|\{%|\{#", re.DOTALL
)
_TOKEN = re.compile(
    _TAG.pattern + r"""|<(?P<end>/?)(?P<name>[A-Za-z][\w:.-]*)(?:"[^"]*"|'[^']*'|[^>"'])*?(?P<empty>/?)>""",
    re.DOTALL,
)
_END_RAW = re.compile(r"\{%[-+]?\s*endraw\s*[-+]?%\}")
_BORDER = re.compile(r"\n|</w:p>")
_COMMAND = re.compile(r"\{%.*?%\}", re.DOTALL)
_FIRST = re.compile(r"[^\s(=]+")
_MARKUP = re.compile(r"<[^>]*>")
_CLOSER = {"{{": "}}", "{%": "%}", "{#": "#}"}
_PREFIX = {"w:tbl": "tr ", "w:tr": "tc "}
_NAME = re.compile("[^\\W\\d][\\w\u0e31-\u0e4e]*")  # Thai marks are no letters to Python
_THAI_DIGIT = re.compile("(?<![\\w\u0e31-\u0e4e])[๐-๙]")
_LONG = 60
_NEAR = 80


@dataclass(frozen=True)
class _Tag:
    """One tag of a source: where, what, and the elements of XML around it."""

    start: int
    end: int
    text: str
    names: tuple[str, ...]
    places: tuple[int, ...]

    @property
    def closed(self) -> bool:
        return len(self.text) > 2

    @property
    def inner(self) -> str:
        return self.text[2:-2].strip("-+ \n\t").strip()

    @property
    def shown(self) -> str:
        """The tag as the officer sees it: docxtpl's p, tr and tc are gone from the source."""
        text = self.text
        near = self._near()
        if text.startswith("{%") and near[:1] and near[0].startswith("w:") and not {"w:p", "@"} & {*near}:
            text = "{%" + _PREFIX.get(self.names[-1], "p ") + text[2:].lstrip(" ")
        text = " ".join(text.split())
        return text if len(text) <= _LONG else text[: _LONG - 1] + "…"

    def _near(self) -> tuple[str, ...]:
        """Give the elements inside the innermost cell or box."""
        for number in range(len(self.names) - 1, -1, -1):
            if self.names[number] in {"w:tc", "w:txbxContent"}:
                return self.names[number:]
        return self.names


@dataclass
class _Open:
    """A block that waits for its end."""

    kind: str
    tag: _Tag
    other: bool = False


class _Reader:
    """Reads a source once, from its beginning to its end."""

    def __init__(self, source: str, part: str) -> None:
        self.source = source
        self.part = part
        self.faults: list[tuple[int, TemplateError]] = []
        self.edits: list[tuple[int, int, str]] = []
        self.open: list[_Open] = []
        self.loose: list[tuple[_Tag, str]] = []  # ends in another kind of place than any begin

    def read(self) -> str:
        """Find the faults; give the source without them."""
        until = 0
        for tag in _tags(self.source):
            if tag.start < until or tag.text.startswith("{#"):
                if not tag.closed and tag.start >= until:
                    self._unclosed_tag(tag)
                continue
            if not tag.closed:
                self._unclosed_tag(tag)
            elif tag.text.startswith("{{"):
                self._printed(tag)
            elif self._command(tag) == "raw":
                ended = _END_RAW.search(self.source, tag.end)
                until = ended.end() if ended else len(self.source)
                if ended is None:
                    self._say(tag, _never_closed(tag, "raw"))
                    self._replace(tag, "")
        closers = ""
        for one in reversed(self.open):
            self._never(one)
            closers += f"{{% end{one.kind} %}}"
        for tag, kind in self.loose:
            self._without_begin(tag, kind)
        made, at = [], 0
        for start, end, text in sorted(self.edits, key=lambda edit: edit[:2]):
            made += [self.source[at:start], text]
            at = end
        return "".join([*made, self.source[at:], closers])

    def _say(
        self, tag: _Tag, detail: str, *, nearest: str | None = None, after: bool = False, name: str = ""
    ) -> None:
        near = text_near(self.source, tag.start, tag.end, after=after)
        error = TemplateError(
            "syntax", self.part, name=name or tag.shown, nearest=nearest, near=near, detail=detail
        )
        self.faults.append((line_of(self.source, tag.start), error))

    def _replace(self, tag: _Tag, text: str) -> None:
        self.edits.append((tag.start, tag.end, text + "\n" * tag.text.count("\n")))

    def _unclosed_tag(self, tag: _Tag) -> None:
        closer = _CLOSER[tag.text]
        following = re.split(r"[<>\"\n{]", self.source[tag.end : tag.end + _LONG], maxsplit=1)[0].strip()
        self._say(tag, f"คำสั่ง “{tag.text} {following}” เขียนไม่ครบ ไม่มี {closer} ปิดท้าย")
        self._replace(tag, "")

    def _printed(self, tag: _Tag) -> None:
        if error := _wrong(tag.text):
            self._say(tag, _broken(tag, error))
            self._replace(tag, "")

    def _command(self, tag: _Tag) -> str:
        """Look at one ``{% ... %}``; give its word."""
        inner = re.sub(r"^end\s+(?=\w)", "end", tag.inner)
        found = _FIRST.match(inner)
        if found is None:
            self._say(tag, "คำสั่ง {% %} ว่างเปล่า ให้เขียนคำสั่งหรือลบออก")
            self._replace(tag, "")
            return ""
        word, rest = found.group(), inner[found.end() :].strip()
        wrong = word not in _WORDS or inner != tag.inner
        if wrong:
            near = word if word in _WORDS else _MEANT.get(word.lower()) or _nearest(word)
            detail = f"ไม่มีคำสั่งชื่อ “{_FIRST.match(tag.inner).group()}”"  # type: ignore[union-attr]
            detail += "" if near else f" คำสั่งที่ใช้ได้คือ {' '.join(_OFFERED)}"
            self._say(tag, detail, nearest=near, name=word)
            word = near or ""
        if word in _MIDDLE:
            self._middle(tag, word, rest, known=wrong)
        elif word.startswith("end") and word != "endraw":
            self._end(tag, word[3:], wrong=wrong)
        elif word in _BLOCKS and not (word == "set" and "=" in rest):
            self._begin(tag, word, rest, wrong=wrong)
        elif wrong or word == "endraw":
            if not wrong:
                self._say(tag, "มีคำสั่ง endraw แต่ไม่มี raw เปิดไว้ก่อนหน้า ให้ลบออก")
            self._replace(tag, "")
        elif word in _SIMPLE and (error := _wrong(tag.text)):
            self._say(tag, _broken(tag, error))
            target = _NAME.match(rest)
            self._replace(
                tag, f"{{% set {target.group()} = {ANYTHING} %}}" if word == "set" and target else ""
            )
        return word

    def _begin(self, tag: _Tag, word: str, rest: str, *, wrong: bool) -> None:
        error = _wrong(f"{{% {word} {rest} %}}{{% end{word} %}}")
        if error and not wrong:
            self._say(tag, _broken(tag, error))
        if error:
            target = _NAME.match(rest)
            name = target.group() if target else "ita_one"
            mended = {
                "if": f"{{% if {ANYTHING} %}}",
                "for": f"{{% for {name} in {ANYTHING} %}}",
                "set": f"{{% set {name} %}}",
                "block": "{% block ita_block %}",
                "macro": "{% macro ita_macro() %}",
            }
            self._replace(tag, mended.get(word, "{% with %}"))
            word = word if word in mended else "with"
        elif wrong:
            self._replace(tag, f"{{% {word} {rest} %}}")
        self.open.append(_Open(word, tag))

    def _middle(self, tag: _Tag, word: str, rest: str, *, known: bool) -> None:
        opened = self._opener(tag, _MIDDLE[word])
        if opened is None:
            starts = " หรือ ".join(_MIDDLE[word])
            if not known:
                self._say(tag, f"มีคำสั่ง “{tag.shown}” แต่ไม่มี {starts} เปิดไว้ก่อนหน้า")
            self._replace(tag, "")
            return
        if opened.other:
            self._say(
                tag, f"คำสั่ง “{tag.shown}” อยู่หลัง else ของ “{opened.tag.shown}” แล้ว ให้ลบออกหรือย้ายไปก่อน else"
            )
            self._replace(tag, "")
            return
        if opened.tag.names != tag.names:
            self._elsewhere(opened.tag, tag)
            self._replace(tag, "")
            return
        opened.other = word == "else"
        error = _wrong(f"{{% if 1 %}}{{% {word} {rest} %}}{{% endif %}}")
        if error and not known:
            also = " ให้ใช้ elif" if word == "else" and rest.startswith("if") else ""
            self._say(tag, _broken(tag, error) + also)
        if error or known:
            self._replace(tag, "{% else %}" if word == "else" else f"{{% elif {rest or ANYTHING} %}}")
            if word == "elif" and _wrong(f"{{% if {rest} %}}{{% endif %}}"):
                self.edits.pop()
                self._replace(tag, f"{{% elif {ANYTHING} %}}")

    def _end(self, tag: _Tag, kind: str, *, wrong: bool) -> None:
        opened = self._opener(tag, (kind,)) or (
            self._opener(tag, ("with",)) if kind in {"call", "filter"} else None
        )
        if opened is None or opened.tag.names != tag.names:
            if opened is not None:
                self.loose.append((tag, opened.kind))
            elif not wrong:
                self._without_begin(tag, kind)
            self._replace(tag, "")
            return
        self.open.pop()
        if wrong or opened.kind != kind:
            self._replace(tag, f"{{% end{opened.kind} %}}")
        elif kind != "block" and tag.inner != f"end{kind}":
            self._say(tag, f"คำสั่ง “{tag.shown}” ต้องเขียนเพียง end{kind}")
            self._replace(tag, f"{{% end{opened.kind} %}}")

    def _opener(self, tag: _Tag, kinds: tuple[str, ...]) -> _Open | None:
        """Give the block that a tag belongs to, on top: those above it were never closed.

        Of several that may be meant, it is the last one in the same cell, else the last one in the same kind of place;
        where there is neither, one that stands elsewhere.
        """
        fits = [number for number, one in enumerate(self.open) if one.kind in kinds]
        here = [n for n in fits if self.open[n].tag.places == tag.places]
        alike = [n for n in fits if self.open[n].tag.names == tag.names]
        if not here and not alike:
            return self.open[fits[-1]] if fits else None
        chosen = (here or alike)[-1]
        for one in reversed(self.open[chosen + 1 :]):
            self._never(one)
            self.edits.append((tag.start, tag.start, f"{{% end{one.kind} %}}"))
        del self.open[chosen + 1 :]
        return self.open[chosen]

    def _never(self, one: _Open) -> None:
        """Tell of a block that it is not closed, or closed elsewhere: what is left out would break the file."""
        end = next((tag for tag, kind in self.loose if kind == one.kind and tag.start > one.tag.start), None)
        if end is None:
            self._say(one.tag, _never_closed(one.tag, one.kind), after=True)
            return
        self.loose.remove((end, one.kind))
        self._elsewhere(one.tag, end)

    def _elsewhere(self, opener: _Tag, tag: _Tag) -> None:
        detail = (
            f"คำสั่ง “{opener.shown}” กับ “{tag.shown}” อยู่คนละตำแหน่ง (เช่น คนละช่องของตารางหรือในและนอกตาราง) "
            "ซึ่งทำให้เอกสารเสีย ให้ย้ายไปอยู่ระดับเดียวกัน"
        )
        near = text_near(self.source, opener.start, opener.end, after=True)
        error = TemplateError("other", self.part, name=opener.shown, near=near, detail=detail)
        self.faults.append((line_of(self.source, opener.start), error))

    def _without_begin(self, tag: _Tag, kind: str) -> None:
        also = f"แต่ไม่มี {{% {kind} ... %}} เปิดไว้ก่อนหน้า ให้ลบออกหรือเติมคำสั่งเปิด"
        self._say(tag, f"มีคำสั่ง “{tag.shown}” {also}")


def mend(source: str, part: str) -> tuple[list[tuple[int, TemplateError]], str]:
    """Find every broken tag of a source.

    Args:
        source: The Jinja source of a part, a line a paragraph.
        part: The label of the part, for errors.

    Returns:
        The faults with their lines, and a source of as many lines that can be parsed.
    """
    reader = _Reader(source, part)
    mended = reader.read()
    return sorted(reader.faults, key=lambda fault: fault[0]), mended


def text_near(source: str, start: int, end: int, *, after: bool = False) -> str:
    """Give what an officer sees around a place of a source, at most 80 letters.

    Args:
        source: XML with Jinja tags, a line a paragraph.
        start: Where the place begins.
        end: Where it ends.
        after: Whether to add the text that follows where nothing but the tag stands in the line.
    """
    lines = [m.start() for m in _BORDER.finditer(source, 0, start)]
    first = lines[-1] if lines else 0
    last = _border(source, end)
    before, here, behind = (_seen(source[x:y]) for x, y in ((first, start), (start, end), (end, last)))
    if after and not _COMMAND.sub("", before).strip():
        before, behind = "", _COMMAND.sub("", behind)
        while not behind.strip() and last < len(source):
            first, last = last, _border(source, last + 1)
            behind = " " + _COMMAND.sub("", _seen(source[first:last]))
    room = max(_NEAR - len(here), 0)
    if len(before) + len(behind) > room:
        kept = max(room // 2, room - len(behind))
        before = "…" + before[len(before) - kept + 1 :] if len(before) > kept else before
    return " ".join((before + here + behind).split())[:_NEAR]


def tag_with(source: str, start: int, end: int, word: str) -> tuple[int, int]:
    """Give the place of the first tag between two places of a source that has a word; else the beginning."""
    found = (tag.span() for tag in _TAG.finditer(source, start, end) if word in tag.group())
    return next(found, (start, start))


def _border(source: str, place: int) -> int:
    """Give where the next paragraph or what stands between two begins."""
    found = _BORDER.search(source, place)
    return found.start() if found else len(source)


def line_of(source: str, place: int) -> int:
    """Give the number of the line that a place stands in."""
    return source.count("\n", 0, place) + 1


def _seen(xml: str) -> str:
    """Take the XML out, also the half of an element at either end."""
    return html.unescape(re.sub(r"^[^<>]*\"[^<>]*>|<[^>]*$", "", _MARKUP.sub("", xml)))


def _tags(source: str) -> Iterator[_Tag]:
    """Give the tags of a source in their order."""
    names: list[str] = []
    places: list[int] = []
    for token in _TOKEN.finditer(source):
        name = token["name"]
        if name is None:
            yield _Tag(*token.span(), token.group(), tuple(names), tuple(places))
            continue
        if "{" in token.group():
            inside, at = (*names, name, "@"), (*places, token.start(), -1)
            for tag in _TAG.finditer(source, *token.span()):
                yield _Tag(*tag.span(), tag.group(), inside, at)
        if token["end"]:
            if name in names:  # what is left open was opened in another branch
                keep = len(names) - 1 - names[::-1].index(name)
                del names[keep:], places[keep:]
        elif not token["empty"]:
            names.append(name)
            places.append(token.start())


def _never_closed(tag: _Tag, kind: str) -> str:
    """Say what is not closed, and with what to close it."""
    end = re.sub(r"^\{%(p|tr|tc)? ?.*", lambda m: f"{{%{m[1] or ''} end{kind} %}}", tag.shown)
    return f"คำสั่ง “{tag.shown}” เปิดไว้แต่ไม่มี {end} ปิด ให้เติม {end} หลังข้อความส่วนสุดท้ายที่คำสั่งนี้ครอบ"


def _nearest(word: str) -> str | None:
    """Give the command that was perhaps meant."""
    close = functools.partial(difflib.get_close_matches, word.lower(), n=1, cutoff=0.5)
    return next(iter([*close(_OFFERED), *close(_WORDS)]), None)


@functools.lru_cache(maxsize=1)
def _grammar() -> Environment:
    return Environment(autoescape=True)


@functools.lru_cache(maxsize=4096)
def _wrong(snippet: str) -> TemplateSyntaxError | None:
    """Tell what the parser says of a piece of a template."""
    try:
        _grammar().parse(snippet)
    except TemplateSyntaxError as error:
        return error
    except Exception:  # what is nested too deep is told when the part is compiled
        return None
    return None


def _broken(tag: _Tag, error: TemplateSyntaxError) -> str:
    """Say that a tag is broken, and as far as it can be told why."""
    said = str(error.message)
    got = re.search(r"got '([^']*)'", said)
    word = got.group(1) if got else ""
    why = ""
    if tag.text.startswith("{{") and not tag.inner:
        why = "ไม่มีชื่ออยู่ในวงเล็บ"
    elif re.search(r"(?<![=!<>])=(?!=)", tag.inner) and word == "=":
        why = "การเปรียบเทียบต้องใช้เครื่องหมาย =="
    elif _THAI_DIGIT.search(tag.inner):
        why = "ชื่อและตัวเลขในคำสั่งขึ้นต้นด้วยเลขไทยไม่ได้"
    elif "token 'in'" in said or (tag.inner.startswith("for") and "in" not in tag.inner.split()):
        why = "ต้องเขียนเป็น for ชื่อ in รายการ"
    elif "unexpected char" in said:
        char = re.sub(r".*unexpected char '?(.+?)'? at .*", r"\1", said)
        why = "เครื่องหมายคำพูดไม่ครบคู่" if char.strip("\"'\\") == "" else f"มีอักขระที่ใช้ในคำสั่งไม่ได้ “{char}”"
    elif _NAME.fullmatch(word) and said.startswith("expected token 'end of"):
        why = f"ชื่อมีช่องว่าง หรือขาดเครื่องหมายก่อน “{word}”"
    elif "unexpected '" in said:
        why = "วงเล็บหรือเครื่องหมายคำพูดไม่ครบคู่"
    return f"คำสั่ง “{tag.shown}” เขียนไม่ครบหรือไม่ถูกต้อง" + (f": {why}" if why else "")
