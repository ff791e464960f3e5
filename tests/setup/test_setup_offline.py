"""The folder for offices without internet, with a pip that only notes what it was asked for."""

from pathlib import Path

import pytest

from ita_xl.failures import Failure
from ita_xl.setup import bootstrap, offline


@pytest.fixture
def pip(monkeypatch):
    asked: list[tuple[str, ...]] = []

    def noted(*arguments: str) -> None:
        asked.append(arguments)
        folder = Path(arguments[arguments.index("-d" if "-d" in arguments else "-w") + 1])
        collected = ("lxml-6.1.3-cp312-cp312-win_amd64.whl", "xlwings-0.37.8-cp312-cp312-win_amd64.whl")
        for name in collected if arguments[0] == "download" else ("ita_xl-0.1.0-py3-none-any.whl",):
            (folder / name).write_bytes(b"")

    monkeypatch.setattr(offline, "_pip", noted)
    return asked


def test_it_holds_all_that_an_office_double_clicks(pip, tmp_path):
    folder = tmp_path / "ติดตั้ง"
    offline.lay_out(folder, "3.12", None)
    assert sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*")) == [
        "install.cmd",
        "no-python.txt",
        "wheels",
        "wheels/ita_xl-0.1.0-py3-none-any.whl",
        "wheels/lxml-6.1.3-cp312-cp312-win_amd64.whl",
        "wheels/xlwings-0.37.8-cp312-cp312-win_amd64.whl",
    ]
    text = (folder / "no-python.txt").read_text(encoding="utf-8-sig")
    assert "Python 3.12" in text
    assert "{" not in text
    assert bootstrap.fits([p.name for p in (folder / "wheels").iterdir()], "cp312")


def test_the_wheels_are_those_of_the_other_computer(pip, tmp_path):
    offline.lay_out(tmp_path / "x", "3.12", None)
    download = pip[1]
    assert download[0] == "download"
    assert "--only-binary=:all:" in download
    assert download[download.index("--platform") + 1] == "win_amd64"
    assert download[download.index("--python-version") + 1] == "3.12"
    # pip asks for markers of the computer it runs on, so that what only Windows needs must be named.
    assert {"pywin32", "pip"} <= set(download)
    assert any(word.startswith("xlwings>=") for word in download)
    assert not any(word.startswith("pandas") for word in download)


def test_a_python_without_a_library_is_refused(monkeypatch, tmp_path):
    """pip takes the wheel for any system then, and ends well."""

    def noted(*arguments: str) -> None:
        folder = Path(arguments[arguments.index("-d" if "-d" in arguments else "-w") + 1])
        (folder / "xlwings-0.37.8-py3-none-any.whl").write_bytes(b"")

    monkeypatch.setattr(offline, "_pip", noted)
    with pytest.raises(Failure) as raised:
        offline.lay_out(tmp_path / "x", "3.16", None)
    assert raised.value.code == "python-unfit"
    assert "Python 3.16" in raised.value.sentence()
    assert not (tmp_path / "x").exists()


def test_a_wheel_may_be_given(pip, tmp_path):
    wheel = tmp_path / "ita_xl-0.2.0-py3-none-any.whl"
    wheel.write_bytes(b"given")
    offline.lay_out(tmp_path / "x", "3.13", wheel)
    assert (tmp_path / "x" / "wheels" / wheel.name).read_bytes() == b"given"
    assert [call[0] for call in pip] == ["download"]


@pytest.mark.parametrize("existed", [True, False])
def test_what_fails_leaves_nothing_behind(monkeypatch, tmp_path, existed):
    def fails(*_arguments: str) -> None:
        raise Failure("pip", detail="no network")

    monkeypatch.setattr(offline, "_pip", fails)
    folder = tmp_path / "x"
    if existed:
        folder.mkdir()
    with pytest.raises(Failure):
        offline.lay_out(folder, "3.13", None)
    assert folder.exists() is existed
    assert not existed or not list(folder.iterdir())


def test_a_folder_with_something_in_it_is_left_alone(pip, tmp_path):
    (tmp_path / "mine").write_bytes(b"")
    with pytest.raises(Failure) as raised:
        offline.lay_out(tmp_path, "3.13", None)
    assert raised.value.code == "exists"
    assert [p.name for p in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize("version", ["3", "3.9", "latest", "3.13.1"])
def test_a_version_that_is_none_is_refused(pip, tmp_path, version):
    with pytest.raises(Failure) as raised:
        offline.lay_out(tmp_path / "x", version, None)
    assert raised.value.code == "usage"
    assert pip == []


def test_pip_that_fails_is_told_in_a_sentence(tmp_path):
    with pytest.raises(Failure) as raised:
        offline._pip("download", "-d", str(tmp_path), "--no-index", "no-such-package-of-ours")
    assert raised.value.code == "pip"
    assert "no-such-package-of-ours" in raised.value.sentence()


def test_a_folder_that_cannot_be_made_is_told(pip, tmp_path):
    (tmp_path / "แฟ้ม").write_bytes(b"")
    with pytest.raises(Failure) as told:
        offline.lay_out(tmp_path / "แฟ้ม" / "ติดตั้ง", "3.13", None)
    assert told.value.code == "folder-not-made"
    assert "(ส่วนหนึ่งของที่เก็บเป็นแฟ้ม ไม่ใช่โฟลเดอร์)" in told.value.sentence()
    assert (tmp_path / "แฟ้ม").is_file()


def test_a_folder_name_that_is_too_long_is_told(pip, tmp_path):
    with pytest.raises(Failure) as told:
        offline.lay_out(tmp_path / ("ก" * 200), "3.13", None)
    assert told.value.code == "folder-not-made"
    assert "(ชื่อยาวเกินไป)" in told.value.sentence()


def test_a_folder_that_was_there_stays_when_pip_fails(tmp_path, monkeypatch):
    def failing(*_arguments: str) -> None:
        raise Failure("pip", detail="x")

    monkeypatch.setattr(offline, "_pip", failing)
    (tmp_path / "x").mkdir()
    with pytest.raises(Failure):
        offline.lay_out(tmp_path / "x", "3.13", None)
    assert list((tmp_path / "x").iterdir()) == []
