#!/bin/sh
# Sets up what is missing and starts NetPlanner. Arguments pass through to `netplanner`.
#
#   sh packaging/start.sh [--data-dir DIR] [FILE…]      the window
#   sh packaging/start.sh import people.vcf             any command of `netplanner --help`
#
# NETPLANNER_NO_DESKTOP=1 leaves the menu and the .vcf association alone.
set -eu

script=$0
[ ! -L "$script" ] || script=$(readlink -f -- "$script")
case $script in */*) here=${script%/*} ;; *) here=. ;; esac
root=$(CDPATH='' cd -- "$here/.." && pwd -P)
. "$root/packaging/setup.sh"

is_set_up app || set_up app
has_menu_entry || write_menu_entry

if opens_window "$@" && ! has_display; then
    explain_no_display
    exit 2
fi
leave_on_missing_libraries "$@"
exec "$venv/bin/netplanner" "$@"
