# The per-user menu entry, the icons and the .vcf association (freedesktop.org: Desktop Entry, Icon Theme and
# MIME Applications specifications). Read by setup.sh, only when the entry is missing or older than this file.

# The variables that are not set here come from setup.sh.
# shellcheck disable=SC2154
vcard_types='text/vcard text/x-vcard text/directory'
icon_sizes='16 32 48 128 256'

install_menu_entry() {
    [ "$(uname -s)" = Linux ] || return 0
    mkdir -p "$data_home/applications" || return 1
    desktop_entry >"$menu_entry.new" && mv -f "$menu_entry.new" "$menu_entry" || return 1
    install_icons || return 1
    for type in $vcard_types; do
        associate "$type" || return 1
    done
    # Caches of file managers and menus; without these tools there is no cache to renew.
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$data_home/applications" 2>/dev/null || true
    fi
}

desktop_entry() {
    # The second line is read at each start, see has_menu_entry.
    cat <<END
[Desktop Entry]
TryExec=$(as_value "$venv/bin/netplanner")
Exec=sh $(as_argument "$root/packaging/start.sh") %F
Type=Application
Name=NetPlanner
GenericName=Address Book and Outreach Planner
GenericName[da]=Adressebog og kontaktplan
GenericName[de]=Adressbuch und Kontaktplaner
Comment=Say what you want, by when, and why you want to connect
Comment[da]=Sig, hvad du vil, hvornår, og hvorfor du vil i kontakt
Comment[de]=Sagen, was man will, bis wann, und warum man Kontakt sucht
Icon=netplanner
Terminal=false
StartupNotify=true
StartupWMClass=netplanner
Categories=Office;ContactManagement;
Keywords=contacts;vcard;address book;networking;goals;
MimeType=$(printf '%s;' $vcard_types)
END
}

# A value of type string: a backslash is written twice.
as_value() {
    printf '%s' "$1" | sed 's/\\/\\\\/g'
}

# One argument of Exec: quoted, with " ` $ and \ escaped, then escaped as a value; % is a field code.
as_argument() {
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"
}

install_icons() {
    icons=$data_home/icons/hicolor
    mkdir -p "$icons/scalable/apps" || return 1
    cp "$root/resources/icons/app/netplanner.svg" "$icons/scalable/apps/" || return 1
    for size in $icon_sizes; do
        mkdir -p "$icons/${size}x$size/apps" || return 1
        cp "$root/resources/icons/app/netplanner-$size.png" "$icons/${size}x$size/apps/netplanner.png" || return 1
    done
}

# associate TYPE: NetPlanner opens it by double click, unless the user has chosen a program before; all else in
# the file stays as it is.
associate() {
    list=${XDG_CONFIG_HOME:-$HOME/.config}/mimeapps.list
    mkdir -p "${list%/*}" || return 1
    [ -e "$list" ] || : >"$list" || return 1
    awk -v type="$1" '
        function finish() {
            if (section == "[Default Applications]" && !has_default) { print type "=netplanner.desktop"; has_default = 1 }
        }
        /^\[/ { finish(); print_blanks(); section = $0; sub(/[ \t]+$/, "", section); print; next }
        /^[ \t]*$/ { blanks = blanks $0 "\n"; next }
        {
            print_blanks()
            if (section == "[Default Applications]" && index($0, type "=") == 1) has_default = 1
            print
        }
        function print_blanks() { printf "%s", blanks; blanks = "" }
        END {
            finish()
            print_blanks()
            if (!has_default) print "[Default Applications]\n" type "=netplanner.desktop"
        }
    ' "$list" >"$list.netplanner" || return 1
    if cmp -s "$list" "$list.netplanner"; then
        rm -f "$list.netplanner"
        return 0
    fi
    # Written into the file, not moved over it: the list may be a link into somebody's collection of settings.
    cat "$list.netplanner" >"$list" && rm -f "$list.netplanner"
}
