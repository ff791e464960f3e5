"""Which measures a result calls for: by the items that lie below the target, the most worth first."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from ita_xl import narrative
from ita_xl.assessment import MAX_SCORE
from ita_xl.measures.library import KEEP, MIDDLING, WEAK, Measure
from ita_xl.records import dataclass, replace
from ita_xl.rules import Item
from ita_xl.scoring import (
    Graded,
    IndicatorResult,
    IssueResult,
    Scored,
    Status,
    disputed_items,
    in_order,
    issue_items,
    issue_results,
    low_items,
    priorities,
    trusted,
)

OIT = "OIT"
FAR_BELOW = Decimal(10)
"""An indicator or issue that lies this many points below the threshold gets a second measure where one item alone, or
none, is known to be low (our choice)."""
MOST = 3
"""An indicator gets at most so many rows; so does an issue for its questions, and for its documents."""
KEEP_KEY = "keep"


@dataclass(frozen=True)
class Chosen:
    """A row of the measures table to be: one measure, or several whose steps are joined, for one reason.

    ``indicators`` are those that it is for (one, or all that are kept), ``issue`` the issue in a table by issues;
    ``items`` are the items that it answers, lowest first; ``reason`` says why it was chosen.
    """

    key: str
    when: str
    measures: tuple[Measure, ...]
    reason: str
    indicators: tuple[int, ...] = ()
    issue: int | None = None
    items: tuple[Scored, ...] = ()

    @property
    def joined(self) -> bool:
        """Tell whether the row has the steps of several measures."""
        return len(self.measures) > 1


def choose(
    graded: Graded, library: Sequence[Measure], *, only_weak: bool = False, group: str = ""
) -> tuple[Chosen, ...]:
    """Choose measures by indicator, those first whose points are worth most overall.

    An indicator that is weak or to be developed gets a measure for the topic of each item below the threshold, lowest
    first: one row a topic, up to :data:`MOST`. Where more topics are low, questions have rows of their own but for the
    last, which has the steps of all others; documents share one row, which lists them. Where no item is low the lowest
    one counts, and where none has a score, what the indicator asks first. What the office added to the library for a
    topic stands in place of ours; what it added for an indicator stands beside it. Strong indicators share one row.

    Args:
        graded: The result.
        library: The measures to choose from, in their order.
        only_weak: Leave out what is only to be kept.
        group: The group of the agency (:data:`ita_xl.rules.book.GROUPS`): a measure written for it goes first.

    Returns:
        The rows; an indicator without a score has none.
    """
    shelf = _Shelf(library, group)
    rows: list[Chosen] = []
    for result in in_order(graded, Status.WEAK, Status.DEVELOP):
        rows += _unique(_of_indicator(graded, shelf, result), rows)
    strong = [r for r in graded.indicators if r.status is Status.STRONG]
    if strong and not only_weak:
        rows += _keep(graded, shelf, strong)
    return tuple(rows)


def _of_indicator(graded: Graded, shelf: "_Shelf", result: IndicatorResult) -> Iterator[Chosen]:
    no, among = result.no, trusted(graded, result.no).items
    low = low_items(graded, no)
    for measure in shelf.of_indicator(no, WEAK):
        if measure.own:
            reason = narrative.reason(graded, low, among, issue=False) if low else _no_item(graded, result)
            yield Chosen(measure.key, WEAK, (measure,), reason, (no,), items=low)
    far = result.from_threshold is not None and result.from_threshold <= -FAR_BELOW
    when = WEAK if result.status is Status.WEAK or low else MIDDLING
    asked = graded.rules.items_of(no)
    for row in _answers(graded, shelf, _Asked(when, low or _lowest(among), among, asked, far=far)):
        key = f"{row.key}{no:02d}" if row.key.endswith("-") else row.key
        yield replace(row, key=key, indicators=(no,), reason=row.reason or _no_item(graded, result))


def _no_item(graded: Graded, result: IndicatorResult) -> str:
    return narrative.reason_without_items(graded, result.score, issue=False)


def _lowest(among: Sequence[Scored]) -> tuple[Scored, ...]:
    """Give the lowest item where none lies below the threshold; of several the first."""
    return tuple(sorted(among, key=lambda one: one.score)[:1])


@dataclass(frozen=True)
class _Asked:
    """What is to be answered: on which occasion, the items lowest first, all with a score, all of the catalogue."""

    when: str
    found: tuple[Scored, ...]
    among: Sequence[Scored]
    catalogue: Sequence[Item]
    far: bool
    issue: bool = False
    used: frozenset[str] = frozenset()
    """Measures that answered another issue already: another one of the topic goes first."""


def _answers(graded: Graded, shelf: "_Shelf", asked: _Asked) -> Iterator[Chosen]:
    """Give the rows that answer items, or what is asked first where there are none; their reason is blank then."""
    if not asked.found:
        yield from _without_items(shelf, asked)
        return
    topics: dict[str, list[Scored]] = {}
    for one in asked.found:
        topics.setdefault(one.item.topic, []).append(one)
    for documents in (False, True):
        of_kind = {t: found for t, found in topics.items() if (found[0].item.instrument == OIT) is documents}
        alone = len(of_kind) if len(of_kind) <= MOST else 0 if documents else MOST - 1
        for topic in list(of_kind)[:alone]:
            yield from _of_topic(graded, shelf, asked, topic, of_kind[topic], alone=len(topics) == 1)
        rest = {t: shelf.of_topic(t, asked.when, asked.used)[:1] for t in list(of_kind)[alone:]}
        measures = tuple(m for found in rest.values() for m in found)
        items = tuple(one for t in rest if rest[t] for one in of_kind[t])
        if measures:
            reason = (
                narrative.reason_documents(items)
                if documents
                else narrative.reason(graded, items, asked.among, issue=asked.issue)
            )
            yield Chosen("docs-" if documents else "rest-", asked.when, measures, reason, items=items)


def _of_topic(
    graded: Graded, shelf: "_Shelf", asked: _Asked, topic: str, found: Sequence[Scored], *, alone: bool
) -> Iterator[Chosen]:
    measures = shelf.of_topic(topic, asked.when, asked.used)
    own = [m for m in measures if m.own]
    ours = [m for m in measures if not m.own and m.when == measures[0].when]
    reason = narrative.reason(graded, found, asked.among, issue=asked.issue)
    for n, measure in enumerate(own or ours[: 2 if asked.far and alone else 1]):
        why = narrative.reason_more(graded, found, FAR_BELOW) if n and not own else reason
        yield Chosen(measure.key, asked.when, (measure,), why, items=tuple(found))


def _without_items(shelf: "_Shelf", asked: _Asked) -> Iterator[Chosen]:
    """Answer what is asked first: of questions the first topics, of documents what is to be done for all of them."""
    wanted = 2 if asked.far else 1
    of_all = () if asked.issue else shelf.of_indicator(asked.catalogue[0].indicator, asked.when)
    general = [m for m in of_all if not m.own]
    if general:
        yield Chosen(general[0].key, asked.when, (general[0],), "")
        return
    for topic in list(dict.fromkeys(item.topic for item in asked.catalogue)):
        if wanted and (found := shelf.of_topic(topic, asked.when, asked.used)):
            wanted -= 1
            yield Chosen(found[0].key, asked.when, (found[0],), "")


def _keep(graded: Graded, shelf: "_Shelf", strong: Sequence[IndicatorResult]) -> Iterator[Chosen]:
    """Let all strong indicators share one row, with the first step of what keeps each; an office's own stand behind."""
    measures: dict[str, Measure] = {}
    scores = [r.score for r in strong if r.score is not None]
    reason = narrative.reason_keep(graded, scores)
    own: list[Chosen] = []
    for result in strong:
        of_indicator = shelf.of_indicator(result.no, KEEP)
        own += [Chosen(m.key, KEEP, (m,), reason, (result.no,)) for m in of_indicator if m.own]
        topics = dict.fromkeys(
            [one.item.topic for one in _lowest(trusted(graded, result.no).items)]
            + [item.topic for item in graded.rules.items_of(result.no)]
        )
        ours = [m for m in of_indicator if not m.own] + [
            m for topic in topics for m in shelf.of_topic(topic, KEEP, frozenset()) if m.when == KEEP
        ]
        for measure in ours[:1]:
            measures.setdefault(measure.key, measure)
    if measures:
        yield Chosen(KEEP_KEY, KEEP, tuple(measures.values()), reason, tuple(r.no for r in strong))
    yield from own


def choose_by_issue(
    graded: Graded, library: Sequence[Measure], *, only_weak: bool = False, group: str = ""
) -> tuple[Chosen, ...]:
    """Choose measures by the seven issues, each by its own items as :func:`choose` does by those of an indicator.

    The table must answer each of the seven: an issue whose items all reach the threshold keeps its standard in a row
    of its own, one without scores gets what it asks first. A measure that answered an issue already gives way to
    another one of its topic.
    """
    shelf = _Shelf(library, group)
    rows: list[Chosen] = []
    issues = {issue.no: issue for issue in graded.rules.issues}
    disputed = set(disputed_items(graded.assessment))
    for result in issue_results(graded):
        scores = {i.code: i.score for i in issue_items(graded, issues[result.no])}
        among = tuple(
            Scored(graded.rules.by_code[code], score)
            for code, score in scores.items()
            if code in graded.rules.by_code and code not in disputed
        )
        catalogue = [graded.rules.by_code[code] for code in issues[result.no].items]
        low = tuple(sorted((s for s in among if s.score < graded.threshold), key=lambda s: s.score))
        keeps = result.status is Status.STRONG and not low
        if only_weak and keeps:
            continue
        found = low or _lowest(among)
        weak = result.status is not Status.DEVELOP or bool(low)
        when = KEEP if keeps else WEAK if weak else MIDDLING
        far = result.mean is not None and result.mean <= graded.threshold - FAR_BELOW
        used = frozenset(m.key for row in rows for m in row.measures)
        asked = _Asked(when, found, among, _weakest_first(graded, catalogue), far=far, issue=True, used=used)
        rows += _unique(_of_issue(graded, shelf, result, asked), rows)
    return tuple(rows)


def _weakest_first(graded: Graded, catalogue: Sequence[Item]) -> list[Item]:
    """Order the items of an issue by the scores of their indicators: without scores of items that is what is known.

    Questions go before documents: which document failed is not known, and one of many is no answer to an issue.
    """
    scores = {r.no: r.score for r in graded.indicators if r.score is not None}
    return sorted(catalogue, key=lambda item: (item.instrument == OIT, scores.get(item.indicator, MAX_SCORE)))


def _of_issue(graded: Graded, shelf: "_Shelf", result: IssueResult, asked: _Asked) -> Iterator[Chosen]:
    own = shelf.of_issue(result.no, KEEP if asked.when == KEEP else WEAK)
    ours = _kept_of(shelf, asked) if asked.when == KEEP else _answers(graded, shelf, asked)
    for row in (*ours, *(Chosen(m.key, asked.when, (m,), "") for m in own)):
        reason = row.reason or narrative.reason_without_items(graded, result.mean, issue=True)
        if asked.when == KEEP and result.mean is not None:
            reason = narrative.reason_keep(graded, [one.score for one in asked.among] or [result.mean])
        key = row.key if any(row.measures[0] is m for m in own) else f"q{result.no}-{row.key}"
        yield replace(row, key=key.removesuffix("-"), issue=result.no, reason=reason)


def _kept_of(shelf: "_Shelf", asked: _Asked) -> Iterator[Chosen]:
    """Give what keeps the standard of an issue: of its lowest item's topic, or of the first that has such a measure."""
    topics = dict.fromkeys(item.topic for item in (*(one.item for one in asked.found), *asked.catalogue))
    measures = (m for topic in topics for m in shelf.of_topic(topic, KEEP, asked.used))
    if (measure := next(measures, None)) is not None:
        yield Chosen(measure.key, KEEP, (measure,), "")


def limited(
    graded: Graded,
    chosen: Sequence[Chosen],
    most: int,
    *,
    pinned: Collection[str] = (),
    deleted: Collection[str] = (),
) -> tuple[Chosen, ...]:
    """Take so many rows of what was chosen, those that matter most; which they are, and their keys, does not change.

    A row of the table in which a person wrote is never dropped; it is one of the ``most``, and where there are more of
    them they all stay. One that a person deleted stays away and takes no place. What is left of the ``most`` goes
    first to rows with a measure that the office added to the library, then to ours; among each of them to what comes
    first in the order of priority: by indicators that of :func:`choose`, by issues that of the indicators whose items
    a row answers, what is only kept last. The line that all strong indicators share is one row.

    Args:
        graded: The result.
        chosen: What :func:`choose` or :func:`choose_by_issue` gave.
        most: So many rows at most; 1 at least.
        pinned: Keys of rows in which a person wrote.
        deleted: Keys of rows that a person deleted, and does not want back.

    Returns:
        The rows that are taken, in the order in which they were chosen.

    Raises:
        ValueError: ``most`` is less than 1.
    """
    if most < 1:
        raise ValueError(f"at least one measure, not {most}")
    places = {p.no: p.place for p in priorities(graded)}
    wanted = [row for row in chosen if row.key in pinned or row.key not in deleted]
    first = sorted(
        wanted,
        key=lambda r: (r.key not in pinned, not any(m.own for m in r.measures), _urgency(graded, r, places)),
    )
    count = sum(row.key in pinned for row in wanted)
    taken = {row.key for row in first[: max(most, count)]}
    return tuple(row for row in wanted if row.key in taken)


def _urgency(graded: Graded, row: Chosen, places: Mapping[int, int]) -> tuple[bool, int]:
    """Tell how soon a row comes: rows of one place stay in their order, and so do all that are chosen by indicators."""
    if row.issue is None:
        return False, 0
    items = [one.item for one in row.items]
    if not items:
        of_issue = next(issue.items for issue in graded.rules.issues if issue.no == row.issue)
        topics = {m.topic for m in row.measures}
        items = [
            i for i in map(graded.rules.by_code.__getitem__, of_issue) if "" in topics or i.topic in topics
        ]
    last = len(graded.indicators)
    return row.when == KEEP, min((places.get(item.indicator, last) for item in items), default=last)


def _unique(found: Iterable[Chosen], before: Sequence[Chosen]) -> Iterator[Chosen]:
    """Leave out rows whose key stands in the table already."""
    keys = {row.key for row in before}
    for row in found:
        if row.key not in keys:
            keys.add(row.key)
            yield row


class _Shelf:
    """A library looked up by topic, indicator or issue, and occasion."""

    def __init__(self, library: Sequence[Measure], group: str) -> None:
        fitting = [m for m in library if not m.kinds or group in m.kinds]
        # What is written for this kind of agency goes before what is written for all.
        self._measures = sorted(fitting, key=lambda m: not m.kinds)
        self._topics: dict[str, list[Measure]] = {}
        for measure in self._measures:
            self._topics.setdefault(measure.topic, []).append(measure)

    def of_topic(self, topic: str, when: str, used: frozenset[str]) -> list[Measure]:
        """Give the measures of a topic for an occasion; where it has none, those for what is to be mended.

        A person's own come first, then those that are not used yet.
        """
        found = self._topics.get(topic, []) if topic else []
        fitting = [m for m in found if m.when == when] or [
            m for m in found if m.when == WEAK and when != KEEP
        ]
        return sorted(fitting, key=lambda m: (not m.own, m.key in used))

    def of_indicator(self, no: int, when: str) -> list[Measure]:
        """Give the measures that are for an indicator as a whole."""
        found = [m for m in self._measures if m.indicator == no]
        return [m for m in found if m.when == when] or [
            m for m in found if m.when == WEAK and when == MIDDLING
        ]

    def of_issue(self, no: int, when: str) -> list[Measure]:
        """Give the measures that are for an issue as a whole: a person's own."""
        return [m for m in self._measures if m.issue == no and m.when == when]
