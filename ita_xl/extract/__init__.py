"""The text of a result page -> readings: scores, level, year, agency, each with the line that it came from."""

from ita_xl.extract.reader import read
from ita_xl.extract.readings import DOUBTS, PageContents, PageReading, said

__all__ = ["DOUBTS", "PageContents", "PageReading", "read", "said"]
