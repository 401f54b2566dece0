@echo off
rem Starts Multivector: finds a JDK 25 (JAVA_HOME, PATH, the usual places) and runs the program that lies beside this script.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if not defined JAVA_EXE if exist "%%~R" for /d %%D in ("%%~R\*25*") do if not defined JAVA_EXE call :try "%%~D\bin\java.exe"
)
if not defined JAVA_EXE (
  echo multivector: no JDK 25 found; install one or set JAVA_HOME. 1>&2
  exit /b 3
)
"%JAVA_EXE%" --module-path "%HOME_DIR%\fx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics ^
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
  --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED ^
  --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED ^
  --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED ^
  -cp "%HOME_DIR%\lib\multivector.jar" org.multivector.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" goto :eof
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /i "version""') do (
  for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 25 set "JAVA_EXE=%~1"
)
goto :eof
