"""Page texts made from true scores: nothing wrong is taken, nearly all of it is read."""

from collections import Counter

import pytest
from damaged_texts import damaged
from page_texts import LAYOUTS, NOISES, pages

from ita_xl.extract.reader import read
from ita_xl.rules import years


def wrong_of(contents, true):
    return {
        what: (value, true.get(what)) for what, value in contents.values.items() if true.get(what) != value
    }


def measure(texts):
    wrong, unread, count, years_seen = [], Counter(), 0, set()
    for page in texts:
        contents = read(page.text)
        count += 1
        years_seen.add(page.year)
        if bad := wrong_of(contents, page.says):
            wrong.append((page.layout, page.noise, page.year, bad))
        if any(what not in contents.values for what in page.says):
            unread[page.layout, page.noise] += 1
    return wrong, unread, count, years_seen


def test_nothing_wrong_is_taken_and_nearly_all_is_read(show):
    wrong, unread, count, years_seen = measure(pages())
    assert wrong == []
    assert count >= 300
    assert years_seen == set(years())
    share = 1 - sum(unread.values()) / count
    show(
        f"pages read: {count} of {len(LAYOUTS)} layouts with {len(NOISES)} kinds of noise, {share:.1%} of them fully"
    )
    assert share >= 0.95, unread


def test_there_are_ten_kinds_of_layout_and_of_noise():
    assert len(LAYOUTS) >= 10
    assert len(NOISES) >= 10


def test_a_year_that_is_given_reads_the_same():
    for page in pages(seed=9):
        if page.noise == "none":
            assert dict(read(page.text, page.year).values) == dict(read(page.text).values)


@pytest.mark.parametrize("other", [-1, 1])
def test_of_another_year_than_the_wanted_one_nothing_is_taken(other):
    for page in pages(seed=8):
        if page.noise == "none":
            taken = read(page.text, page.year + other).values
            assert {what for what in taken if not what.startswith(("agency", "history"))} == set(), (
                page.layout
            )


def test_of_damaged_pages_nothing_wrong_is_taken(show):
    bad, count = [], 0
    for made, text, true in damaged(600):
        count += 1
        if wrong := wrong_of(read(text), true):
            bad.append((made, wrong))
    show(f"damaged pages read: {count}, of them with a wrong value: {len(bad)}")
    assert bad == []


@pytest.mark.long
def test_many_pages_and_damaged_ones(show):
    wrong, unread, count, _ = measure(page for seed in range(20, 30) for page in pages(seed))
    assert wrong == []
    assert 1 - sum(unread.values()) / count >= 0.95
    bad = [made for made, text, true in damaged(10_000, seed=1) if wrong_of(read(text), true)]
    show(f"pages read: {count}, damaged ones: 10,000, with a wrong value: {len(bad)}")
    # Scores above their names, the first and the last cut off: nobody can tell these from scores below their names.
    assert len(bad) <= 20, Counter(bad)
