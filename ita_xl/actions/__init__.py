"""What a button and a command both do. Joins workbook, core and report."""

from ita_xl.actions.book import Book, Checked, examine, free_name, periods, progress
from ita_xl.actions.files import mail_name, new, share
from ita_xl.actions.importing import Imported, import_file
from ita_xl.actions.interchange import RolledOver, Upgraded, data, rollover, upgrade
from ita_xl.actions.report import (
    Composed,
    Exported,
    check_template,
    compose,
    export,
    layouts,
    new_sentences,
    new_template,
    preview,
    report_name,
)
from ita_xl.actions.rulesheet import look
from ita_xl.actions.tables import (
    IDLE,
    Generated,
    Undone,
    bring_up_rules,
    generate,
    undo,
    write_findings,
)

__all__ = [
    "IDLE",
    "Book",
    "Checked",
    "Composed",
    "Exported",
    "Generated",
    "Imported",
    "RolledOver",
    "Undone",
    "Upgraded",
    "bring_up_rules",
    "check_template",
    "compose",
    "data",
    "examine",
    "export",
    "free_name",
    "generate",
    "import_file",
    "layouts",
    "look",
    "mail_name",
    "new",
    "new_sentences",
    "new_template",
    "periods",
    "preview",
    "progress",
    "report_name",
    "rollover",
    "share",
    "undo",
    "upgrade",
    "write_findings",
]
