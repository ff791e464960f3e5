"""The zip file under a workbook or a document: read with limits, written back, untouched records as they were."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ita_xl.ooxml.xml import PackageError
from ita_xl.records import dataclass

MAX_FILE = 64 * 2**20
MAX_PART = 64 * 2**20
MAX_TOTAL = 256 * 2**20
MAX_DOCUMENT = 64 * 2**20
"""Bytes of all parts of a document; of a workbook they are MAX_TOTAL."""
MAX_PARTS = 5_000
_EFFORT = 6  # of zlib

_CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00")
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_ENCRYPTED_FLAG = 0x1
_DESCRIPTOR_FLAG = 0x8
_UTF8_FLAG = 0x800
_ZIP64_EXTRA = 1


def load(source: Path | bytes) -> bytes:
    """Return the bytes of a workbook file.

    Raises:
        PackageError: "not_found" or "too_large"; other errors of the system pass through.
    """
    if isinstance(source, bytes):
        data = source
    else:
        try:
            if source.stat().st_size > MAX_FILE:
                raise PackageError("too_large", source.name)
            data = source.read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
            raise PackageError("not_found", str(source)) from error
    if len(data) > MAX_FILE:
        raise PackageError("too_large", f"{len(data)} bytes")
    return data


def _holds_stream(data: bytes, name: str) -> bool:
    """Tell whether a compound file has a directory entry of that name."""
    needle = name.encode("utf-16-le") + b"\0\0"
    at = data.find(needle)
    while at >= 0:
        if at % 128 == 0 and data[at + 64 : at + 66] == struct.pack("<H", len(needle)):
            return True
        at = data.find(needle, at + 1)
    return False


def _refuse_other_formats(data: bytes) -> None:
    if data.startswith(_CFB):
        if _holds_stream(data, "EncryptedPackage"):
            raise PackageError("encrypted")
        old = _holds_stream(data, "Workbook") or _holds_stream(data, "Book")
        raise PackageError("old_xls" if old else "not_a_workbook")
    if data.startswith(_OLD_BIFF):
        raise PackageError("old_xls")


class Archive:
    """The records of one zip file, in their order.

    Args:
        data: The file.
        total: How many bytes all of it may be, uncompressed.

    Attributes:
        names: Names of the files in it, folders left out.

    Raises:
        PackageError: It is no zip that is read here, or exceeds the limits.
    """

    def __init__(self, data: bytes, *, total: int = MAX_TOTAL) -> None:
        _refuse_other_formats(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error) as error:
            raise PackageError("not_a_workbook", str(error)) from error
        self._data = data
        self._infos = self._zip.infolist()
        self._check(total)
        self.names = tuple(info.filename for info in self._infos if not info.is_dir())

    def _check(self, total: int) -> None:
        infos = self._infos
        if len(infos) > MAX_PARTS or sum(info.file_size for info in infos) > total:
            raise PackageError("too_large", f"{len(infos)} parts")
        if len({info.filename.lower() for info in infos}) != len(infos):
            raise PackageError("not_a_workbook", "two parts of one name")
        for info in infos:
            if info.file_size > MAX_PART:
                raise PackageError("too_large", info.filename)
            if info.flag_bits & _ENCRYPTED_FLAG:
                raise PackageError("encrypted", info.filename)
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise PackageError("not_a_workbook", info.filename)
            self._stored(info)

    def _stored(self, info: zipfile.ZipInfo) -> bytes:
        """Return the record's bytes as they lie in the file, still compressed."""
        head = self._data[info.header_offset : info.header_offset + _LOCAL.size]
        if len(head) < _LOCAL.size or not head.startswith(b"PK\3\4"):
            raise PackageError("not_a_workbook", info.filename)
        *_, name_size, extra_size = _LOCAL.unpack(head)
        start = info.header_offset + _LOCAL.size + name_size + extra_size
        stored = self._data[start : start + info.compress_size]
        if len(stored) != info.compress_size:
            raise PackageError("not_a_workbook", info.filename)
        return stored

    def read(self, name: str, size: int = -1) -> bytes:
        """Return a part's bytes (its first `size` bytes, where given)."""
        try:
            with self._zip.open(name) as stream:
                return stream.read(size)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise PackageError("not_a_workbook", f"{name}: {error}") from error

    def to_bytes(self, changed: Mapping[str, bytes | None]) -> bytes:
        """Write the zip anew.

        Args:
            changed: New contents by name; None leaves the part out. All other records are copied as
                they lie in the file, without being unpacked.

        Returns:
            The file; the very bytes that were read when nothing changed.
        """
        if not changed:
            return self._data
        return write(self._records(changed), self._zip.comment)

    def _records(self, changed: Mapping[str, bytes | None]) -> Iterator["Packed"]:
        for info in self._infos:
            if info.filename not in changed:
                yield Packed(info, self._stored(info), info.CRC, info.file_size)
            elif (content := changed[info.filename]) is not None:
                yield pack(info, content)


@dataclass(frozen=True)
class Packed:
    """One record, ready to write into any number of files: its headers, the compressed bytes, what they hold."""

    info: zipfile.ZipInfo
    stored: bytes
    crc: int
    size: int


def pack(info: zipfile.ZipInfo, content: bytes, *, effort: int = _EFFORT) -> Packed:
    """Compress one part in the way that its headers name."""
    stored = content
    if info.compress_type == zipfile.ZIP_DEFLATED:
        packer = zlib.compressobj(effort, zlib.DEFLATED, -zlib.MAX_WBITS)
        stored = packer.compress(content) + packer.flush()
    return Packed(info, stored, zlib.crc32(content), len(content))


def new_info(name: str, *, stored: bool = False) -> zipfile.ZipInfo:
    """Give the headers of a record that no file had yet: the same on every day and every system."""
    info = zipfile.ZipInfo(name)  # on 1 January 1980, the first day that a zip knows
    info.create_system = 0
    info.flag_bits = 0 if name.isascii() else _UTF8_FLAG
    info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    return info


def write(records: Iterable[Packed], comment: bytes = b"") -> bytes:
    """Return a zip of the records in their order."""
    body, directory, count = bytearray(), bytearray(), 0
    for record in records:
        local, central = _headers(record, len(body))
        body += local
        body += record.stored
        directory += central
        count += 1
    end = _END.pack(
        b"PK\5\6", 0, 0, count, count, len(directory), len(body), len(comment)
    )  # fmt: skip
    return bytes(body + directory + end + comment)


def _headers(record: Packed, offset: int) -> tuple[bytes, bytes]:
    """Return the local and the central header of a record."""
    info = record.info
    year, month, day, hour, minute, second = info.date_time
    day_word = (max(year, 1980) - 1980) << 9 | month << 5 | day
    time_word = hour << 11 | minute << 5 | second // 2
    flags = info.flag_bits & ~_DESCRIPTOR_FLAG
    name = info.orig_filename.encode("utf-8" if flags & _UTF8_FLAG else "cp437")
    extra = _without_zip64(info.extra)
    common = (
        flags, info.compress_type, time_word, day_word, record.crc, len(record.stored), record.size, len(name)
    )  # fmt: skip
    local = _LOCAL.pack(b"PK\3\4", info.extract_version, *common, 0)
    central = _CENTRAL.pack(
        b"PK\1\2", info.create_version, info.create_system, info.extract_version, info.reserved,
        *common, len(extra), len(info.comment), 0, info.internal_attr, info.external_attr, offset,
    )  # fmt: skip
    return local + name, central + name + extra + info.comment


def _without_zip64(extra: bytes) -> bytes:
    """Drop the 64-bit sizes: no file that is read here needs them."""
    kept, at = b"", 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, at)
        if kind != _ZIP64_EXTRA:
            kept += extra[at : at + 4 + size]
        at += 4 + size
    return kept
