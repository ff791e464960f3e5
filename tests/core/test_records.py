"""Our dataclass beside the standard one: the same classes made by both, property by property."""

import ast
import copy
import dataclasses
import importlib
import inspect
import pickle
import pkgutil
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace

import pytest

import ita_xl
from ita_xl import records

ROOT = Path(__file__).parents[2]


def classes(dataclass):
    """Give classes of every shape that ours have, made by one of the two decorators."""

    @dataclass(frozen=True)
    class Point:
        """A frozen one, with defaults."""

        x: int
        y: int = 2
        tags: list[str] = dataclasses.field(default_factory=list)

        @cached_property
        def both(self) -> int:
            return self.x + self.y

    @dataclass(frozen=True)
    class Named(Point):
        """One that adds a field."""

        name: str = "n"

    @dataclass
    class Open:
        """One that may be changed."""

        a: int
        b: object = None

    @dataclass(frozen=True)
    class Checked:
        """One that looks at itself."""

        a: int

        def __post_init__(self) -> None:
            if self.a < 0:
                raise ValueError("below nought")

    @dataclass(frozen=True)
    class Own:
        """One with methods of its own."""

        a: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own)

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "own"

    @dataclass(frozen=True)
    class Single:
        """One field."""

        a: float

    @dataclass
    class Empty:
        """No field."""

    return SimpleNamespace(**{k: v for k, v in locals().items() if isinstance(v, type)})


OURS, STANDARD = classes(records.dataclass), classes(dataclasses.dataclass)


@records.dataclass(frozen=True)
class Kept:
    """What pickle looks up by name."""

    x: int
    tags: list[str] = dataclasses.field(default_factory=list)


def outcome(do, made):
    """Give what comes of it, or the kind and the words of its error."""
    try:
        return do(made)
    except Exception as error:
        return type(error), str(error)


MAKING = {
    "positional": lambda m: vars(m.Point(1, 3, ["t"])),
    "keywords": lambda m: vars(m.Point(tags=["t"], x=1)),
    "defaults": lambda m: vars(m.Point(1)),
    "of a child": lambda m: vars(m.Named(1, 2, [], "a")),
    "of a child by keyword": lambda m: vars(m.Named(1, name="a")),
    "one missing": lambda m: m.Point(),
    "one missing of a child": lambda m: m.Named(name="a"),
    "one too many": lambda m: m.Point(1, 2, [], 4),
    "an unknown one": lambda m: m.Point(1, z=1),
    "a second time": lambda m: m.Point(1, x=1),
    "empty": lambda m: vars(m.Empty()),
    "looked at": lambda m: vars(m.Checked(1)),
    "looked at, refused": lambda m: m.Checked(-1),
}
NAN = float("nan")
COMPARING = {
    "equal": lambda m: m.Point(1) == m.Point(1, 2),
    "other values": lambda m: m.Point(1) == m.Point(2),
    "not equal": lambda m: m.Point(1) != m.Point(2),
    "parent and child": lambda m: m.Point(1) == m.Named(1),
    "another class with the same fields": lambda m: m.Single(1) == m.Checked(1),
    "something else": lambda m: m.Point(1) == (1, 2, []),
    "not implemented": lambda m: m.Point(1).__eq__(3),
    "the same not-a-number": lambda m: m.Single(NAN) == m.Single(NAN),
    "what was computed does not count": lambda m: (one := m.Point(1)).both == 3 and one == m.Point(1),
    "own": lambda m: m.Own(1) == m.Own(2),
    "empty": lambda m: m.Empty() == m.Empty(),
    "less": lambda m: m.Single(1) < m.Single(2),
    "hash of equals": lambda m: hash(m.Single(1)) == hash(m.Single(1.0)),
    "hash": lambda m: hash(m.Checked(5)),
    "hash of a list": lambda m: hash(m.Point(1)),
    "hash of one that changes": lambda m: hash(m.Open(1)),
    "own hash": lambda m: hash(m.Own(1)),
}
KEEPING = {
    "set": lambda m: setattr(m.Point(1), "x", 2),
    "set another": lambda m: setattr(m.Point(1), "z", 2),
    "set of a child": lambda m: setattr(m.Named(1), "name", "b"),
    "delete": lambda m: delattr(m.Point(1), "x"),
    "error": lambda m: issubclass(outcome(lambda m: setattr(m.Point(1), "x", 2), m)[0], AttributeError),
    "set an open one": lambda m: (setattr(one := m.Open(1), "a", 3), vars(one)),
    "a list of each": lambda m: m.Point(1).tags is m.Point(1).tags,
}
SHOWING = {
    "plain": lambda m: repr(m.Point(1)).partition(".<locals>.")[2],
    "own": lambda m: repr(m.Own(1)),
    "empty": lambda m: repr(m.Empty()).partition(".<locals>.")[2],
    "within": lambda m: repr(m.Open(1, m.Single(2))).count("Single(a=2)"),
    "of itself": lambda m: (setattr(one := m.Open(1), "b", one), repr(one))[1].partition(".<locals>.")[2],
    "parameters": lambda m: list(inspect.signature(m.Named).parameters),
}
STANDARD_HELP = {
    "replace": lambda m: vars(records.replace(m.Named(1, tags=["t"]), x=5)),
    "replace forgets what was computed": lambda m: records.replace(m.Point(1), x=5).both,
    "replace looks": lambda m: records.replace(m.Checked(1), a=-1),
    "replace what is not there": lambda m: records.replace(m.Point(1), z=1),
    "fields": lambda m: [(f.name, f.default) for f in dataclasses.fields(m.Open)],
    "asdict": lambda m: dataclasses.asdict(m.Open(1, m.Single(2))),
    "is": lambda m: dataclasses.is_dataclass(m.Point),
    "match": lambda m: m.Named.__match_args__,
    "copy": lambda m: (one := m.Point(1)) == copy.copy(one) and one == copy.deepcopy(one),
    "default on the class": lambda m: m.Point.y,
    "no default on the class": lambda m: m.Point.tags,
    "own doc": lambda m: m.Point.__doc__,
}


@pytest.mark.parametrize(
    "do",
    [
        pytest.param(do, id=f"{kind}: {name}")
        for kind, cases in {
            "making": MAKING,
            "comparing": COMPARING,
            "keeping": KEEPING,
            "showing": SHOWING,
            "standard help": STANDARD_HELP,
        }.items()
        for name, do in cases.items()
    ],
)
def test_ours_does_as_the_standard_one(do):
    ours, standard = outcome(do, OURS), outcome(do, STANDARD)
    assert ours == standard


def test_the_cases_are_not_all_errors():
    """Guards the comparison above against two equal mistakes in how it asks."""
    failing = {
        f"{kind}"
        for cases in (MAKING, COMPARING, KEEPING, SHOWING, STANDARD_HELP)
        for kind, do in cases.items()
        if isinstance(found := outcome(do, STANDARD), tuple) and found and isinstance(found[0], type)
    }
    assert failing == {
        "one missing",
        "one missing of a child",
        "one too many",
        "an unknown one",
        "a second time",
        "looked at, refused",
        "less",
        "hash of a list",
        "hash of one that changes",
        "set",
        "set another",
        "set of a child",
        "delete",
        "replace looks",
        "replace what is not there",
        "no default on the class",
    }


def test_a_record_is_pickled():
    assert pickle.loads(pickle.dumps(Kept(1, ["t"]))) == Kept(1, ["t"])


def test_what_no_record_needs_is_refused_not_ignored():
    for option in ("order", "slots", "kw_only", "eq", "repr", "init"):
        with pytest.raises(TypeError):
            records.dataclass(**{option: True})


def modules():
    for found in pkgutil.walk_packages(ita_xl.__path__, "ita_xl."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def test_every_record_of_ours_takes_what_the_standard_one_would():
    """Parameters and their defaults, for each; and the fields ask for nothing that ours leaves out."""
    seen = 0
    for module in modules():
        for cls in vars(module).values():
            if not isinstance(cls, type) or cls.__module__ != module.__name__:
                continue
            if "__dataclass_fields__" not in vars(cls):
                continue
            seen += 1
            for one in dataclasses.fields(cls):
                plain = (True, True, True, None, False)
                assert (one.init, one.repr, one.compare, one.hash, one.kw_only) == plain, (cls, one.name)
            assert list(inspect.signature(cls).parameters) == [one.name for one in dataclasses.fields(cls)]
    assert seen > 60


def test_there_is_one_way_to_make_a_record():
    """From ``ita_xl.records``: the standard decorator costs a click half a millisecond and more for each class."""
    for path in [*(ROOT / "ita_xl").rglob("*.py"), *(ROOT / "udfs").rglob("*.py")]:
        if path.name == "records.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.module != "dataclasses", path
            if isinstance(node, ast.Import):
                assert "dataclasses" not in {alias.name for alias in node.names}, path
