"""The seven issues: each year's items, as far as they are known."""

import pytest

from ita_xl.rules import rule_book


@pytest.mark.parametrize("year", [2567, 2568, 2569])
def test_seven_issues_take_every_item_but_e8(year):
    book = rule_book(year)
    assert [issue.no for issue in book.issues] == [1, 2, 3, 4, 5, 6, 7]
    used = {code for issue in book.issues for code in issue.items}
    assert set(book.by_code) - used == {"e8"}


def test_the_issues_of_2567_are_those_of_the_published_report():
    issues = {i.no: i.items for i in rule_book(2567).issues}
    assert issues[1] == ("i1", "i2", "i3", "e1", "e2", "e3", "o7", "o8", "o9", "o10")
    assert issues[4] == ("i10", "i11", "i12", "o30", "o31")
    twice = [
        c for c in rule_book(2567).by_code if sum(c in items for items in issues.values()) > 1 and c[0] == "o"
    ]
    assert twice == ["o8", "o9", "o30", "o31"]


def test_before_2567_there_are_none():
    assert all(rule_book(year).issues == () for year in range(2562, 2567))


def test_the_mapping_is_marked_as_not_verified():
    assert not any(rule_book(year).issues_source.verified for year in (2567, 2568, 2569))
