# shellcheck shell=bash
#
# The browser that the tests drive.

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
