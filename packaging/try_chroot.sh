#!/bin/sh
# Tries the two set-up commands on a bare system: as root and as a user with sudo, with and without a display.
#
#   sh packaging/try_chroot.sh SUITE [FOLDER]      SUITE e.g. bookworm, trixie, noble; FOLDER keeps the bare system
#
# Needs root, debootstrap and git. SKIP_CHECK=1 leaves the test suite out, TESTS="tests/packaging -x"
# passes arguments to it; MIRROR=URL takes another package mirror.
# pip's settings (PIP_*, /etc/pip.conf) and this machine's certificates go along.
set -eu

suite=${1:?usage: try_chroot.sh SUITE [FOLDER]}
here=$(CDPATH='' cd -- "${0%/*}" && pwd -P)
root=${here%/*}
bare=${2:-/var/tmp/netplanner-$suite}
system=$bare.trial
clone='/srv/a clone/netplanner'
certificates=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}
display=:97
display_pid=

say() {
    printf '\n=== %s\n' "$*"
}

bootstrap() {
    [ ! -e "$bare/etc/debian_version" ] || return 0
    say "debootstrap $suite"
    case $suite in
    # libxcb-cursor0 is in universe, which every Ubuntu has.
    jammy | noble | plucky | questing) components=main,universe ;;
    *) components=main ;;
    esac
    # Older than the suite, debootstrap has no script for it; all of Ubuntu's are the same file.
    script=
    [ -e "/usr/share/debootstrap/scripts/$suite" ] || script=/usr/share/debootstrap/scripts/gutsy
    debootstrap --variant=minbase --components="$components" "$suite" "$bare" \
        ${MIRROR:+"$MIRROR"} ${MIRROR:+${script:+"$script"}}
}

unmount() {
    for mount in tmp/.X11-unix proc dev; do
        ! mountpoint -q "$system/$mount" || umount "$system/$mount"
    done
}

clean_up() {
    unmount
    [ -z "$display_pid" ] || kill "$display_pid"
    rm -rf --one-file-system "$system"
}
trap clean_up EXIT

# A copy of the bare system with a clone in a folder that has a space in its name.
fresh_system() {
    unmount
    rm -rf --one-file-system "$system"
    cp -a "$bare" "$system"
    cp /etc/resolv.conf /etc/hosts "$system/etc/"
    [ ! -e /etc/pip.conf ] || cp /etc/pip.conf "$system/etc/"
    # Beside the system's own bundle, which the package ca-certificates writes anew.
    cp -L "$certificates" "$system/etc/trial-certificates.crt"
    mount --bind /dev "$system/dev"
    mount -t proc proc "$system/proc"
    mkdir -p "$system$clone"
    (cd "$root" && git ls-files -z --cached --others --exclude-standard | tar --null -T - -c) |
        tar -x -C "$system$clone"
}

# inside USER COMMAND…: in the chroot, with pip's settings and nothing else of this machine.
inside() {
    user=$1
    shift
    home=/root
    [ "$user" = root ] || home=/home/$user
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" USER="$user" LANG=C.UTF-8 \
        CLONE="$clone" START="$clone/packaging/start.sh" \
        PIP_CERT=/etc/trial-certificates.crt ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} \
        ${PIP_DEFAULT_TIMEOUT:+PIP_DEFAULT_TIMEOUT="$PIP_DEFAULT_TIMEOUT"} \
        chroot --userspec="$user:$user" "$system" sh -c 'cd "$HOME" && "$@"' sh "$@"
}

# expect STATUS USER COMMAND…
expect() {
    wanted=$1
    shift
    status=0
    began=$(date +%s)
    inside "$@" || status=$?
    printf -- '--- exit %s (expected %s), %s s: %s\n' "$status" "$wanted" $(($(date +%s) - began)) "$*"
    [ "$status" = "$wanted" ]
}

start="$clone/packaging/start.sh"
bootstrap

say "root, no display: sets up, says that there is none"
fresh_system
expect 2 root sh "$start"
expect 2 root sh "$start"

say "root, no display: commands work"
expect 0 root sh "$start" --help
expect 0 root sh "$start" --data-dir /tmp/data list contacts --json
expect 0 root sh "$start" --data-dir /tmp/data plan print --pdf /tmp/plan.pdf

say "root, offscreen: the window starts"
expect 0 root env QT_QPA_PLATFORM=offscreen sh "$start" --data-dir /tmp/data --measure-start

say "root: menu entry, icons, association"
inside root sh -c 'cd .local/share && cat applications/netplanner.desktop ../../.config/mimeapps.list && ls icons/hicolor/*/apps'

if command -v Xvfb >/dev/null 2>&1; then
    say "root, display: the window starts"
    Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    display_pid=$!
    until [ -S "/tmp/.X11-unix/X${display#:}" ]; do sleep 0.2; done
    mkdir -p "$system/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
    expect 0 root env DISPLAY="$display" sh "$start" --data-dir /tmp/data --measure-start
fi

say "what a second start adds to the program's own"
inside root sh -c '
    mkdir -p "$CLONE/.venv/real" && mv "$CLONE/.venv/bin/netplanner" "$CLONE/.venv/real/"
    ln -s /bin/true "$CLONE/.venv/bin/netplanner"
    turns() { i=0; while [ $i -lt 200 ]; do "$@" >/dev/null; i=$((i + 1)); done; }
    a=$(date +%s%N); turns sh "$START" --help
    b=$(date +%s%N); turns sh -c "exec /bin/true"
    c=$(date +%s%N)
    mv "$CLONE/.venv/real/netplanner" "$CLONE/.venv/bin/"
    echo "start.sh before /bin/true: $(((b - a) / 200000)) µs a start; sh and /bin/true alone: $(((c - b) / 200000)) µs"'

if [ -z "${SKIP_CHECK:-}" ]; then
    say "root: the tests"
    # Word splitting is meant: pytest's arguments.
    # shellcheck disable=SC2086
    expect 0 root sh "$clone/packaging/check.sh" -q ${TESTS:-}
fi

say "a user without sudo: the packages are named"
fresh_system
chroot "$system" useradd -m anna
chroot "$system" chown -R anna:anna "$clone"
expect 1 anna sh "$start"

say "a user with sudo"
inside root sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends sudo' >/dev/null 2>&1
echo 'anna ALL=(ALL) NOPASSWD: ALL' >"$system/etc/sudoers.d/anna"
expect 2 anna sh "$start"
expect 0 anna sh "$start" --data-dir /tmp/anna list contacts --json
expect 0 anna env QT_QPA_PLATFORM=offscreen sh "$start" --data-dir /tmp/anna --measure-start
inside anna sh -c 'ls -l "$HOME/.local/share/applications" && cat "$HOME/.config/mimeapps.list"'

say "done: $suite"
