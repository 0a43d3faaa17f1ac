# shellcheck shell=bash
#
# The tools that Wegweiser is built and tested with.
#
# The other scripts source this file. It defines functions and does nothing
# until they are called. Each `need_…` function makes sure that one tool is
# there: it takes the one on PATH if its version is right, else the one in the
# cache, else it installs it into the cache. So a second run, or a second clone,
# finds everything and waits for nothing.
#
# Nothing outside the cache is changed, with four exceptions, each announced
# before it happens: `rustup target add` for WebAssembly, `rustup component add`
# for the source of the standard library, and Debian's packages for browsers, for Java
# and (only where rustup cannot help) for Rust. PATH is changed
# for the scripts alone.

CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/wegweiser

# Half-made installations carry this process's number; see `install_into`.
trap 'rm -rf "$CACHE"/*.partial.$$' EXIT

say() {
    printf '==> %s\n' "$*"
}

# Ends the script with a sentence that says what to do.
stop() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}

# The folder of another city, if WEGWEISER_CITY names one, for all that is started from here.
need_city() {
    if [[ -z ${WEGWEISER_CITY:-} ]]; then
        # Cargo would compile anew for an empty setting.
        unset WEGWEISER_CITY
        return 0
    fi
    [[ -f $WEGWEISER_CITY/public/data/guide.json && -f $WEGWEISER_CITY/locales/languages.tsv ]] ||
        stop "WEGWEISER_CITY is '$WEGWEISER_CITY', but there must be public/data/guide.json and locales/languages.tsv in that folder; see docs/another-city.md"
    WEGWEISER_CITY=$(realpath "$WEGWEISER_CITY")
    export WEGWEISER_CITY
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# has_version COMMAND VERSION: is COMMAND on PATH, and does it say VERSION?
has_version() {
    local said
    said=$("$1" --version 2>/dev/null) || return 1
    # Neither digit nor dot before or after, so that 0.2.13 is not 0.2.130.
    [[ $said =~ (^|[^0-9.])${2//./\\.}($|[^0-9.]) ]]
}

# install_into FOLDER COMMAND...: runs COMMAND with the path of a new folder as
# its last argument. The folder gets its real name only after COMMAND succeeded,
# so an interrupted installation is never taken for a finished one.
install_into() {
    local folder=$1 partial=$1.partial.$$
    shift
    mkdir -p "$CACHE"
    "$@" "$partial" || return 1
    rm -rf "$folder"
    mv "$partial" "$folder"
}

# use_tool COMMAND VERSION FOLDER BIN: is COMMAND of that VERSION on PATH, or in
# FOLDER/BIN, which then comes first in PATH?
use_tool() {
    has_version "$1" "$2" && return
    PATH=$3/$4:$PATH
    has_version "$1" "$2"
}

# install_tool NAME TIME FOLDER COMMAND...: says what is done and how long it
# takes, and does it.
install_tool() {
    local name=$1 time=$2
    shift 2
    say "Installing $name into $1 (once; $time) …"
    install_into "$@" || stop "$name could not be installed. Read the message above, then run this again."
    hash -r # forget that the tool was not there a moment ago
}

# Runs a command as the superuser, if this user may become that.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif ! have sudo; then
        return 1
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo -n "$@" # nobody is there to type a password
    fi
}

# apt_install PACKAGE...: installs Debian packages without removing any other.
apt_install() {
    have apt-get || return 1
    as_root apt-get update -qq || return 1
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-remove --no-install-recommends "$@" >/dev/null
}

# apt_unpack PACKAGE... FOLDER: only unpacks Debian packages, for what would start a
# server if it were installed.
apt_unpack() {
    have apt-get || return 1
    local packages=("${@:1:$#-1}") folder=${!#}
    mkdir -p "$folder" || return 1
    (
        cd "$folder" || return 1
        apt-get download -qq "${packages[@]}" 2>/dev/null ||
            { as_root apt-get update -qq && apt-get download -qq "${packages[@]}"; } ||
            return 1
        local package
        for package in *.deb; do
            dpkg-deb --extract "$package" . || return 1
        done
        rm ./*.deb
    )
}

# wait_for_turn FILE WHAT: waits until no other process holds FILE, and holds it until
# this process and its children have ended, or have closed file number 9.
wait_for_turn() {
    mkdir -p "${1%/*}"
    exec 9>"$1"
    hold_file 9 now && return
    say "$2 is running here already. Waiting for its end …"
    hold_file 9
}

# hold_file NUMBER [now]: takes the lock of an open file; with "now" it does not wait for it.
# macOS has no `flock`, but Perl; a machine without both has to do without the lock.
hold_file() {
    if have flock; then
        flock ${2:+--nonblock} "$1"
    elif have perl; then
        perl -e 'use Fcntl ":flock"; open my $file, ">&=", $ARGV[0] or die;
            exit !flock $file, LOCK_EX | ($ARGV[1] ? LOCK_NB : 0)' "$@"
    fi
}

# What brings each of the tools:
# shellcheck source=scripts/tools/node.sh
source "${BASH_SOURCE[0]%/*}/tools/node.sh"
# shellcheck source=scripts/tools/rust.sh
source "${BASH_SOURCE[0]%/*}/tools/rust.sh"
# shellcheck source=scripts/tools/debian-rust.sh
source "${BASH_SOURCE[0]%/*}/tools/debian-rust.sh"
# shellcheck source=scripts/tools/site.sh
source "${BASH_SOURCE[0]%/*}/tools/site.sh"
# shellcheck source=scripts/tools/browsers.sh
source "${BASH_SOURCE[0]%/*}/tools/browsers.sh"
# shellcheck source=scripts/tools/servers.sh
source "${BASH_SOURCE[0]%/*}/tools/servers.sh"
# shellcheck source=scripts/tools/checkers.sh
source "${BASH_SOURCE[0]%/*}/tools/checkers.sh"
