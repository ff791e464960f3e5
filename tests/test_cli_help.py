"""The command line before it does anything: its help, what it loads for it, and click's errors in our sentences."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from ita_xl import __version__
from ita_xl.cli.command import Argument, Group
from ita_xl.cli.root import ITA_XL
from ita_xl.cli.usage import SENTENCES, BadValue, CommandMissing, CommandUnknown, Misuse, WordsUnknown, misuse

ROOT = Path(__file__).parents[1]


def every(group: Group, *path: str):
    """Give each command with the words that call it."""
    yield path, group
    for name, command in group.commands.items():
        if isinstance(command, Group):
            yield from every(command, *path, name)
        else:
            yield (*path, name), command


EVERY = dict(every(ITA_XL))


# Help ----------------------------------------------------------------------------------------------------------
PROPER = {"ITA", "Excel", "Word", "Windows", "Python", "LibreOffice", "PDF", "JSON", "Desktop", "ita_xl"}
"""Names that are not ours to translate."""
ENDINGS = {".csv", ".pdf", ".txt", ".json", ".xlsm", ".xlsx", ".docx", ".toml", ".html", ".whl"}


def typed(path, command) -> set[str]:
    """Give what a person types as it stands: commands, names of arguments and options, choices."""
    words = {"ita-xl", *path}
    if isinstance(command, Group):
        words |= set(command.commands)
    for param in command.params:
        words |= {*param.opts, *(param.type.choices if isinstance(param.type, click.Choice) else ())}
    return words


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[.\w-]*[A-Za-z][\w-]*", text, re.ASCII))


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_help_is_thai(ita, path):
    code, text, err = ita(*path, "--help")
    assert (code, err) == (0, "")
    assert text.startswith(f"วิธีใช้: {' '.join(['ita-xl', *path])} [ตัวเลือก]")
    assert words_of(text) <= typed(path, EVERY[path]) | PROPER | ENDINGS


def test_a_word_of_click_would_be_seen():
    for word in (
        "Usage:",
        "Options:",
        "[OPTIONS]",
        "--year INTEGER",
        "-o PATH",
        "[required]",
        "[default: x]",
    ):
        assert words_of(word) - {"--year", "-o"}


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_help_tells_every_command_argument_and_option(ita, path):
    command = EVERY[path]
    text = ita(*path, "-h")[1]
    rows = [line.strip() for line in re.sub(r"\n {6,}", "  ", text).splitlines()]
    told = [
        ("/".join(p.opts) if isinstance(p, Argument) else ", ".join(p.opts), p.help) for p in command.params
    ]
    told += [(name, sub.help) for name, sub in getattr(command, "commands", {}).items()]
    for name, help_text in told:
        assert [
            row for row in rows if re.match(rf"{re.escape(name)}( \S+)? +{re.escape(help_text)}$", row)
        ], name
    assert command.help in text
    assert all(re.search("[ก-๙]", help_text) for _, help_text in told)


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_the_texts_of_help_stand_below_one_another(ita, path):
    text = ita(*path, "--help")[1]
    rows = re.findall(r"^  (\S.*?)  +(\S.*)$", text, re.MULTILINE)
    assert rows
    for section in text.split(":\n")[1:]:
        places = {
            len(re.sub(r"[ัิ-ฺ็-๎]", "", line[: line.rindex("  ") + 2]))
            for line in section.splitlines()
            if line.startswith("  ") and "  " in line.lstrip()
        }
        assert len(places) <= 1


def test_bare_it_shows_its_help(ita):
    assert ita() == ita("--help")
    assert ita("--lang", "en") == ita("--help")
    code, out, err = ita()
    assert (code, err) == (0, "")
    assert out.startswith("วิธีใช้: ita-xl")


def test_the_version(ita):
    assert ita("--version") == (0, f"ita-xl {__version__}\n", "")


# What it loads -------------------------------------------------------------------------------------------------
NOT_FOR_HELP = ("ita_xl.actions", "ita_xl.workbook", "ita_xl.report", "ita_xl.rules", "ita_xl.setup")
LIBRARIES = (
    "lxml",
    "xlwings",
    "jinja2",
    "docx",
    "docxtpl",
    "xlsxwriter",
    "python_calamine",
    "rich",
    "pandas",
)


@pytest.mark.parametrize(
    "words", [("--help",), (), ("export", "--help"), ("template", "new", "-h"), ("bogus",)]
)
def test_help_loads_no_action_no_report_no_workbook_and_no_rules(words):
    code = (
        "import sys; from ita_xl.cli import main; main(sys.argv[1:]); "
        f"print(*(name for name in {NOT_FOR_HELP + LIBRARIES!r} if name in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert done.stderr.splitlines()[-1] == ""


# click's errors ------------------------------------------------------------------------------------------------
ARISE = {
    click.NoSuchOption: (
        ("export", "a", "--pdff"),
        "ไม่รู้จัก “--pdff” ใกล้เคียงกับ “--pdf”",
        "“--pdff” is not known",
    ),
    click.BadOptionUsage: (("export", "a", "-o"), "ต้องมีค่าตามหลัง -o/--out", "a value must follow -o/--out"),
    click.MissingParameter: (("export",), "ต้องระบุ book (แฟ้มสมุดงาน)", "book must be given"),
    BadValue: (("rules", "x"), "ต้องเป็นจำนวนเต็ม ไม่ใช่ “x”", "must be a whole number"),
    WordsUnknown: (("check", "a", "b"), "ไม่รู้จัก “b”", "“b” is not known"),
    CommandUnknown: (("chek",), "คำสั่ง ไม่มี “chek” ใกล้เคียงกับ “check”", "command cannot be “chek”"),
    CommandMissing: (("template",), "ต้องระบุ คำสั่ง (อย่างหนึ่งใน new |", "command (one of new |"),
}
"""What a person may type to bring each error about, and what is then said."""
NEVER = {
    "BadParameter": "of a value it is a BadValue; of a number of values: every argument and option takes one",
    "BadArgumentUsage": "of a number of values: every argument takes one",
    "NoSuchCommand": "a group looks its commands up itself: CommandUnknown",
    "NoArgsIsHelpError": "help of a bare group is asked for by the group",
}
"""What click could say and never does here, and why: by name, since older versions lack some."""


def kinds(base: type = click.UsageError) -> set[type]:
    return {base}.union(*(kinds(kind) for kind in base.__subclasses__()))


def test_every_kind_of_error_of_click_is_known():
    assert {kind.__name__ for kind in kinds() - set(ARISE) - {click.UsageError}} <= set(NEVER)
    assert set(SENTENCES) == {*ARISE, click.UsageError}
    # Neither an error with a number of values nor a file that click opens can come of what is declared.
    for command in EVERY.values():
        assert all(param.nargs == 1 and not param.multiple for param in command.params)
        assert not any(isinstance(param.type, click.File | click.Path) for param in command.params)


@pytest.mark.parametrize("kind", ARISE)
def test_every_kind_of_error_has_its_sentence_in_both_languages(ita, kind):
    words, thai, english = ARISE[kind]
    with pytest.raises(kind):
        ITA_XL.main(list(words), "ita-xl", standalone_mode=False)
    code, out, err = ita(*words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert thai in err
    code, out, err = ita("--lang=en", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert english in err
    assert not re.search("[ก-๙]", err)


@pytest.mark.parametrize("kind", [click.UsageError, click.BadParameter, click.BadArgumentUsage])
def test_what_is_never_said_would_be_told_as_well(kind):
    told = misuse(kind("English words"))
    assert isinstance(told, Misuse)
    assert told.sentence() == "สั่งไม่ถูกต้องหรือไม่ครบ โปรดดูวิธีใช้ด้วยคำสั่ง ita-xl --help"
    assert told.sentence("en") == "The command is not right or not complete. See ita-xl --help."


# Words as people write them ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("check", "--", "--json"), "ไม่พบแฟ้ม “--json”"),
        (("check", "--", "-o=ก.xlsm"), "ไม่พบแฟ้ม “-o=ก.xlsm”"),
        (("check", "--", "-5"), "ไม่พบแฟ้ม “-5”"),
        (("check", "-5"), "ไม่พบแฟ้ม “-5”"),
        (("check", "-1.5"), "ไม่พบแฟ้ม “-1.5”"),
        (("rules", "-5"), "พ.ศ. -5"),
        (("rules", "--", "-5"), "พ.ศ. -5"),
        (("new", "ก.xlsm", "--year", "-5"), "พ.ศ. -5"),
        (("new", "ก.xlsm", "--year=-5"), "พ.ศ. -5"),
        (("check", r"C:\งาน ITA\ไม่มี.xlsm"), "ไม่มี.xlsm”"),
        (("check", r"\\เครื่อง\ปี*\ไม่มี%TEMP%.xlsm"), "ไม่มี%TEMP%.xlsm”"),
        (("check", "สมุด งาน (2).xlsm"), "ไม่พบแฟ้ม “สมุด งาน (2).xlsm”"),
        (("check", "-"), "ไม่พบแฟ้ม “-”"),
    ],
    ids=" ".join,
)
def test_a_word_is_taken_as_it_stands(ita, tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    code, out, err = ita(*words)
    assert (code, out) == (2, "")
    assert said in err


@pytest.mark.parametrize("spelled", [("-o", "ก.toml"), ("-oก.toml",), ("-o=ก.toml",), ("--out=ก.toml",)])
def test_an_option_and_its_value_in_every_spelling(ita, tmp_path, monkeypatch, spelled):
    monkeypatch.chdir(tmp_path)
    assert ita("template", "sentences", *spelled)[0] == 0
    assert [path.name for path in tmp_path.iterdir()] == ["ก.toml"]


@pytest.mark.parametrize("place", range(4))
def test_the_language_may_be_asked_for_at_every_place(ita, place):
    words = ["template", "check", "ไม่มี.docx"]
    words[place:place] = ["--lang", "en"]
    assert not re.search("[ก-๙]", ita(*words)[2].replace("ไม่มี.docx", ""))
    assert "ไม่พบแฟ้ม" in ita("template", "check", "ไม่มี.docx")[2]
