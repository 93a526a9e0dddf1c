@echo off
chcp 65001 >nul
cd /d "%~dp0"
where py >nul 2>nul && (py -m sonestra_cli & goto klaar)
where python >nul 2>nul && (python -m sonestra_cli & goto klaar)
echo Ik vind Python niet op deze computer. In de uitleg van sonestra staat hoe je het neerzet.
:klaar
pause
