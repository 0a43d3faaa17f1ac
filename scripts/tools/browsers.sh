# shellcheck shell=bash
#
# The browsers that the tests drive: Chromium through all of them, Firefox and WebKit along
# the main path.

# Exports CHROMIUM, the path of the browser that the tests drive. The one that has no
# window takes half the time.
need_browser() {
    # CI has the time to fetch it; people keep the browser that they have.
    [[ ${CI:-} != true ]] || have chromium-headless-shell || install_browser || true
    find_browser && return
    install_browser && find_browser && return
    stop "Chromium is missing. Install Chromium or Google Chrome with your package manager, then run this again."
}

install_browser() {
    say "Installing Debian's Chromium for the browser tests (about 100 MB, a minute) …"
    apt_install chromium-headless-shell || apt_install chromium
}

find_browser() {
    local name
    for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome; do
        if [[ -n $name ]] && have "$name"; then
            CHROMIUM=$(command -v "$name")
            export CHROMIUM
            return
        fi
    done
    return 1
}

# Exports FIREFOX, the path of Firefox. Fails where it is not to be had.
need_firefox() {
    find_firefox && return
    say "Installing Debian's Firefox for the browser tests (about 100 MB, a minute) …"
    apt_install firefox-esr && find_firefox
}

find_firefox() {
    local name
    for name in "${FIREFOX:-}" firefox-esr firefox; do
        if [[ -n $name ]] && have "$name"; then
            FIREFOX=$(command -v "$name")
            export FIREFOX
            return
        fi
    done
    return 1
}

# The engine of Safari as Debian has it, with the program that drives it, and a screen that
# nobody sees. Fails where they are not to be had.
need_webkit() {
    has_webkit && return
    say "Installing Debian's WebKit for the browser tests (about 100 MB, a minute) …"
    apt_install webkit2gtk-driver xvfb && has_webkit
}

has_webkit() {
    have WebKitWebDriver && have Xvfb
}
