# shellcheck shell=bash
#
# Node, and the packages of the browser tests.

NODE_OLDEST=20

need_node() {
    local remedy="Install it from https://nodejs.org or with your package manager, then run this again."
    have node || stop "Node $NODE_OLDEST or newer is missing. $remedy"
    have npm || stop "npm, which belongs to Node, is missing. $remedy"
    local found
    found=$(node --version)
    local major=${found#v}
    [[ ${major%%.*} -ge $NODE_OLDEST ]] ||
        stop "Node $found is too old, $NODE_OLDEST or newer is needed. $remedy"
}

# The packages of tests/e2e: Playwright, axe, and the file server's library.
need_node_packages() {
    need_node
    local folder=tests/e2e
    local lock=$folder/package-lock.json installed=$folder/node_modules/.installed-lock.json
    # The copy is made last, so it is there only after a finished installation.
    cmp -s "$lock" "$installed" && return
    say "Fetching the packages of the browser tests (seconds) …"
    # The browser comes from the system (see need_browser), not from Playwright.
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
        npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error ||
        stop "npm could not install the packages of $folder. Check the network, then run this again."
    cp "$lock" "$installed"
}
