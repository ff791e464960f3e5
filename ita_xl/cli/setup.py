"""Commands of a clerk's Windows: install, doctor, uninstall, offline."""

from pathlib import Path

from ita_xl.cli.command import Group, argument, option

GROUP = Group()


@GROUP.command("install", help="ติดตั้งปุ่มและส่วนเสริมใน Excel ของผู้ใช้คนนี้")
@option("--desktop", is_flag=True, help="วางสมุดงานไว้บนหน้าจอ (Desktop)")
@option("--trust", is_flag=True, help="เพิ่มโฟลเดอร์ของสมุดงานบนหน้าจอเป็นตำแหน่งที่เชื่อถือได้ของ Excel")
def install(desktop: bool, trust: bool) -> int:
    """Put the program into the user's Excel."""
    from ita_xl.setup import commands

    return commands.install(desktop=desktop, trust=trust)


@GROUP.command("doctor", help="ตรวจการติดตั้ง บอกสิ่งที่ขาดและวิธีแก้")
@argument("book", type=Path, required=False, help="แฟ้มสมุดงานที่ต้องการตรวจด้วย")
@option("--json", "as_json", is_flag=True, help="แสดงผลเป็น JSON")
def doctor(book: Path | None, as_json: bool) -> int:
    """Tell what is missing and how to mend it, and what Excel would use."""
    from ita_xl.setup import commands

    return commands.doctor(book, as_json=as_json)


@GROUP.command("uninstall", help="ถอนการติดตั้งออกจาก Excel ของผู้ใช้คนนี้")
def uninstall() -> int:
    """Take the program out of the user's Excel."""
    from ita_xl.setup import commands

    return commands.uninstall()


@GROUP.command("offline", help="จัดทำโฟลเดอร์ติดตั้งสำหรับสำนักงานที่ไม่มีอินเทอร์เน็ต")
@argument("folder", type=Path, help="โฟลเดอร์ที่จะสร้าง")
@option("--python", default="3.13", metavar="3.13", help="รุ่นของ Python บนเครื่องปลายทาง (3.13)")
@option("--wheel", type=Path, help="แฟ้ม .whl ของ ita_xl (หากไม่ระบุ จะสร้างจากชุดต้นฉบับ)")
def offline(folder: Path, python: str, wheel: Path | None) -> int:
    """Lay out a folder from which an office without internet installs."""
    from ita_xl.setup import commands

    return commands.offline(folder, python, wheel)


@GROUP.command("selftest", help="ทดสอบโปรแกรมกับ Excel ของเครื่องนี้ และเก็บผลไว้ในโฟลเดอร์เดียว")
@argument("folder", type=Path, required=False, help="โฟลเดอร์ใหม่สำหรับผล (ถ้าไม่ระบุ ตั้งชื่อตามวันเวลา)")
def selftest(folder: Path | None) -> int:
    """Try the program with the Excel of this machine."""
    from ita_xl.selftest import command

    return command.selftest(folder)
