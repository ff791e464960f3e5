"""The user's xlwings.conf: what Excel reads, and that nobody else's line is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ita_xl.setup import conf

OURS = r"C:\ita_xl\python\Scripts\python.exe"
OTHER = r"D:\old\python.exe"


@pytest.mark.parametrize(
    ("text", "values", "whole"),
    [
        (b'"INTERPRETER_WIN","C:\\a\\python.exe"\r\n', {"INTERPRETER_WIN": r"C:\a\python.exe"}, True),
        (b'"interpreter_win","C:\\a,b\\python.exe"', {"INTERPRETER_WIN": r"C:\a,b\python.exe"}, True),
        (b"PYTHONPATH,C:\\x\r\n", {"PYTHONPATH": r"C:\x"}, True),
        # The first line of a name wins.
        (b'"A","1"\r\n"A","2"\r\n', {"A": "1"}, True),
        # A blank line is one value: from there on names and values are swapped.
        (b'"A","1"\r\n\r\n"B","2"\r\n', {"A": "1", "": "B"}, False),
        (b'"A","1"\r\nodd\r\n"B","2"\r\n', {"A": "1", "ODD": "B"}, False),
        ('"PYTHONPATH","C:\\งาน"\r\n'.encode("cp874"), {"PYTHONPATH": r"C:\งาน"}, True),
        (b"", {}, True),
    ],
)
def test_it_is_read_as_the_addin_reads_it(text, values, whole):
    reading = conf.reading(text)
    assert dict(reading.values) == values
    assert reading.whole is whole


@pytest.mark.parametrize(
    "text",
    [
        None,
        b"",
        b'"PYTHONPATH","C:\\x"\r\n',
        b'"INTERPRETER_WIN","D:\\old\\python.exe"\r\n"PYTHONPATH","C:\\x"\r\n',
        b'"PYTHONPATH","C:\\x"\r\n"INTERPRETER_WIN","D:\\old\\python.exe"',
        b'\xef\xbb\xbf"INTERPRETER_WIN","D:\\old\\python.exe"\r\n',
        b'"A","1"\r\n\r\n"B","2"\r\n',
    ],
)
def test_our_line_is_what_excel_reads_and_the_rest_stays(text):
    made, line = conf.with_interpreter(text, OURS)
    assert conf.reading(made).values["INTERPRETER_WIN"] == OURS
    kept = [each for each in (text or b"").splitlines() if b"INTERPRETER_WIN" not in each]
    assert made.splitlines()[1:] == kept
    assert conf.without(made, line) == text


LINE = st.sampled_from(
    [
        b"",
        b'"PYTHONPATH","C:\\x"',
        b'"INTERPRETER_WIN","D:\\old\\python.exe"',
        b"odd",
        b'"A","\xa1\xd2"',
        b" ",
    ]
)


@given(st.lists(st.tuples(LINE, st.sampled_from([b"\r\n", b"\n"]))), LINE)
def test_taking_the_line_out_gives_the_file_back_to_the_byte(lines, last):
    text = b"".join(line + end for line, end in lines) + last
    made, line = conf.with_interpreter(text, OURS)
    assert conf.without(made, line) == text


def test_lines_that_came_in_meanwhile_stay():
    before = b'"PYTHONPATH","C:\\x"\r\n"INTERPRETER_WIN","D:\\old\\python.exe"'
    made, line = conf.with_interpreter(before, OURS)
    rest = conf.without(made + b'"SHOW CONSOLE","True"\r\n', line)
    assert conf.reading(rest).values == {
        "PYTHONPATH": r"C:\x",
        "INTERPRETER_WIN": OTHER,
        "SHOW CONSOLE": "True",
    }


def test_what_the_user_settled_otherwise_stays():
    _, line = conf.with_interpreter(None, OURS)
    theirs = b'"INTERPRETER_WIN","E:\\mine\\python.exe"\r\n'
    assert conf.without(theirs, line) == theirs
