"""Our own templates, compiled when the package is made: ``python -m ita_xl.maintain.layouts.build`` does it anew.

A template is mended (docxtpl, which brings python-docx with it), looked through, and compiled by Jinja and then by
Python: more than 150 ms, where the report itself takes ten. For each of our layouts the Python that Jinja makes of it
therefore stands beside the .docx as a module, and the installer compiles it like the rest of the package: it is
source, so one file serves every version of Python. It is taken for that very template alone, and with the Jinja that
made it; whatever else comes is compiled as an office's own template is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b
from importlib import import_module
from typing import Any

import jinja2

from ita_xl.report.template import sandbox
from ita_xl.report.templates import default_template, layouts


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
    if (jinja2.__version__, digest(template)) != (made.JINJA, made.TEMPLATE):
        return None
    return {name: (label, _template(story)) for name, (label, story) in made.STORIES.items()}


def _template(story: Callable[[object], dict[str, Any]]) -> jinja2.Template:
    env = sandbox.environment()
    return jinja2.Template.from_module_dict(env, {"__file__": None, **story(env)}, env.make_globals(None))


def digest(template: bytes) -> str:
    """Tell a template from any other."""
    return blake2b(template, digest_size=16).hexdigest()
