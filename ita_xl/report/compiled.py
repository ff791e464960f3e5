"""Our own templates, compiled when the package is made: ``python -m ita_xl.report.layouts.build`` does it anew.

A template is mended (docxtpl, which brings python-docx with it), looked through, and compiled by Jinja and then by
Python: more than 150 ms, where the report itself takes ten. For each of our layouts the Python that Jinja makes of it
therefore stands beside the .docx as a module, and the installer compiles it like the rest of the package: it is
source, so one file serves every version of Python. It is taken for that very template alone, and with the Jinja that
made it; whatever else comes is compiled as an office's own template is.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from importlib import import_module
from typing import Any

import jinja2

from ita_xl.report.template import sandbox
from ita_xl.report.templates import default_template, layouts

_HEAD = '''\
# Made by `python -m ita_xl.report.layouts.build`; not to be edited by hand.
# mypy: ignore-errors
"""The template of the layout {layout} as Python."""

JINJA = {jinja!r}
TEMPLATE = {template!r}
'''
_STORY = """

def story_{number}(environment):
{code}
    return locals()
"""


def find(template: bytes) -> Mapping[str, tuple[str, jinja2.Template]] | None:
    """Give the compiled parts of one of our own templates.

    Returns:
        The parts with Jinja in them by name: label and template; ``None`` for any other template, and where what
        stands there was made from another template or by another Jinja.
    """
    layout = next((name for name in layouts() if default_template(name) == template), None)
    if layout is None:
        return None
    try:
        made = import_module(f"ita_xl.report.templates.{layout}_compiled")
    except ModuleNotFoundError:
        return None
    if (jinja2.__version__, _digest(template)) != (made.JINJA, made.TEMPLATE):
        return None
    return {name: (label, _template(story)) for name, (label, story) in made.STORIES.items()}


def _template(story: Callable[[object], dict[str, Any]]) -> jinja2.Template:
    env = sandbox.environment()
    return jinja2.Template.from_module_dict(env, {"__file__": None, **story(env)}, env.make_globals(None))


def module(layout: str, template: bytes, stories: Iterable[tuple[str, str, str]]) -> str:
    """Give the Python module of a template.

    Args:
        layout: The name of its layout.
        template: The .docx.
        stories: Name, label and Jinja source of every part with Jinja in it.
    """
    text = _HEAD.format(layout=layout, jinja=jinja2.__version__, template=_digest(template))
    named = []
    for number, (name, label, source) in enumerate(stories):
        code = textwrap.indent(sandbox.python_of(source, label), "    ")
        text += _STORY.format(number=number, code=code)
        named.append(f"    {name!r}: ({label!r}, story_{number}),\n")
    return f"{text}\n\nSTORIES = {{\n{''.join(named)}}}\n"


def _digest(template: bytes) -> str:
    return blake2b(template, digest_size=16).hexdigest()
