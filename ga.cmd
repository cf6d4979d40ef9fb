@echo off
rem Runs the command line on Windows, of a checkout that was built or of its zip, unpacked.
setlocal
chcp 65001 >nul
set "carpeta=%~dp0..\"
if not exist "%carpeta%ga.jar" set "carpeta=%~dp0ga-examples\ga\target\"
if not exist "%carpeta%ga.jar" (
  echo ga: falta construir: mvn -DskipTests package 1>&2
  exit /b 3
)
rem What ends at once should start at once; what runs for long should run fast.
set "opciones=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="lote" set "opciones=-XX:+UseParallelGC"
rem GA_REGLAS: jars of further rule sets, separated by semicolons. GA_JAVA_OPTS: further options for the JVM.
set "clases=%carpeta%ga.jar;%carpeta%lib-autoria\*"
if defined GA_REGLAS set "clases=%clases%;%GA_REGLAS%"
java %opciones% %GA_JAVA_OPTS% -cp "%clases%" org.gobiernoabierto.ga.Ga %*
exit /b %ERRORLEVEL%
