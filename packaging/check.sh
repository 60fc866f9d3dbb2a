#!/bin/sh
# Sets up what is missing, then runs all tests with Qt offscreen. Arguments pass through to pytest.
set -eu

case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
root=$(CDPATH='' cd -- "$here/.." && pwd -P)
. "$root/packaging/setup.sh"

is_set_up dev || set_up dev
install_test_tools

cd -- "$root"
export QT_QPA_PLATFORM=offscreen NETPLANNER_NO_DESKTOP=1
exec "$venv/bin/python" -m pytest "$@"
