@echo off
rem Finds a Python and hands over to ita_xl.setup.bootstrap, which runs straight from the wheel.
rem No administrator rights. Options: install.cmd --quiet [--desktop] [--trust]   (asks nothing, does not wait)
rem ASCII down to the last label: cmd reads this file in whatever code page the console has. The Thai sentences
rem come from Python and from no-python.txt; only the lines after :nowheel, which nothing follows, are UTF-8.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
title ITA
rem A folder of another computer gets a drive letter by pushd; all else is told from there.
pushd "%~dp0"
set "HERE=%CD%"
set "LOG=%TEMP%\ita_xl-install.txt"
set "ANSWER=%TEMP%\ita_xl-probe.txt"
set "FOUND="
set "FOUNDARG="
set "WHEEL="
set "PYTHONHOME="
set "PYTHONPATH="
set "PYTHONUTF8=1"
set "PYTHONDONTWRITEBYTECODE="
rem A py.exe that somebody left beside this file is not the one that is meant.
set "NoDefaultCurrentDirectoryInExePath=1"
for %%W in (wheels\ita_xl-*.whl) do set "WHEEL=%%~fW"
if not defined WHEEL goto nowheel

if exist python\python.exe call :probe "%HERE%\python\python.exe"
if defined FOUND goto run
call :probe py -3
call :search "%LOCALAPPDATA%\Programs\Python"
call :search "%LOCALAPPDATA%\Python"
call :search "%ProgramFiles%"
call :search "%ProgramFiles(x86)%"
call :search "%SystemDrive%\."
call :probe python
if not defined FOUND goto nopython

:run
"%FOUND%" %FOUNDARG% -c "import sys; sys.path.insert(0, sys.argv[1]); from ita_xl.setup.bootstrap import main; sys.exit(main(sys.argv[2:]))" "%WHEEL%" "%HERE%\." "%LOG%" %*
set "CODE=%ERRORLEVEL%"
goto end

:probe
rem %1 a Python, %2 an option for it: sets FOUND where it answers that it will do.
if defined FOUND exit /b 0
set "OK="
if exist "%ANSWER%" del "%ANSWER%"
"%~1" %2 -c "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; from ita_xl.setup.bootstrap import probe; print(probe(Path(sys.argv[2])))" "%WHEEL%" "%HERE%\." >"%ANSWER%" 2>nul
if exist "%ANSWER%" set /p OK=<"%ANSWER%"
if exist "%ANSWER%" del "%ANSWER%"
if not "%OK%"=="ITA-OK" exit /b 0
set "FOUND=%~1"
set "FOUNDARG=%~2"
exit /b 0

:search
rem %1 a folder: probes the Pythons in the folders Python313, pythoncore-3.14-64 and so on below it.
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\*" exit /b 0
pushd "%~1"
for /d %%D in (Python*3*) do if exist "%%~fD\python.exe" call :probe "%%~fD\python.exe"
popd
exit /b 0

:nopython
set "CODE=2"
echo No suitable Python was found. Please read the text in Notepad.
copy /y "%HERE%\no-python.txt" "%LOG%" >nul
type "%HERE%\no-python.txt"
goto end

:end
if "%~1"=="--quiet" exit /b %CODE%
if exist "%LOG%" start "" notepad.exe "%LOG%"
pause
exit /b %CODE%

:nowheel
echo The folder "wheels" is not beside install.cmd. Unpack the whole ZIP file first, then double-click install.cmd there.
>"%LOG%" echo ไม่พบโฟลเดอร์ wheels ข้าง install.cmd โปรดแตกแฟ้ม ZIP ทั้งหมดลงในโฟลเดอร์ก่อน แล้วดับเบิลคลิก install.cmd ในโฟลเดอร์นั้น
type "%LOG%"
if "%~1"=="--quiet" exit /b 2
start "" notepad.exe "%LOG%"
pause
exit /b 2
