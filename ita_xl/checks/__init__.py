"""What does not add up. One function a check, one code each; all findings at once; nothing is corrected here."""

from collections.abc import Callable, Iterable

from ita_xl.checks import agreement, items, plan, report, sheets, typed
from ita_xl.checks.case import Around, Case, Choice
from ita_xl.checks.finding import Finding, Severity, finding, messages

CHECKS: tuple[Callable[[Case], Iterable[Finding]], ...] = (
    typed.year_missing,
    typed.year_unreadable,
    typed.year_unknown,
    typed.plan_year_before,
    typed.plan_year_far,
    typed.error_value,
    typed.text_too_long,
    typed.agency_name_missing,
    typed.agency_incomplete,
    typed.score_missing,
    typed.not_a_number,
    typed.decimal_comma,
    typed.stray_text,
    typed.out_of_range,
    typed.too_many_decimals,
    typed.thai_digits,
    typed.number_as_text,
    agreement.overall_mismatch,
    agreement.instrument_mismatch,
    agreement.eit_parts_mismatch,
    agreement.level_mismatch,
    agreement.history_level_mismatch,
    agreement.level_of_another_era,
    agreement.rule_unverified,
    agreement.history_incomplete,
    agreement.history_after,
    agreement.history_early,
    agreement.history_conflict,
    agreement.history_duplicate,
    items.item_mean_mismatch,
    items.item_mean_differs,
    items.item_conflict,
    items.item_unknown,
    items.item_unreadable,
    items.item_code_missing,
    items.issue_unknown,
    items.shares_exceed,
    items.year_changed,
    plan.date_outside_plan_year,
    report.kind_unknown,
    report.kind_contradicts_name,
    report.memo_date_unreadable,
    report.asked_incomplete,
    report.text_without_code,
    report.oit_unknown,
    report.oit_duplicate,
    report.oit_year_changed,
    report.status_unknown,
    report.result_before_start,
    report.done_without_result,
    report.done_without_evidence,
    report.progress_date_outside,
    sheets.choice_unknown,
    sheets.columns_changed,
    sheets.rows_below,
    sheets.library_subject,
    sheets.library_when,
    sheets.library_name,
    sheets.measure_missing,
    typed.key_unknown,
)


def check(case: Case) -> tuple[Finding, ...]:
    """Run every check, in the order of :data:`CHECKS`."""
    return tuple(found for one in CHECKS for found in one(case))


__all__ = ["CHECKS", "Around", "Case", "Choice", "Finding", "Severity", "check", "finding", "messages"]
