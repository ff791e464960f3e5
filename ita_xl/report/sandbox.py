"""Jinja as far as a template may go: names, conditions, loops and a few filters over plain data.

Beside Jinja's own immutable sandbox (no underscore attributes, no changes to the data) a template may not
call anything, load anything, switch the escaping off, or multiply: what would use up the memory is refused.
"""

from __future__ import annotations

import difflib
import functools
import re
import traceback
from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined, nodes
from jinja2.exceptions import SecurityError, TemplateAssertionError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ita_xl.report.errors import TemplateError

_FILTERS = frozenset(
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
    nodes.Mul: "*",
    nodes.Pow: "**",
    nodes.Mod: "%",
}
_ILLEGAL = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold
_QUOTED = re.compile(r"'([^']*)'")
_TEMPLATE_FILE = "<template>"


class _NotTextError(Exception):
    """A list or a dict stands where text is to be printed."""


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox, with dicts that have keys and no methods: ``g.items`` is the key or nothing."""

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401  (Jinja's own signature)
        if isinstance(obj, dict) and not attribute.startswith("_"):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)


def _only_text(value: object) -> object:
    if isinstance(value, str | int | float | Undefined):
        return value
    raise _NotTextError


@functools.lru_cache(maxsize=1)
def environment() -> ImmutableSandboxedEnvironment:
    """Return the one environment that every path of a document is rendered with."""
    env = _Environment(autoescape=True, undefined=StrictUndefined, finalize=_only_text)
    env.globals.clear()
    env.filters = {name: env.filters[name] for name in _FILTERS}
    return env


def compile_part(source: str, part: str) -> Template:
    """Compile the Jinja source of one part.

    Args:
        source: XML with Jinja tags; a line a paragraph, so that errors can quote theirs.
        part: The label of the part, for errors.

    Raises:
        TemplateError: ``syntax``, ``forbidden``, or ``unknown_name`` for a filter or test that there is not.
    """
    env = environment()
    try:
        tree = env.parse(source)
        for node in tree.find_all(tuple(_FORBIDDEN)):
            raise TemplateError(
                "forbidden", part, name=_FORBIDDEN[type(node)], near=_line(source, node.lineno)
            )
        return env.from_string(tree)
    except (TemplateSyntaxError, RecursionError) as error:
        raise explain(error, part, source, _FILTERS) from error


def render_part(template: Template, context: Mapping[str, object], part: str, source: str) -> str:
    """Render one part.

    Raises:
        TemplateError: ``unknown_name``, ``forbidden`` or ``other``.
    """
    try:
        return template.render(context)
    except Exception as error:  # whatever an expression of a template can raise is the template's fault
        raise explain(error, part, source, _names(context)) from error


def plain(value: object) -> object:
    """Return a copy made of dicts, lists and strings alone, without characters that XML cannot hold.

    Raises:
        TypeError: Something else is in it; objects with methods are not for templates.
    """
    if isinstance(value, str):
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
    line = error.lineno if isinstance(error, TemplateSyntaxError) else (lines or [None])[-1]
    near, said = _line(source, line), _QUOTED.findall(str(error))
    if isinstance(error, UndefinedError) and not isinstance(error, SecurityError):
        name = said[-1] if said else ""
        return TemplateError("unknown_name", part, name=name, nearest=nearest(name, known), near=near)
    if isinstance(error, TemplateAssertionError):
        name = said[0] if said else ""
        return TemplateError("unknown_name", part, name=name, nearest=nearest(name, known), near=near)
    if isinstance(error, SecurityError):
        return TemplateError("forbidden", part, name=said[0] if said else "?", near=near)
    if isinstance(error, TemplateSyntaxError):
        name = said[0] if said else None
        return TemplateError("syntax", part, name=name, near=near)
    if isinstance(error, _NotTextError):
        detail = "พิมพ์รายการทั้งชุดเป็นข้อความไม่ได้ ให้ใช้ {%p for ... %} วนทีละรายการ"
        return TemplateError("other", part, near=near, detail=detail)
    return TemplateError("other", part, near=near)


def _line(source: str, number: int | None) -> str:
    """Return the text of one line of the source without its XML tags."""
    lines = source.splitlines()
    if number is None or not 0 < number <= len(lines):
        return ""
    return re.sub(r"<[^>]*>", "", lines[number - 1])


def _names(value: object) -> set[str]:
    """Return every key of a context, at every depth."""
    if isinstance(value, Mapping):
        return set(value) | {name for inner in value.values() for name in _names(inner)}
    return {name for inner in value for name in _names(inner)} if isinstance(value, list) else set()
