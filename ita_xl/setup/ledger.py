"""What install has done, written down so that uninstall takes out that and nothing else."""

import json
from collections.abc import Mapping

from ita_xl.records import dataclass, field
from ita_xl.setup.conf import Line


@dataclass(frozen=True)
class Ledger:
    """The record of one user's install.

    Attributes:
        files: Path of each file -> fingerprint of what was written.
        before: Path of each file -> where the one that stood there before is kept.
        line: Our line of the user's xlwings.conf.
        trusted: Registry keys of the trusted locations that were added.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    line: Line | None = None
    trusted: tuple[str, ...] = ()

    def to_json(self) -> bytes:
        """Give the bytes of the file."""
        line = self.line and {
            "value": self.line.value,
            # latin-1 keeps every byte of a line whose encoding nobody knows.
            "old": None if self.line.old is None else self.line.old.decode("latin-1"),
            "index": self.line.index,
            "made": self.line.made,
        }
        data = {
            "files": dict(self.files),
            "before": dict(self.before),
            "line": line,
            "trusted": list(self.trusted),
        }
        return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()

    @classmethod
    def from_json(cls, text: bytes | None) -> "Ledger":
        """Read the file; an empty record where there is none, or none that can be read."""
        if text is None:
            return cls()
        try:
            data = json.loads(text)
            line = data["line"]
            return cls(
                files={str(k): str(v) for k, v in data["files"].items()},
                before={str(k): str(v) for k, v in data["before"].items()},
                line=line
                and Line(
                    str(line["value"]),
                    None if line["old"] is None else line["old"].encode("latin-1"),
                    int(line["index"]),
                    bool(line["made"]),
                ),
                trusted=tuple(map(str, data["trusted"])),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls()
