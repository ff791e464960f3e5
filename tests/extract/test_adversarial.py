"""Texts made to deceive the reader: what is not true is not taken."""

from decimal import Decimal

import pytest
from adversarial_texts import TEXTS

from ita_xl.extract.reader import read
from ita_xl.extract.readings import DOUBTS


@pytest.mark.parametrize(("year", "text", "true"), [t[1:] for t in TEXTS], ids=[t[0] for t in TEXTS])
def test_nothing_else_is_taken(year, text, true):
    expected = {k: Decimal(v) if isinstance(v, str) and v[0].isdigit() else v for k, v in true.items()}
    contents = read(text, year)
    wrong = {
        k: v for k, v in contents.values.items() if expected.get(k) != v and (k, v) != ("fiscal_year", year)
    }
    assert wrong == {}
    assert all(one.doubt in DOUBTS and one.text for one in contents.doubtful)


def test_most_of_what_is_true_is_taken():
    said = [(year, text, set(true)) for _, year, text, true in TEXTS if true]
    read_of = [true <= set(read(text, year).values) for year, text, true in said]
    assert sum(read_of) >= 0.9 * len(said)
