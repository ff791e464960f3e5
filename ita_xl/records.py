"""Dataclasses that cost a click nothing: what :mod:`dataclasses` gives, without five methods compiled for each class.

The standard decorator writes and compiles ``__init__``, ``__repr__``, ``__eq__``, ``__hash__`` and two guards for each
class when its module is imported; for our sixty-five records that was half of what a click loads. Here the standard
one reads the fields, ``__init__`` alone is compiled, and the other methods are shared. Fields, :func:`replace`,
``match`` and inheritance are the standard's own. Its options that no record of ours needs are not taken.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, field, fields, replace
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

__all__ = ["dataclass", "field", "replace"]

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from dataclasses import dataclass as _standard

    def dataclass(
        cls: type[T] | None = None, /, *, frozen: bool = False
    ) -> type[T] | Callable[[type[T]], type[T]]:
        """Make a class a dataclass; see :func:`dataclasses.dataclass`."""
        if cls is None:
            return lambda cls: dataclass(cls, frozen=frozen)
        made = _standard(init=False, repr=False, eq=False)(cls)
        methods = {"__init__": _init(made), "__repr__": _repr, "__eq__": _eq, "__hash__": None}
        if frozen:
            methods |= {"__hash__": _hash, "__setattr__": _refuse_set, "__delattr__": _refuse_delete}
        for name, method in methods.items():
            if cls.__dict__.get(name) is None:  # a class may bring its own
                setattr(made, name, method)
        return made


def _init(cls: Any) -> Callable[..., None]:  # noqa: ANN401
    """Compile ``__init__``: fields go around the guards, straight into the object."""
    known: dict[str, Any] = {"MISSING": MISSING}
    parameters, lines = ["self"], []
    for one in fields(cls):
        default = ""
        if one.default is not MISSING:
            default, known[f"default_{one.name}"] = f"=default_{one.name}", one.default
        elif one.default_factory is not MISSING:
            default, known[f"make_{one.name}"] = "=MISSING", one.default_factory
            lines.append(f"if {one.name} is MISSING: {one.name} = make_{one.name}()")
        parameters.append(one.name + default)
    lines.append(f"self.__dict__.update({', '.join(f'{one.name}={one.name}' for one in fields(cls))})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(lines), known)  # noqa: S102
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"  # which Python names where an argument is wrong
    return init


def _values(record: Any) -> tuple[object, ...]:  # noqa: ANN401
    return tuple([getattr(record, name) for name in record.__dataclass_fields__])


def _eq(self: object, other: object) -> bool:
    return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: object) -> int:
    return hash(_values(self))


@recursive_repr()
def _repr(self: Any) -> str:  # noqa: ANN401
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
    return f"{self.__class__.__qualname__}({shown})"


def _refuse_set(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
