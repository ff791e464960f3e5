"""LibreOffice by UNO, in the Python of the tests.

Debian's python3-uno is made for the Python of the distribution; it serves any build of the same version.
"""

import builtins
import sys
import time

DEBIAN = "/usr/lib/python3/dist-packages"


def load():
    """Import and give the module ``uno``.

    Raises:
        ImportError: It is not installed, or was made for another version of Python.
    """
    usual, places = builtins.__import__, list(sys.path)
    sys.path.append(DEBIAN)
    try:
        import uno  # it puts an __import__ of its own in place
    finally:
        builtins.__import__, sys.path[:] = usual, places
    return uno


def desktop(pipe: str, seconds: float = 40):
    """Connect to the LibreOffice that listens at a pipe; give its desktop, which holds the open documents."""
    uno = load()
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    end = time.monotonic() + seconds
    while True:
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
    return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)


def document(desktop, name: str):
    """Give the open document of that file name."""
    documents = desktop.Components.createEnumeration()
    while documents.hasMoreElements():
        found = documents.nextElement()
        if found.Title == name:
            return found
    raise LookupError(name)


def properties(**values) -> tuple:
    """Give values as the list of named values that UNO takes."""
    return tuple(_property(name, value) for name, value in values.items())


def _property(name: str, value: object):
    found = load().createUnoStruct("com.sun.star.beans.PropertyValue")
    found.Name, found.Value = name, value
    return found
