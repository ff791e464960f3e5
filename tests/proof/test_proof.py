"""LibreOffice, the core, the values stored in the file and ``check --json`` agree, cell by cell.

For random assessments of every era and for every border of every scale. The ordinary run takes a slice; with
ITA_PROOF=full in the environment it takes everything.
"""

import io
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import pytest
from office import same
from proof_cases import Sample, borders, random_samples
from proof_office import Job, Office, Taken
from python_calamine import CalamineWorkbook

from ita_xl.checks import Finding, check
from ita_xl.cli import main
from ita_xl.rules import rule_book
from ita_xl.workbook import layout
from ita_xl.workbook.cells import computed_cells
from ita_xl.workbook.contents import model_of
from ita_xl.workbook.file import ClosedBook, template
from ita_xl.workbook.fill import fill
from proof_compare import AREAS, CELLS, Seen, put_inputs, wanted
