# Shared by start.sh and check.sh, which set $root, the clone's absolute path, before they read this.
# POSIX sh. All it says goes to stderr: stdout belongs to the command that is started.
#
# A second start must cost next to nothing: is_set_up and has_menu_entry run no program, they only look at
# the stamps that set_up leaves in .venv:
#   .netplanner-app, .netplanner-dev   the pyproject.toml that is installed (dev: with the developers' part)
#   .netplanner-python                 the clone's path and the interpreter the venv was made with
#   .netplanner-libraries              the libraries of a window were all there

venv=$root/.venv

# What Qt 6 loads on Linux: library = Debian's and Ubuntu's packages that hold it, newest name first.
# A window doesn't start without these.
window_libraries='
libGL.so.1=libgl1
libEGL.so.1=libegl1
libxkbcommon.so.0=libxkbcommon0
libfontconfig.so.1=libfontconfig1
libdbus-1.so.3=libdbus-1-3
libglib-2.0.so.0=libglib2.0-0t64,libglib2.0-0
libxcb-cursor.so.0=libxcb-cursor0
libxkbcommon-x11.so.0=libxkbcommon-x11-0
libxcb-icccm.so.4=libxcb-icccm4
libxcb-keysyms.so.1=libxcb-keysyms1
libxcb-shape.so.0=libxcb-shape0
'
# Without these it starts, but finds no printers, only PDF, and shows itself on Wayland through X alone.
wanted_libraries='
libcups.so.2=libcups2t64,libcups2
libwayland-cursor.so.0=libwayland-cursor0
libwayland-egl.so.1=libwayland-egl1
'

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    printf 'netplanner: %s\n' "$*" >&2
    exit 1
}

# --- is everything there? ---------------------------------------------------------------------------------

# is_set_up app|dev
is_set_up() {
    is_installed "$1" && [ -e "$venv/.netplanner-libraries" ]
}

is_installed() {
    # The developers' part holds the app.
    if [ "$1" = app ] && [ -e "$venv/.netplanner-dev" ]; then set -- dev; fi
    [ -x "$venv/bin/netplanner" ] && [ -e "$venv/.netplanner-$1" ] || return 1
    [ "$root/pyproject.toml" -nt "$venv/.netplanner-$1" ] && return 1
    has_same_python
}

# Moved folders and replaced interpreters leave a .venv that doesn't start.
has_same_python() {
    [ -r "$venv/.netplanner-python" ] || return 1
    { IFS= read -r was_at && IFS= read -r was_python; } <"$venv/.netplanner-python" || return 1
    [ "$was_at" = "$root" ] && [ -x "$was_python" ]
}

# --- set-up -----------------------------------------------------------------------------------------------

# set_up app|dev
set_up() {
    # Two first starts at once: the second waits. The lock is the open folder, so that nothing is left behind.
    if command -v flock >/dev/null 2>&1; then
        exec 9<"$root/packaging"
        flock 9
    fi
    missing_packages=
    window_lacks=
    [ -e "$venv/.netplanner-libraries" ] || find_missing_libraries
    find_python
    install_packages
    if ! is_installed "$1"; then install_netplanner "$1"; fi
    if [ -z "$window_lacks" ]; then : >"$venv/.netplanner-libraries"; fi
    exec 9<&-
}

find_missing_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    # ldconfig is not on a user's PATH in Debian.
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    for pair in $window_libraries; do
        has_library "$pair" || window_lacks="$window_lacks ${pair#*=}"
    done
    has_font || window_lacks="$window_lacks fonts-dejavu-core"
    missing_packages=$window_lacks
    for pair in $wanted_libraries; do
        has_library "$pair" || missing_packages="$missing_packages ${pair#*=}"
    done
}

has_library() {
    case $known in
    *"${1%%=*} "*) ;;
    *) return 1 ;;
    esac
}

has_font() {
    for fonts in /usr/share/fonts /usr/local/share/fonts "${XDG_DATA_HOME:-${HOME:-}/.local/share}/fonts"; do
        [ -d "$fonts" ] || continue
        # A machine with a typewriter's font alone shows a window that nobody wants to read.
        found=$(find "$fonts" \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) ! -iname '*mono*' 2>/dev/null)
        [ -z "$found" ] || return 0
    done
    return 1
}

# Sets $python to one that can make a venv, or asks for the packages that bring it.
find_python() {
    python=
    for name in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        command -v "$name" >/dev/null 2>&1 || continue
        if "$name" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$name
            return 0
        fi
    done
    missing_packages="$missing_packages python3 python3-venv"
}

# --- packages of the system -------------------------------------------------------------------------------

install_packages() {
    [ -n "$missing_packages" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        resolve_names
        explain_missing "This system has no apt-get; install what holds the same as these Debian packages:"
        return 0
    fi
    if ! may_install; then
        resolve_names
        explain_missing "Packages are missing, and installing them needs an administrator:"
        return 0
    fi
    say "Setting up NetPlanner: packages of the system"
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update >&2 || say "netplanner: the package lists are not up to date"
    resolve_names
    say "Installing:$missing_packages"
    # Word splitting is meant: a list of names.
    # shellcheck disable=SC2086
    if as_root apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing_packages >&2; then
        missing_packages=
        window_lacks=
        [ -n "$python" ] || find_python
        [ -z "$missing_packages" ] || fail "Python 3.11 or newer is needed; this system's packages bring an older one."
        return 0
    fi
    explain_missing "apt-get could not install these packages (its message is above):"
}

may_install() {
    [ "$(id -u)" != 0 ] || return 0
    command -v sudo >/dev/null 2>&1 || return 1
    # apt-get itself is asked for: some may run nothing else.
    sudo -n apt-get --version >/dev/null 2>&1 && return 0
    [ -t 0 ] && [ -t 2 ] || return 1
    say "NetPlanner needs some packages of the system; sudo asks for your password to install them."
    sudo apt-get --version >/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    elif sudo -n env true >/dev/null 2>&1; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    else
        sudo "$@" </dev/null
    fi
}

# Takes of each "new,old" the name this system knows.
resolve_names() {
    resolved=
    for names in $missing_packages; do
        resolved="$resolved $(known_name "$names")"
    done
    missing_packages=$resolved
}

known_name() {
    newest=${1%%,*}
    oldest=${1##*,}
    if [ "$newest" = "$oldest" ]; then
        printf '%s' "$newest"
        return
    fi
    for candidate in "$newest" "$oldest"; do
        if apt-cache show --no-all-versions "$candidate" 2>/dev/null | grep -q '^Package:'; then
            printf '%s' "$candidate"
            return
        fi
    done
    # No package lists yet: the names of what is installed tell whether this system has 64-bit time names.
    case $(dpkg-query -W -f '${Package} ' '*t64' 2>/dev/null) in
    '') printf '%s' "$oldest" ;;
    *) printf '%s' "$newest" ;;
    esac
}

explain_missing() {
    say "netplanner: $1"
    say "   $missing_packages"
    if command -v apt-get >/dev/null 2>&1; then
        say "Install them with:"
        say "    apt-get update && apt-get install -y --no-install-recommends$missing_packages"
    fi
    say "and start NetPlanner again."
    # Without Python nothing works; without the libraries all commands but the window and the printing do.
    [ -n "$python" ] || exit 1
}

# --- the venv ---------------------------------------------------------------------------------------------

# install_netplanner app|dev
install_netplanner() {
    for installed in "$1" dev; do
        is_current "$installed" || continue
        # Same content, newer date: a checkout, not a change.
        touch "$venv/.netplanner-$installed"
        return 0
    done
    make_venv
    cp "$root/pyproject.toml" "$venv/.netplanner-new"
    say "Setting up NetPlanner: Python packages in .venv (the first time some minutes)"
    extra=
    [ "$1" = app ] || extra="[$1]"
    # Bars for a person who waits, silence in a log.
    quiet=--quiet
    [ ! -t 2 ] || quiet=
    "$venv/bin/python" -m pip install $quiet --no-warn-script-location --editable "$root$extra" >&2 ||
        fail "the Python packages could not be installed; pip's message is above. Nothing of yours was changed."
    # Compiled once here, not at each first import: it halves the first start.
    "$venv/bin/python" -m compileall -q "$root/netplanner" >&2 || say "netplanner: some files could not be compiled"
    stamp "$1"
}

is_current() {
    has_same_python && [ -x "$venv/bin/netplanner" ] && [ -e "$venv/.netplanner-$1" ] &&
        cmp -s "$root/pyproject.toml" "$venv/.netplanner-$1"
}

make_venv() {
    if has_same_python && has_pip; then return 0; fi
    # One made by hand or by another tool serves too, unless it was moved or is too old.
    if [ ! -e "$venv/.netplanner-python" ] && [ -x "$venv/bin/python" ] && is_usable; then return 0; fi
    say "Setting up NetPlanner: .venv"
    "$python" -m venv --clear "$venv" >&2 || fail "no virtual environment could be made in $venv"
}

is_usable() {
    "$venv/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || return 1
    has_pip || "$venv/bin/python" -m ensurepip >/dev/null 2>&1
}

has_pip() {
    "$venv/bin/python" -m pip --version >/dev/null 2>&1
}

# stamp app|dev
stamp() {
    interpreter=$("$venv/bin/python" -c 'import os, sys; print(os.path.realpath(sys.executable))')
    printf '%s\n%s\n' "$root" "$interpreter" >"$venv/.netplanner-python"
    # One stamp at a time: what was installed by another pyproject.toml is out of date.
    rm -f "$venv/.netplanner-app" "$venv/.netplanner-dev"
    # As it was when pip began: a change since then is newer, and seen.
    mv "$venv/.netplanner-new" "$venv/.netplanner-$1"
}

# --- tests ------------------------------------------------------------------------------------------------

# What some tests use and skip without: a real drag on a real display, the text of a PDF.
install_test_tools() {
    tools=
    for pair in Xvfb=xvfb openbox=openbox pcmanfm=pcmanfm xdotool=xdotool pdftotext=poppler-utils; do
        command -v "${pair%=*}" >/dev/null 2>&1 || tools="$tools ${pair#*=}"
    done
    [ -n "$tools" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1 || ! may_install; then
        say "netplanner: tests that need these packages are skipped:$tools"
        return 0
    fi
    say "Installing for the tests:$tools"
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update >&2 || true
    # shellcheck disable=SC2086
    as_root apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $tools >&2 ||
        say "netplanner: tests that need these packages are skipped:$tools"
}

# --- the display ------------------------------------------------------------------------------------------

has_display() {
    case ${QT_QPA_PLATFORM:-} in
    '' | xcb* | wayland*) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ] ;;
    esac
}

# The commands of `netplanner`; tests/packaging holds this list against the program's own.
opens_window() {
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help | --version) return 1 ;;
        --data-dir | --lang | --today) [ $# -lt 2 ] || shift ;;
        -*) ;;
        import | duplicates | merge | list | export | goal | plan | backup | restore | check | demo) return 1 ;;
        steps | attention | coverage | queue | today | why | invite) return 1 ;;
        *) return 0 ;;
        esac
        shift
    done
    return 0
}

explain_no_display() {
    say "netplanner: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
    say "These work without one:"
    say "    import FILE…        list contacts|goals|outreach     export OUT.vcf|OUT.csv|OUT.ics"
    say "    goal add …          plan add …                       plan print --pdf OUT"
    say "    backup OUT          restore FILE                     check          demo"
    say "    duplicates          merge ID ID…                     steps          attention "
    say "    coverage --goal ID  queue --goal ID                  goal show ID   goal outcome … "
    say "    today               plan move|done|snooze|auto …     why --contact ID …"
    say "    invite render|send …"
    say "For example: sh packaging/start.sh list contacts        (all of them: sh packaging/start.sh --help)"
}

# leave_on_missing_libraries ARGUMENTS: a window without them would end in Qt's own abort.
leave_on_missing_libraries() {
    [ -e "$venv/.netplanner-libraries" ] || ! opens_window "$@" || exit 1
}

# --- menu entry and .vcf ----------------------------------------------------------------------------------

data_home=${XDG_DATA_HOME:-${HOME:-}/.local/share}
menu_entry=$data_home/applications/netplanner.desktop

# True too where none is wanted, or where the entry is of another clone that still works.
has_menu_entry() {
    [ -z "${NETPLANNER_NO_DESKTOP:-}" ] && [ -n "${HOME:-}" ] || return 0
    [ -r "$menu_entry" ] || return 1
    { IFS= read -r _ && IFS= read -r starts; } <"$menu_entry" || return 1
    starts=${starts#TryExec=}
    if [ "$starts" != "$venv/bin/netplanner" ]; then
        [ -x "$starts" ]
        return
    fi
    ! [ "$root/packaging/menu.sh" -nt "$menu_entry" ]
}

write_menu_entry() {
    . "$root/packaging/menu.sh"
    install_menu_entry || say "netplanner: no menu entry could be written in $data_home"
}
