#!/bin/sh
# Dubbelklik hierop (Mac) voor het menu van dit traject.
trap : INT
cd "$(dirname "$0")" || exit 1
if command -v sonestra >/dev/null 2>&1; then
  sonestra
elif python3 -c 'import sonestra_cli' 2>/dev/null; then
  python3 -m sonestra_cli
else
  echo "Ik vind sonestra niet op deze computer. In de uitleg staat hoe je het neerzet."
fi
printf 'Druk op Enter om dit venster te sluiten. '
read -r _
