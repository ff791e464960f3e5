"""A sheet of XlsxWriter whose rows grow with what is typed into them."""

from collections.abc import Sequence
from typing import Any

from xlsxwriter.worksheet import Worksheet


class GrowingSheet(Worksheet):
    """A sheet with rows of given heights, none of which counts as set by hand: Excel leaves those as they are."""

    def _xml_start_tag_unencoded(self, tag: str, attributes: Sequence[tuple[str, Any]] = ()) -> None:
        super()._xml_start_tag_unencoded(tag, _not_by_hand(tag, attributes))

    def _xml_empty_tag_unencoded(self, tag: str, attributes: Sequence[tuple[str, Any]] = ()) -> None:
        super()._xml_empty_tag_unencoded(tag, _not_by_hand(tag, attributes))


def _not_by_hand(tag: str, attributes: Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
    return [(name, value) for name, value in attributes if (tag, name) != ("row", "customHeight")]
