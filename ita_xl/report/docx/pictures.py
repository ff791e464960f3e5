"""Pictures in the places that a template keeps for them: whole, as large as their place allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from ita_xl.records import dataclass
from ita_xl.report.docx import package
from ita_xl.report.docx.names import WP, A, R, W
from ita_xl.report.docx.template_xml import EMPTY_PNG

_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg"}


@dataclass(frozen=True)
class Picture:
    """A picture that Word shows: its bytes, its kind, and its size in pixels."""

    data: bytes
    kind: str
    width: int
    height: int

    @classmethod
    def of(cls, data: bytes) -> Picture | None:
        """Read PNG or JPEG; ``None`` where it is neither or broken."""
        from docx.image.image import Image

        try:
            image = Image.from_blob(data)
            kind, width, height = image.content_type, image.px_width, image.px_height
        except Exception:  # whatever a broken file makes of its reader
            return None
        return cls(data, kind, width, height) if kind in _ENDINGS and min(width, height) > 0 else None


def place(parts: dict[str, bytes], name: str, root: etree._Element, pictures: Mapping[str, Picture]) -> None:
    """Put pictures into the empty places of their tags; one into which a person put a picture stays as it is.

    Args:
        parts: The package, changed in place.
        name: The part that is filled.
        root: Its root, changed in place.
        pictures: By the tags of their places.
    """
    for tag, drawing, blip in _empty(parts, name, root):
        if (picture := pictures.get(tag)) is None:
            continue
        ending, key = _ENDINGS[picture.kind], f"ita_{tag}"
        media = f"word/media/{key}.{ending}"
        if media not in parts:
            parts[media] = picture.data
            package.relate(parts, name, {key: media}, package.REL + "/image")
            package.add_ending(parts, ending, picture.kind)
        blip.set(R + "embed", key)
        _fit(drawing, picture)


def _empty(
    parts: dict[str, bytes], name: str, root: etree._Element
) -> Iterator[tuple[str, etree._Element, etree._Element]]:
    """Give the places in which nothing but our empty picture stands: tag, drawing, reference."""
    known = package.relations(parts, name)
    for control in root.iter(W + "sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        drawing, blip = next(control.iter(WP + "inline"), None), next(control.iter(A + "blip"), None)
        if tag is None or drawing is None or blip is None:
            continue
        _, target = known.get(blip.get(R + "embed", ""), ("", ""))
        if parts.get(target) == EMPTY_PNG:
            yield tag.get(W + "val", ""), drawing, blip


def _fit(drawing: etree._Element, picture: Picture) -> None:
    """Make the drawing as large as its place allows, in the proportions of the picture."""
    extent = drawing.find(WP + "extent")
    room = int(extent.get("cx")), int(extent.get("cy"))
    scale = min(room[0] / picture.width, room[1] / picture.height)
    size = {"cx": str(round(picture.width * scale)), "cy": str(round(picture.height * scale))}
    for one in (extent, *drawing.iter(A + "ext")):
        if one.get("cx") is not None:
            for side, value in size.items():
                one.set(side, value)
