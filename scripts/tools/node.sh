# shellcheck shell=bash
#
# Node, and the packages of scripts/ (for the build and its file server) and of tests/e2e
# (Playwright, axe, TypeScript and other search engines), each with a package.json.

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

# The packages of the build.
need_build_packages() {
    need_packages scripts "the build"
}

# The packages of the browser tests. The browser comes from the system (see need_browser),
# not from Playwright. The tests use the file server and the Fluent reader of scripts/, too.
need_test_packages() {
    need_build_packages
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 need_packages tests/e2e "the browser tests"
}

# need_packages FOLDER WHAT: the packages that the lock file in FOLDER names, for WHAT.
need_packages() {
    need_node
    local folder=$1
    local lock=$folder/package-lock.json installed=$folder/node_modules/.installed-lock.json
    # The copy is made last, so it is there only after a finished installation.
    cmp -s "$lock" "$installed" && return
    say "Fetching the packages of $2 (seconds) …"
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error ||
        stop "npm could not install the packages of $folder. Check the network, then run this again."
    cp "$lock" "$installed"
}
