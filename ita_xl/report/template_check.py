"""Everything that is wrong with an officer's template, at once, in Thai: ``ita-xl template check``.

The engine stops at the first fault; here all are found. Names are looked for in every branch of the template, taken
or not, by following its loops through a sample of the data.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

from jinja2 import meta, nodes
from lxml import etree

from ita_xl.records import dataclass, field
from ita_xl.report import rendering
from ita_xl.report.charts.chart import PREFIX, ChartData
from ita_xl.report.docx import package
from ita_xl.report.docx.errors import TemplateError
from ita_xl.report.docx.names import WP, A, C, R, W
from ita_xl.report.docx.properties import DocumentProperties
from ita_xl.report.template import active, lint, sandbox, tags

_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_JINJA = re.compile(r"\{[{%]")
_LOOP, _DRAWN = "loop", "แผนภูมิ"
_UNGUARDED = (
    "แผนภูมิ “{}” มีเฉพาะเมื่อมีข้อมูล ควรครอบด้วย {{%p if แผนภูมิ... %}} และ {{%p endif %}} "
    "มิฉะนั้นจะสร้างรายงานของปีที่ไม่มีข้อมูลไม่ได้"
)
_KEEPS_LIST = frozenset({"list", "sort", "reverse", "unique", "select", "selectattr", "reject", "rejectattr"})
_NO_TAG = (
    "แม่แบบนี้ไม่มีคำสั่งในวงเล็บปีกกาเลย ทุกหน่วยงานและทุกปีจะได้ข้อความเดียวกัน "
    "ถ้าต้องการให้โปรแกรมใส่ข้อมูล ให้เขียนชื่อไว้ในวงเล็บ เช่น {{ หน่วยงาน.ชื่อ }}"
)
_LARGE = 10 * 2**20  # bytes
_GIVES_ENTRY = frozenset({"first", "last"})
_SOMETIMES = tuple(PREFIX + name for name in ("trend", "items:", "shares:", "share:"))
"""Charts for which there may be no data."""


@dataclass(frozen=True)
class Fault:
    """Something about a template: ``error`` where no report can be made with it."""

    error: bool
    sentence: str


@dataclass
class _Any:
    """What a name stands for where it cannot be told: everything is allowed behind it."""


@dataclass
class _Names:
    """What is known while a part is read: scopes of names, and where the faults go."""

    scopes: list[dict[str, object]]
    faults: list[tuple[int, TemplateError]]
    say: Callable[[nodes.Node, str, str | None, str], tuple[int, TemplateError]]
    guards: int = 0
    charts: list[tuple[str, bool]] = field(default_factory=list)

    def find(self, name: str) -> object | None:
        """Give what a name stands for, or ``None``."""
        return next((scope[name] for scope in reversed(self.scopes) if name in scope), None)

    def known(self) -> set[str]:
        """Give every name that could have been meant."""
        return {name for scope in self.scopes for name in scope}


def check(
    template: bytes,
    context: Mapping[str, object],
    charts: Mapping[str, ChartData],
    like: bytes | None = None,
) -> tuple[Fault, ...]:
    """Look at a template.

    Args:
        template: The bytes of the file.
        context: A sample of what it is filled with, every list with an entry.
        charts: A sample of the charts' data, every chart there.
        like: The template of a layout: what it shows and this one does not is told.

    Returns:
        Errors first; nothing where all is well.
    """
    try:
        parts = package.document(template)
        stories = dict(rendering.stories(parts))
    except TemplateError as error:
        return (Fault(error=True, sentence=error.thai),)
    try:
        with rendering.malformed_told():
            errors, warnings = _looked_through(template, parts, stories, context, charts, like)
    except TemplateError as error:
        errors, warnings = [error], []
    said = [Fault(error=True, sentence=e.thai) for e in errors]
    said += [Fault(error=False, sentence=e.thai) for e in warnings]
    return tuple(dict.fromkeys(said))


def _looked_through(
    template: bytes,
    parts: dict[str, bytes],
    stories: Mapping[str, str],
    context: Mapping[str, object],
    charts: Mapping[str, ChartData],
    like: bytes | None,
) -> tuple[list[TemplateError], list[TemplateError]]:
    """Give what is wrong with a template, and what its officer should know."""
    errors: list[TemplateError] = []
    warnings: list[TemplateError] = []
    for name, label in stories.items():
        root = package.parse(parts[name])
        errors += lint.faults(root, label)
        warnings += lint.warnings(root, label)
        errors += _charts(root, label, charts)
        faults, unguarded = _part(root, label, context)
        errors += faults
        warnings += unguarded
        errors += _references(parts, name, root, label)
    warnings += active.cut(dict(parts), stories)
    warnings += _relations(parts, stories)
    warnings += _remarks(parts, stories, len(template))
    if not errors:
        errors += _try(template, context, charts)
        warnings += _left_out(parts, package.read(like)) if like is not None else ()
    return errors, warnings


def _part(
    root: etree._Element, label: str, context: Mapping[str, object]
) -> tuple[list[TemplateError], list[TemplateError]]:
    """Find the faults of the tags of one part, and the charts that may have no data."""
    lint.without_faults(root)
    source = rendering.source(root)
    broken, mended = tags.mend(source, label)
    try:
        tree = sandbox.environment().parse(mended)
        faults = [*broken, *sandbox.refused(tree, label, mended)]
        if not faults:
            sandbox.compile_part(source, label)
    except TemplateError as error:
        return [error], []
    except Exception as error:  # the parser gives up on what is nested too deep
        return [*(e for _, e in broken), sandbox.explain(error, label, mended, ())], []

    def say(node: nodes.Node, name: str, nearest: str | None, detail: str = "") -> tuple[int, TemplateError]:
        near = sandbox.line(mended, node.lineno, name)
        error = TemplateError("unknown_name", label, name=name, nearest=nearest, near=near, detail=detail)
        return node.lineno, error

    known = {**context, "true": "", "false": "", "none": "", tags.ANYTHING: _Any()}
    names = _Names([known], faults, say)
    for node in tree.body:
        _walk(node, names)
    unguarded = [
        TemplateError("other", label, detail=_UNGUARDED.format(name))
        for name, guarded in names.charts
        if name.startswith(_SOMETIMES) and not guarded
    ]
    return [error for _, error in sorted(names.faults, key=lambda fault: fault[0])], unguarded


def _walk(node: nodes.Node, names: _Names) -> object:
    """Follow one node; give what it stands for: a dict, a list, a text or :class:`_Any`."""
    visit = _VISITS.get(type(node))
    if visit is not None:
        return visit(node, names)
    for child in node.iter_child_nodes():
        _walk(child, names)
    return "" if isinstance(node, nodes.Const | nodes.Compare | nodes.Not) else _Any()


def _name(node: nodes.Name, names: _Names) -> object:
    found = names.find(node.name)
    if found is None:
        names.faults.append(names.say(node, node.name, sandbox.nearest(node.name, names.known()), ""))
        return _Any()
    return found


def _attribute(node: nodes.Getattr | nodes.Getitem, names: _Names) -> object:
    holder = _walk(node.node, names)
    key = node.attr if isinstance(node, nodes.Getattr) else getattr(node.arg, "value", None)
    if isinstance(node, nodes.Getitem):
        _walk(node.arg, names)
    if isinstance(key, str) and key.startswith("_"):
        return _Any()  # the sandbox tells
    if isinstance(holder, list) and not isinstance(key, str):
        return _entry(holder)
    if isinstance(holder, _Any) or not isinstance(key, str):
        return _Any()
    if isinstance(holder, Mapping):
        if key in holder:
            return holder[key]
        names.faults.append(names.say(node, key, sandbox.nearest(key, holder), ""))
    elif isinstance(holder, list):
        detail = f"ชื่อ “{key}” อยู่ในรายการ ต้องวนด้วยคำสั่ง for ก่อน"
        names.faults.append(names.say(node, key, None, detail))
    else:
        names.faults.append(names.say(node, key, None, f"ไม่มีข้อมูลชื่อ “{key}” ในข้อความ"))
    return _Any()


def _for(node: nodes.For, names: _Names) -> object:
    values = _walk(node.iter, names)
    inside: dict[str, object] = {
        _LOOP: dict.fromkeys(sandbox.LOOP, "") | {"previtem": _Any(), "nextitem": _Any()}
    }
    if isinstance(node.target, nodes.Name):
        inside[node.target.name] = _entry(values)
    else:
        inside |= {target.name: _Any() for target in node.target.find_all(nodes.Name)}
    used = [node.iter, *node.iter.find_all(nodes.Name)]
    guarded = any(isinstance(one, nodes.Name) and one.name == _DRAWN for one in used)
    names.scopes.append(inside)
    names.guards += guarded
    for child in [*([node.test] if node.test else []), *node.body]:
        _walk(child, names)
    names.scopes.pop()
    names.guards -= guarded
    for child in node.else_:
        _walk(child, names)
    return ""


def _if(node: nodes.If, names: _Names) -> object:
    _walk(node.test, names)
    names.guards += 1
    for child in [*node.body, *node.elif_, *node.else_]:
        _walk(child, names)
    names.guards -= 1
    return ""


def _assign(node: nodes.Assign, names: _Names) -> object:
    value = _walk(node.node, names)
    if isinstance(node.target, nodes.Name):
        names.scopes[-1][node.target.name] = value
    else:
        names.scopes[-1].update({n.name: _Any() for n in node.target.find_all(nodes.Name)})
    return ""


def _with(node: nodes.With, names: _Names) -> object:
    values = [_walk(value, names) for value in node.values]
    names.scopes.append({getattr(t, "name", ""): v for t, v in zip(node.targets, values, strict=True)})
    for child in node.body:
        _walk(child, names)
    names.scopes.pop()
    return ""


def _filter(node: nodes.Filter, names: _Names) -> object:
    if node.name in {"default", "d"} and node.node is not None:
        return _Any()  # made for names that are not there
    value = _walk(node.node, names) if node.node is not None else _Any()
    for child in node.args:
        _walk(child, names)
    if node.name in _KEEPS_LIST:
        return value
    if node.name in _GIVES_ENTRY:
        return _entry(value)
    return _Any() if node.name == "map" else ""


def _test(node: nodes.Test, names: _Names) -> object:
    if node.name not in {"defined", "undefined"}:
        _walk(node.node, names)
    for child in node.args:
        _walk(child, names)
    return ""


def _either(node: nodes.CondExpr, names: _Names) -> object:
    _walk(node.test, names)
    first = _walk(node.expr1, names)
    if node.expr2 is not None:
        _walk(node.expr2, names)
    return first


def _data(node: nodes.TemplateData, names: _Names) -> object:
    found = re.findall(rf'<wp:docPr [^>]*name="({PREFIX}[^"{{]*)', node.data)
    names.charts += [(name, names.guards > 0) for name in found]
    return ""


def _call(node: nodes.Call, names: _Names) -> object:
    """Look at what is given to a call: that there are none to make is told by the sandbox."""
    if isinstance(node.node, nodes.Getattr):
        _walk(node.node.node, names)
    for child in [*node.args, *node.kwargs]:
        _walk(child, names)
    return _Any()


def _defined(node: nodes.Macro | nodes.CallBlock, names: _Names) -> object:
    """Look into what the sandbox forbids, with the names that it would make."""
    names.scopes[-1][getattr(node, "name", "")] = _Any()
    names.scopes.append({argument.name: _Any() for argument in node.args})
    for child in node.body:
        _walk(child, names)
    names.scopes.pop()
    return ""


def _imported(node: nodes.Import | nodes.FromImport, names: _Names) -> object:
    given = [node.target] if isinstance(node, nodes.Import) else node.names
    names.scopes[-1].update({one if isinstance(one, str) else one[-1]: _Any() for one in given})
    return ""


def _assign_block(node: nodes.AssignBlock, names: _Names) -> object:
    names.scopes[-1].update({n.name: _Any() for n in [node.target] if isinstance(n, nodes.Name)})
    for child in node.body:
        _walk(child, names)
    return ""


_VISITS: Mapping[type[nodes.Node], Callable[..., object]] = {
    nodes.Name: _name,
    nodes.Getattr: _attribute,
    nodes.Getitem: _attribute,
    nodes.For: _for,
    nodes.If: _if,
    nodes.Assign: _assign,
    nodes.With: _with,
    nodes.Filter: _filter,
    nodes.Test: _test,
    nodes.CondExpr: _either,
    nodes.TemplateData: _data,
    nodes.Call: _call,
    nodes.Macro: _defined,
    nodes.CallBlock: _defined,
    nodes.Import: _imported,
    nodes.FromImport: _imported,
    nodes.AssignBlock: _assign_block,
}


def _entry(values: object) -> object:
    """Give what an entry of a list stands for: of dicts, one with the names of all."""
    if not isinstance(values, list) or not values:
        return _Any()
    dicts = [value for value in values if isinstance(value, Mapping)]
    return {key: value for one in reversed(dicts) for key, value in one.items()} if dicts else values[0]


def _charts(root: etree._Element, label: str, charts: Mapping[str, ChartData]) -> Iterator[TemplateError]:
    """Find drawings with a chart whose name no data has."""
    for properties in root.iter(WP + "docPr"):
        name = properties.get("name", "")
        if next(properties.getparent().iter(C + "chart"), None) is None or not name.startswith(PREFIX):
            continue
        stem = _JINJA.split(name)[0]
        if name not in charts and (stem == name or not any(known.startswith(stem) for known in charts)):
            yield TemplateError(
                "unknown_name",
                label,
                name=name,
                nearest=sandbox.nearest(name, charts),
                detail=f"ไม่มีแผนภูมิชื่อ “{name}”",
            )


def _references(
    parts: dict[str, bytes], name: str, root: etree._Element, label: str
) -> Iterator[TemplateError]:
    """Find pictures, charts and headers that are spoken of and are not in the file: Word would not open a report."""
    known = package.relations(parts, name)
    gone = {target for kind, target in known.values() if kind and target and target not in parts}
    wanted = {
        v for e in root.iter(etree.Element) for key, v in e.attrib.items() if str(key).startswith(R) and v
    }
    for missing in sorted(wanted - known.keys()) + sorted(gone):
        detail = f"เอกสารอ้างถึงชิ้นส่วน “{missing}” ที่ไม่มีในแฟ้ม ให้เปิดใน Word ให้ Word ซ่อมแล้วบันทึกใหม่"
        yield TemplateError("other", label, name=missing, detail=detail)


def _relations(parts: dict[str, bytes], stories: Mapping[str, str]) -> Iterator[TemplateError]:
    """Tell of tags where none is filled in."""
    for name, content in parts.items():
        if not name.endswith(".rels"):
            continue
        holder = name.replace("_rels/", "", 1).removesuffix(".rels") if "_rels/" in name else name
        label = stories.get(holder, "")
        for relation in package.parse(content):
            kind = relation.get("Type", "").rpartition("/")[2]
            target = relation.get("Target", "")
            tagged = _JINJA.search(target) or "%7B%7B" in target.upper()
            if kind == "hyperlink" and tagged and relation.get("TargetMode") == "External":
                detail = f"ที่อยู่ของลิงก์ “{target}” มีคำสั่ง ซึ่งโปรแกรมไม่แทนค่าให้ ให้พิมพ์ที่อยู่เป็นข้อความแทน"
                yield TemplateError("other", label, detail=detail)
    for name, content in parts.items():
        if "/charts/" in name and name.endswith(".xml") and _JINJA.search(content.decode(errors="replace")):
            detail = "มีคำสั่งอยู่ในแผนภูมิ ซึ่งโปรแกรมไม่แทนค่าให้ ชื่อแผนภูมิโปรแกรมใส่ให้เอง"
            yield TemplateError("other", "body", detail=detail)


def _remarks(parts: dict[str, bytes], stories: Mapping[str, str], size: int) -> Iterator[TemplateError]:
    """Tell what concerns the whole file: no tag in it, tags where none is filled in, and its size."""
    shown = [
        rendering.source(package.parse(parts[name])) for name, label in stories.items() if label != "core"
    ]
    if not any(_JINJA.search(source) for source in shown):
        yield TemplateError("other", detail=_NO_TAG)
    for name, content in parts.items():
        if posixpath.basename(name).startswith("comments") and name.endswith(".xml"):
            where = "ความคิดเห็น (Comment)"
        elif "/diagrams/" in name and name.endswith(".xml"):
            where = "ผังภาพ (SmartArt)"
        else:
            continue
        for holder in package.parse(content).iter(W + "p", A + "p"):
            text = "".join(t.text or "" for t in holder.iter(W + "t", A + "t"))
            if _JINJA.search(text):
                detail = f"มีคำสั่งอยู่ใน{where} ซึ่งโปรแกรมไม่แทนค่าให้ ให้ย้ายไปไว้ในเนื้อหาหรือลบออก"
                yield TemplateError("other", "body", near=text, detail=detail)
    if size > _LARGE:
        detail = f"แฟ้มมีขนาด {size / 2**20:.0f} MB รายงานทุกฉบับจะใหญ่ตามไปด้วย ให้บีบอัดรูปภาพใน Word (รูปแบบรูปภาพ > บีบอัดรูปภาพ)"
        yield TemplateError("other", detail=detail)


def _left_out(parts: dict[str, bytes], like: dict[str, bytes]) -> Iterator[TemplateError]:
    """Tell which names and charts of a layout's template do not stand in this one."""
    for name in sorted(_used(like) - _used(parts)):
        kind = "แผนภูมิ" if name.startswith(PREFIX) else "ข้อมูล"
        yield TemplateError("other", "", detail=f"รูปแบบเดิมแสดง{kind} “{name}” แต่แม่แบบนี้ไม่มี")


def _used(parts: dict[str, bytes]) -> set[str]:
    """Give the first words of the names that a template without faults uses, and the names of its charts."""
    used: set[str] = set()
    for name, _ in rendering.stories(parts):
        root = package.parse(parts[name])
        names = {d.get("name", "") for d in root.iter(WP + "docPr")}
        used |= {_JINJA.split(one)[0] for one in names if one.startswith(PREFIX)}
        used |= meta.find_undeclared_variables(sandbox.environment().parse(rendering.source(root)))
    return used


def _try(
    template: bytes, context: Mapping[str, object], charts: Mapping[str, ChartData]
) -> Iterator[TemplateError]:
    """Make a report of the sample."""
    try:
        rendering.render(
            template, context, charts, digits="thai", properties=DocumentProperties(_MADE, _MADE)
        )
    except TemplateError as error:
        yield error
