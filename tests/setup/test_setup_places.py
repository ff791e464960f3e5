"""Where things go, by the names of folders alone."""

import pytest

from ita_xl.setup import places


@pytest.mark.parametrize(
    ("path", "plain"),
    [
        (r"C:\ita_xl\python\Scripts\python.exe", True),
        (r"C:\Users\Public\ita_xl\python\Scripts\python.exe", True),
        (r"C:\Users\Somchai Jaidee\AppData\Local\ita_xl\python\Scripts\python.exe", True),
        (r"C:\Users\สมชาย\AppData\Local\ita_xl\python\Scripts\python.exe", False),
        (r"C:\R&D\python.exe", False),
        (r"C:\100%\python.exe", False),
        ("C:\\" + "a" * 120 + r"\python.exe", False),
    ],
)
def test_a_path_that_the_addin_can_pass_on(path, plain):
    assert places.is_plain(path) is plain


def test_the_profile_comes_first_and_a_thai_one_is_passed_over():
    public = {"SYSTEMDRIVE": "C:", "PUBLIC": r"C:\Users\Public"}
    assert places.homes({**public, "LOCALAPPDATA": r"C:\Users\somchai\AppData\Local"}) == [
        r"C:\Users\somchai\AppData\Local\ita_xl",
        r"C:\ita_xl",
        r"C:\Users\Public\ita_xl",
    ]
    assert places.homes({**public, "LOCALAPPDATA": r"C:\Users\สมชาย\AppData\Local"}) == [
        r"C:\ita_xl",
        r"C:\Users\Public\ita_xl",
    ]


@pytest.mark.parametrize(
    ("prefix", "store"),
    [
        (
            r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.13_3.13.1_x64__qbz5n2kfra8p0",
            True,
        ),
        (r"C:\Users\somchai\AppData\Local\Microsoft\WindowsApps", True),
        (r"C:\Users\somchai\AppData\Local\Programs\Python\Python313", False),
    ],
)
def test_a_python_of_the_store_is_known(prefix, store):
    assert places.from_store(prefix) is store


@pytest.mark.parametrize(
    ("folder", "obstacle"),
    [
        (r"C:\Users\สมชาย\Desktop\สมุดงาน ITA", ""),
        ("D:\\", "drive"),
        ("D:", "drive"),
        (r"\\server\share\ITA", "network"),
        (r"Z:\ITA", "network"),
        (r"z:\ITA", "network"),
    ],
)
def test_what_must_not_become_a_trusted_location(folder, obstacle):
    assert places.trust_obstacle(folder, ["Z"]) == obstacle
