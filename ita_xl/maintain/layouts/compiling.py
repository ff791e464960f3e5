"""Our own templates made into Python, as :mod:`ita_xl.report.compiled` finds them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

import jinja2

from ita_xl.report import compiled
from ita_xl.report.template import sandbox

_HEAD = '''\
# Made by `python -m ita_xl.maintain.layouts.build`; not to be edited by hand.
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


def module(layout: str, template: bytes, stories: Iterable[tuple[str, str, str]]) -> str:
    """Give the Python module of a template.

    Args:
        layout: The name of its layout.
        template: The .docx.
        stories: Name, label and Jinja source of every part with Jinja in it.
    """
    text = _HEAD.format(layout=layout, jinja=jinja2.__version__, template=compiled.digest(template))
    named = []
    for number, (name, label, source) in enumerate(stories):
        code = textwrap.indent(sandbox.python_of(source, label), "    ")
        text += _STORY.format(number=number, code=code)
        named.append(f"    {name!r}: ({label!r}, story_{number}),\n")
    return f"{text}\n\nSTORIES = {{\n{''.join(named)}}}\n"
