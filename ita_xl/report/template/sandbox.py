"""Jinja as far as a template may go: names, conditions, loops and a few filters over plain data.

Beside Jinja's own immutable sandbox (no underscore attributes, no changes to the data) a template may not
call anything, load anything, switch the escaping off, or multiply. What would use up the memory or never end is
bounded: the length of a text, the steps of all loops together, and what a part becomes.
"""

from __future__ import annotations

import difflib
import functools
import itertools
import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from typing import Any, TypeVar

from jinja2 import StrictUndefined, Template, Undefined, nodes
from jinja2.exceptions import SecurityError, TemplateAssertionError, TemplateSyntaxError, UndefinedError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ita_xl.report.docx.errors import TemplateError
from ita_xl.report.template import tags

T = TypeVar("T")
FILTERS = frozenset(
    {"abs", "capitalize", "count", "d", "default", "e", "escape", "first", "float", "int", "join", "last"}
    | {"length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "replace", "reverse", "round"}
    | {"select", "selectattr", "sort", "string", "sum", "title", "trim", "unique", "upper"}
)
_FORBIDDEN: dict[type[nodes.Node], str] = {
    nodes.Call: "( )",
    nodes.CallBlock: "call",
    nodes.Macro: "macro",
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "from",
    nodes.Extends: "extends",
    nodes.ScopedEvalContextModifier: "autoescape",
    nodes.AssignBlock: "set ... endset",
    nodes.FilterBlock: "filter",
    nodes.Mul: "*",
    nodes.Pow: "**",
    nodes.Mod: "%",
}
_LITERALS = {nodes.List: "[ ]", nodes.Tuple: "( )", nodes.Dict: "{ }"}  # of words and numbers only
LOOP = frozenset(
    {"index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "previtem", "nextitem"}
)
_STEPS = 100_000  # of all loops of a part
_TEXT = 200_000  # letters that an expression may make, or things in a list
_OUTPUT = 20_000_000  # letters of a part
_PLACES = 10  # that a number may be rounded to
_COUNTED = "counted"  # the filter that every loop's list goes through
_ILLEGAL = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold
_QUOTED = re.compile(r"'([^']*)'")
_TEMPLATE_FILE = "<template>"


class _NotTextError(Exception):
    """A list or a dict stands where text is to be printed."""


class _TooMuchError(Exception):
    """A template asks for more text or more loops than any report needs."""


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox, with dicts that have keys and no methods: ``g.items`` is the key or nothing.

    Nothing but a dict and ``loop`` has anything behind a dot, and nothing but a dict and a list is subscripted.
    """

    intercepted_binops = frozenset({"+"})

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401  (Jinja's own signature)
        if isinstance(obj, dict) and not attribute.startswith("_"):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in LOOP:
            return getattr(obj, attribute)
        return self._refused(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401
        if isinstance(obj, dict):
            return self.getattr(obj, str(argument))
        if isinstance(obj, list | str) and isinstance(argument, int | slice):
            try:
                return obj[argument]
            except IndexError:
                return self.undefined(obj=obj, name=str(argument))
        return self._refused(obj, str(argument))

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        if isinstance(left, str | list) and isinstance(right, str | list) and len(left) + len(right) > _TEXT:
            raise _TooMuchError
        return super().call_binop(context, operator, left, right)

    def _refused(self, obj: Any, name: str) -> Any:  # noqa: ANN401
        """Refuse what begins with an underscore, and say of the rest that it is not there."""
        if isinstance(obj, Undefined):
            return getattr(obj, "x")  # noqa: B009  (raises with the name that is missing)
        if name.startswith("_"):
            return self.unsafe_undefined(obj, name)
        return self.undefined(obj=obj, name=name)


_steps: ContextVar[list[int]] = ContextVar("steps")


def _counted(value: object) -> object:
    """Count the steps of a loop before it begins."""
    values = value if isinstance(value, list | dict | str | tuple) else _bounded(value)
    left = _steps.get()
    left[0] -= len(values) + 1
    if left[0] < 0:
        raise _TooMuchError
    return values


def _bounded(values: Any) -> list[object]:  # noqa: ANN401  (whatever a filter gives)
    """Make a list of what a filter gives, as long as it is not too much."""
    found, size = [], 0
    for value in values:
        found.append(value)
        size += len(value) if isinstance(value, str) else 1
        if size > _TEXT:
            raise _TooMuchError
    return found


def _guarded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Bound what a filter takes and gives."""

    @functools.wraps(function)
    def guarded(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401
        if name in _BOUNDS:
            _BOUNDS[name](*arguments, **named)
        result = function(*arguments, **named)
        if isinstance(result, str | list):
            if len(result) > _TEXT:
                raise _TooMuchError
            return result
        return _bounded(result) if isinstance(result, Iterator) else result

    return guarded


def _bound_join(_: object, values: Any, d: object = "", attribute: object = None) -> None:  # noqa: ANN401, ARG001
    each = len(str(d))
    if sum(len(value) + each if isinstance(value, str) else 1 + each for value in values) > _TEXT:
        raise _TooMuchError


def _bound_replace(_: object, s: object, old: object, new: object, count: object = None) -> None:  # noqa: ARG001
    text, part = str(s), str(old)
    found = text.count(part) if part else len(text) + 1
    if len(text) + found * len(str(new)) > _TEXT:
        raise _TooMuchError


def _bound_round(value: object, precision: int = 0, method: object = "") -> None:  # noqa: ARG001
    if not -_PLACES <= precision <= _PLACES:
        raise _TooMuchError


_BOUNDS: dict[str, Callable[..., None]] = {
    "join": _bound_join,
    "replace": _bound_replace,
    "round": _bound_round,
}


def _only_text(value: object) -> object:
    if isinstance(value, str | int | float | Undefined):
        return value
    raise _NotTextError


@functools.lru_cache(maxsize=1)
def environment() -> ImmutableSandboxedEnvironment:
    """Return the one environment that every path of a document is rendered with."""
    env = _Environment(autoescape=True, undefined=StrictUndefined, finalize=_only_text)
    env.globals.clear()
    env.filters = {name: _guarded(name, env.filters[name]) for name in FILTERS}
    env.filters[_COUNTED] = _counted
    return env


@functools.lru_cache(maxsize=32)
def compile_part(source: str, part: str) -> Template:
    """Compile the Jinja source of one part.

    Args:
        source: XML with Jinja tags; a line a paragraph, so that errors can quote theirs.
        part: The label of the part, for errors.

    Raises:
        TemplateError: ``syntax``, ``forbidden``, or ``unknown_name`` for a filter or test that there is not.
    """
    return _compile(source, part, environment().from_string)


def python_of(source: str, part: str) -> str:
    """Give the Python that Jinja makes of one part; see :func:`compile_part`."""
    return _compile(source, part, lambda tree: environment().compile(tree, raw=True))


def _compile(source: str, part: str, compiled: Callable[[nodes.Template], T]) -> T:
    env = environment()
    try:
        tree = env.parse(source)
        _refuse(tree, part, source)
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, _COUNTED, [], [], None, None, lineno=loop.lineno)
        _bound_concat(tree)
        tree.set_environment(env)
        return compiled(tree)
    except TemplateError:
        raise
    except TemplateSyntaxError as error:
        found, _ = tags.mend(source, part)
        raise (found[0][1] if found else explain(error, part, source, FILTERS)) from error
    except Exception as error:  # Python's own compiler gives up on what is nested too deep
        raise explain(error, part, source, FILTERS) from error


def _refuse(tree: nodes.Template, part: str, source: str) -> None:
    """Raise the first of :func:`refused`."""
    for _, refusal in refused(tree, part, source):
        raise refusal


def refused(tree: nodes.Template, part: str, source: str) -> Iterator[tuple[int, TemplateError]]:
    """Find what no template needs, and filters and tests that there are not.

    Yields:
        The line and ``forbidden``; ``unknown_name`` for a filter or a test.
    """

    def forbidden(node: nodes.Node, name: str) -> tuple[int, TemplateError]:
        near = line(source, node.lineno, name.rstrip("( )"))
        return node.lineno, TemplateError("forbidden", part, name=name, near=near)

    def unknown(node: nodes.Filter | nodes.Test, detail: str, known: Iterable[str]) -> TemplateError:
        close = nearest(node.name, known)
        near = line(source, node.lineno, node.name)
        return TemplateError("unknown_name", part, name=node.name, nearest=close, near=near, detail=detail)

    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Call):
            yield forbidden(node, f"{getattr(node.node, 'name', '') or getattr(node.node, 'attr', '')}( )")
        elif type(node) in _FORBIDDEN:
            yield forbidden(node, _FORBIDDEN[type(node)])
        elif isinstance(node, nodes.List | nodes.Tuple | nodes.Dict):
            written = getattr(node, "ctx", "load") == "load"
            if written and any(
                not isinstance(inner, nodes.Const | nodes.Pair) for inner in node.iter_child_nodes()
            ):
                yield forbidden(node, _LITERALS[type(node)])
        elif isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
            yield forbidden(node, node.attr)
        elif isinstance(node, nodes.Getitem | nodes.Keyword):
            given = node.arg if isinstance(node, nodes.Getitem) else node.value
            for text in [given.value] if isinstance(given, nodes.Const) else []:
                if isinstance(text, str) and text.startswith("_"):
                    yield forbidden(node, text)
        elif isinstance(node, nodes.Filter) and node.name not in environment().filters:
            yield node.lineno, unknown(node, _no_filter(node.name), FILTERS)
        elif isinstance(node, nodes.Test) and node.name not in environment().tests:
            detail = f"ไม่มีเงื่อนไขชื่อ “{node.name}” หลังคำว่า is"
            yield node.lineno, unknown(node, detail, environment().tests)


def _no_filter(name: str) -> str:
    """Say that there is no such filter, and what to do."""
    said = f"ไม่มีตัวกรองชื่อ “{name}”"
    if "เลข" in name or "thai" in name.lower() or "digit" in name.lower():
        return f"{said} เลขไทยเลือกได้ในชีต หน้าหลัก หรือด้วย --digits ให้ลบตัวกรองนี้ออก"
    return said if nearest(name, FILTERS) else f"{said} ตัวกรองที่ใช้ได้คือ {' '.join(sorted(FILTERS))}"


def _bound_concat(tree: nodes.Node) -> None:
    """Write ``a ~ b`` as ``[a, b]|join``, which is bounded."""
    for node in [tree, *tree.find_all(nodes.Node)]:
        for field, value in list(node.iter_fields()):
            if isinstance(value, nodes.Concat):
                setattr(node, field, _joined(value))
            elif isinstance(value, list):
                value[:] = [_joined(one) if isinstance(one, nodes.Concat) else one for one in value]


def _joined(node: nodes.Concat) -> nodes.Filter:
    pieces = nodes.List(node.nodes, lineno=node.lineno)
    return nodes.Filter(pieces, "join", [], [], None, None, lineno=node.lineno)


def render_part(template: Template, context: Mapping[str, object], part: str, source: str) -> str:
    """Render one part.

    Raises:
        TemplateError: ``unknown_name``, ``forbidden`` or ``other``.
    """
    token = _steps.set([_STEPS])
    pieces: list[str] = []
    size = 0
    try:
        generated = template.generate(context)
        while chunk := list(itertools.islice(generated, 1000)):
            pieces += chunk
            size += sum(map(len, chunk))
            if size > _OUTPUT:
                raise _TooMuchError  # noqa: TRY301
    except Exception as error:  # whatever an expression of a template can raise is the template's fault
        raise explain(error, part, source, _names(context)) from error
    finally:
        _steps.reset(token)
    return "".join(pieces)


def plain(value: object) -> object:
    """Return a copy made of dicts, lists and strings alone, without characters that XML cannot hold.

    Raises:
        TypeError: Something else is in it; objects with methods are not for templates.
    """
    if isinstance(value, str):
        if value.isprintable():
            return str(value)
        return _ILLEGAL.sub("", str(value).replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    raise TypeError(f"a report context holds dicts, lists and strings only, not {type(value).__name__}")


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that resembles ``name`` most, if any does."""
    return next(iter(difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.5)), None)


def explain(error: Exception, part: str, source: str, known: Iterable[str]) -> TemplateError:
    """Turn what Jinja raised into a TemplateError with the name, the nearest name and the place."""
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == _TEMPLATE_FILE]
    number = error.lineno if isinstance(error, TemplateSyntaxError) else (lines or [None])[-1]
    near, said = line(source, number), _QUOTED.findall(str(error))
    missing = isinstance(error, UndefinedError) and not isinstance(error, SecurityError)
    if missing or isinstance(error, TemplateAssertionError):
        name = (said or [""])[-1 if missing else 0]
        return TemplateError("unknown_name", part, name=name, nearest=nearest(name, known), near=near)
    if isinstance(error, SecurityError):
        return TemplateError("forbidden", part, name=said[0] if said else "?", near=near)
    if isinstance(error, TemplateSyntaxError):
        name = said[0] if said else None
        return TemplateError("syntax", part, name=name, near=near)
    if isinstance(error, _NotTextError):
        detail = "พิมพ์รายการทั้งชุดเป็นข้อความไม่ได้ ให้ใช้ {%p for ... %} วนทีละรายการ"
        return TemplateError("other", part, near=near, detail=detail)
    if isinstance(error, _TooMuchError):
        detail = "คำสั่งวนซ้ำหรือต่อข้อความมากเกินไป ให้ลดจำนวนลง"
        return TemplateError("forbidden", part, near=near, detail=detail)
    return TemplateError("other", part, near=near)


def line(source: str, number: int | None, about: str = "") -> str:
    """Return the text of one line of the source without its XML tags: of a long one what is around ``about``."""
    lines = source.split("\n")
    if number is None or not 0 < number <= len(lines):
        return ""
    start = sum(len(one) + 1 for one in lines[: number - 1])
    return tags.text_near(source, *tags.tag_with(source, start, start + len(lines[number - 1]), about))


def _names(value: object) -> set[str]:
    """Return every key of a context, at every depth."""
    if isinstance(value, Mapping):
        return set(value) | {name for inner in value.values() for name in _names(inner)}
    return {name for inner in value for name in _names(inner)} if isinstance(value, list) else set()
