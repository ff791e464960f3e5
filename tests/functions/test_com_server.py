"""xlwings' own server, as the macros call it: the real class, with pywin32's part played here.

What VBA writes (``ItaShim``) is taken from its source, so that a word that the server does not know is found here.
"""

import json
import re
import subprocess
import sys

import pytest

from ita_xl.maintain.macros.vba import module_source

PLAYED = """
import json, sys, types

class Dispatch: pass

def module(name, **members):
    made = sys.modules[name] = types.ModuleType(name)
    vars(made).update(members)
    parent, _, last = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], last, made)
    return made

class Wrapped:
    def __init__(self, obj): self.obj = obj

def unwrap(value):
    if not isinstance(value, Wrapped): raise ValueError
    return value.obj

for name in ("win32api", "win32event", "pywintypes", "win32com", "win32com.client", "win32com.server",
             "win32com.server.dispatcher", "win32com.server.policy"):
    module(name)
module("win32com.server.util", wrap=Wrapped, unwrap=unwrap)
module("pythoncom", TypeIIDs={"IDispatch": Dispatch}, IID_IDispatch="IDispatch")
sys.modules["win32com.client"].Dispatch = lambda obj, userName: ("dispatched", userName)
import xlwings
xlwings._xlwindows = types.SimpleNamespace(BOOK_CALLER=None)
# The part of the functions that Excel's values go through is proved elsewhere; here only the class counts.
module("xlwings.udfs", call_udf=lambda module, name, args, book, caller: [[module, name, list(args)]])
from xlwings.com_server import XLPython
import ita_xl.buttons

class Book(Dispatch):
    def GetTypeInfo(self): return self
    def GetDocumentation(self, number): return ["_Workbook"]
Book.__name__ = "PyIDispatch"
pressed = []
ita_xl.buttons.run = lambda *words: pressed.append([*words, xlwings._xlwindows.BOOK_CALLER])
server, book = XLPython(), Dispatch()
Dispatch.GetTypeInfo = Book.GetTypeInfo
Dispatch.GetDocumentation = Book.GetDocumentation
"""


def played(code: str) -> object:
    done = subprocess.run([sys.executable, "-c", PLAYED + code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def calls() -> list[str]:
    """What the macros ask of the server, as Python would write it."""
    source = module_source("ItaShim")
    return re.findall(r"(?m)^ *(?:ItaCall = ForCells\()?(server\.\w+.*?)\r?$", source)


def test_a_press_reaches_the_button_with_its_workbook() -> None:
    caller, module, run, udf = calls()
    expression = re.search(r'server\.Eval ("[^"]*"), server\.Dict\(("book"), ActiveWorkbook\)', caller)
    assert expression
    assert module == 'server.Module "ita_xl.buttons"'
    pressed = re.fullmatch(r'server\.Eval "(.*)"', run)
    assert pressed
    statement = pressed[1].replace('" & word & "', "check").replace('" & version & "', "1.2.3")
    told = played(f"""
server.Eval({expression[1]}, server.Dict({expression[2]}, book))
server.Module("ita_xl.buttons")
server.Eval({statement!r})
print(json.dumps(pressed))
""")
    assert told == [["check", "1.2.3", ["dispatched", "_Workbook"]]]
    assert udf.startswith('server.CallUDF("udfs.functions", fn, args)')


def test_a_function_reaches_its_module() -> None:
    assert played('print(json.dumps(server.CallUDF("udfs.functions", "ITA_LEVEL", (1, 2))))') == [
        "udfs.functions",
        "ITA_LEVEL",
        [1, 2],
    ]


@pytest.mark.parametrize("wrong", ["server.Module('ita_xl.gone')", "server.Eval('1/0')"])
def test_what_fails_in_python_is_an_error_of_the_call(wrong: str) -> None:
    assert played(f"""
try:
    {wrong}
except Exception as error:
    print(json.dumps(type(error).__name__))
""") in ("ModuleNotFoundError", "ZeroDivisionError")
