"""What does not add up. One declaration a check, one code each; all findings at once; nothing is corrected here."""

from ita_xl.checks import agreement, data, items, plan, report, sheets, typed, weighted
from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Check
from ita_xl.checks.finding import Finding, Severity, gravest_first

FAMILIES = (typed, weighted, agreement, items, plan, report, sheets, data)
"""The modules in which checks are declared, in the order in which they run."""
CHECKS: tuple[Check, ...] = tuple(
    declared
    for family in FAMILIES
    for declared in vars(family).values()
    if isinstance(declared, Check) and declared.family == family.__name__
)
"""Every check, in the order of the families and, within one, of the declarations."""


def check(case: Case) -> tuple[Finding, ...]:
    """Run every check, in the order of :data:`CHECKS`."""
    return tuple(found for one in CHECKS for found in one(case))


__all__ = ["CHECKS", "Case", "Check", "Finding", "Severity", "check", "gravest_first"]
