"""Thai ITA results: typed scores in, levels, weaknesses, measures and the Word report out.

The core (:mod:`ita_xl.rules`, :mod:`ita_xl.assessment`, :mod:`ita_xl.scoring`, :mod:`ita_xl.checks`,
:mod:`ita_xl.measures`, :mod:`ita_xl.narrative`, :mod:`ita_xl.thai`) knows no Excel, no Word and no files but its
own data. :mod:`ita_xl.actions` joins it with the workbook and the report; :mod:`ita_xl.cli` stands on top.
"""

__version__ = "0.1.0"
