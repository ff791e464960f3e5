"""What the NACC published, as data keyed by fiscal year, and the one loader of it.

Each file in ``data/`` is an era: the years that share the rules in it. A file may extend another one; a top-level
key of the child then replaces the parent's. To add a year, add a file.
"""

from ita_xl.rules.book import (
    AgencyKind,
    Indicator,
    Instrument,
    Issue,
    Item,
    Level,
    Rollup,
    RuleBook,
    Scale,
    Source,
    Topic,
)
from ita_xl.rules.loader import (
    FIRST_EDITION,
    RuleError,
    digest,
    digest_of_facts,
    edition,
    editions,
    load,
    results_year,
    rule_book,
    topics,
    years,
)

__all__ = [
    "FIRST_EDITION",
    "AgencyKind",
    "Indicator",
    "Instrument",
    "Issue",
    "Item",
    "Level",
    "Rollup",
    "RuleBook",
    "RuleError",
    "Scale",
    "Source",
    "Topic",
    "digest",
    "digest_of_facts",
    "edition",
    "editions",
    "load",
    "results_year",
    "rule_book",
    "topics",
    "years",
]
