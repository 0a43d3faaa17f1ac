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
# for the source of the standard library, and Debian's packages for Chromium, for Java
# and (only where rustup cannot help) for Rust. PATH is changed
# for the scripts alone.

# Trunk.toml names these two as well.
TRUNK_VERSION=0.21.14
BINARYEN_VERSION=132.0.0
HTML_CHECKER_VERSION=26.9.27
LIGHTHOUSE_VERSION=12.8.2
NODE_OLDEST=20
WASM_TARGET=wasm32-unknown-unknown
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/wegweiser

# Half-made installations carry this process's number; see `install_into`.
trap 'rm -rf "$CACHE"/*.partial.$$' EXIT

say() {
    printf '==> %s\n' "$*"
}

# Ends the script with a sentence that names the mend.
stop() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
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

# --- Node -------------------------------------------------------------------

need_node() {
    local mend="Install it from https://nodejs.org or with your package manager, then run this again."
    have node || stop "Node $NODE_OLDEST or newer is missing. $mend"
    have npm || stop "npm, which belongs to Node, is missing. $mend"
    local found
    found=$(node --version)
    local major=${found#v}
    [[ ${major%%.*} -ge $NODE_OLDEST ]] ||
        stop "Node $found is too old, $NODE_OLDEST or newer is needed. $mend"
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

# --- Rust -------------------------------------------------------------------

need_rust() {
    # A shell opened before Rust was installed does not have this in its PATH yet.
    local cargo_bin=${CARGO_HOME:-$HOME/.cargo}/bin
    if ! have cargo && [[ -x $cargo_bin/cargo ]]; then
        PATH=$cargo_bin:$PATH
    fi
    { have cargo && have rustc; } ||
        stop "Rust is missing. Install it as https://rustup.rs describes, then run this again."
    need_recent_rust

    has_wasm_std && return
    use_debian_rust && return
    if have rustup; then
        say "Adding the WebAssembly target to Rust: rustup target add $WASM_TARGET (seconds) …"
        rustup target add "$WASM_TARGET" && has_wasm_std && return
        say "rustup could not add it. Trying Debian's packages instead."
    fi
    install_debian_rust && use_debian_rust && return
    stop "Rust cannot compile to WebAssembly yet. Run 'rustup target add $WASM_TARGET'" \
        "(or, with a Rust that is not from rustup, add that target in its own way), then run this again."
}

# Cargo.toml names the oldest Rust that will do. An old Cargo cannot even read
# that file and says so in words that help nobody.
need_recent_rust() {
    local oldest found
    oldest=$(sed -n 's/^rust-version = "1\.\([0-9]*\).*/\1/p' Cargo.toml)
    found=$(rustc --version | sed -n 's/^rustc 1\.\([0-9]*\).*/\1/p')
    [[ ${found:-0} -ge ${oldest:-0} ]] ||
        stop "Rust 1.$found is too old, 1.$oldest or newer is needed." \
            "Run 'rustup update' (or install Rust as https://rustup.rs describes), then run this again."
}

# Does the compiler have the standard library for WebAssembly?
has_wasm_std() {
    local libraries
    libraries=$(rustc --print target-libdir --target "$WASM_TARGET" 2>/dev/null) || return 1
    compgen -G "$libraries/libstd-*.rlib" >/dev/null
}

# The source of Rust's standard library and the crates it is made of, which
# `build_small_std` compiles anew.
need_std_source() {
    has_std_source || add_std_source
    has_std_source && fetch_std_crates
}

add_std_source() {
    local folder
    if folder=$(debian_rust_folder) && [[ ${SYSROOT:-} == "$folder" ]]; then
        ln -sfn /usr/lib/rustlib/src "$folder/lib/rustlib/src"
    elif have rustup; then
        say "Adding the source of Rust's standard library: rustup component add rust-src (seconds) …"
        rustup component add rust-src || true
    fi
}

std_source() {
    printf '%s/lib/rustlib/src/rust/library' "$(rustc --print sysroot)"
}

has_std_source() {
    [[ -f $(std_source)/Cargo.lock ]]
}

# Trunk runs without a network, so these have to be there, too.
fetch_std_crates() {
    local fetch
    fetch=(cargo fetch --quiet --locked --target "$WASM_TARGET" --manifest-path "$(std_source)/Cargo.toml")
    RUSTC_BOOTSTRAP=1 "${fetch[@]}" --offline 2>/dev/null && return
    say "Fetching the crates of Rust's standard library (seconds) …"
    RUSTC_BOOTSTRAP=1 "${fetch[@]}"
}

# Makes Cargo compile the standard library together with the app, for size and
# without the sentences of panics, which a visitor never sees: a tenth of the
# Wasm. Stable compilers do that only with the bootstrap switch.
build_small_std() {
    export RUSTC_BOOTSTRAP=1
    export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
    export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
    # These take the place of the flags in .cargo/config.toml, so its one is here too.
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--cfg erase_components -Zunstable-options -Cpanic=immediate-abort"
}

need_rust_checkers() {
    { cargo clippy --version && cargo fmt --version; } >/dev/null 2>&1 ||
        stop "Clippy or rustfmt is missing. Run 'rustup component add clippy rustfmt', then run this again."
}

# Python with the libraries of tests/requirements.txt; says in WEGWEISER_PYTHON
# where it is.
need_python() {
    local folder
    folder=$CACHE/python-$(cksum <tests/requirements.txt | cut -d ' ' -f 1)
    if [[ ! -x $folder/bin/python ]]; then
        python3 -c 'import venv, ensurepip' 2>/dev/null ||
            apt_install python3 python3-venv ||
            stop "Python 3 with its module venv is missing. Install python3 and python3-venv, then run this again."
        say "Installing Python's libraries for dates into $folder (half a minute) …"
        install_into "$folder" make_python ||
            stop "Python's libraries could not be installed. Is there a network? Read the message above."
    fi
    export WEGWEISER_PYTHON=$folder/bin/python
}

make_python() {
    python3 -m venv "$1" &&
        "$1/bin/python" -m pip install --quiet --disable-pip-version-check \
            --requirement tests/requirements.txt
}

# Debian's compiler with a standard library for WebAssembly beside it: the way
# out where rustup's server cannot be reached. It lies in the cache as a folder
# `bin` and `lib`, and is used by the scripts only: neither rustup nor Debian's
# own folders know about it.

debian_rust_folder() {
    [[ -x /usr/bin/rustc && -x /usr/bin/cargo ]] || return 1
    printf '%s/debian-rust-%s' "$CACHE" "$(/usr/bin/rustc --version | cut -d ' ' -f 2)"
}

use_debian_rust() {
    local folder
    folder=$(debian_rust_folder) || return 1
    [[ -d $folder ]] || return 1
    say "Using Debian's Rust with the WebAssembly library in $folder."
    PATH=$folder/bin:$PATH
    export SYSROOT=$folder # Clippy asks for it here, not where rustc looks
}

install_debian_rust() {
    have apt-get || return 1
    say "Installing Debian's packages of a recent Rust (about 150 MB, a minute) …"
    apt_install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web || return 1
    # The linker is a link into a package of its own, which is only recommended.
    apt_install "$(readlink /usr/bin/rust-lld)" || return 1
    local folder
    folder=$(debian_rust_folder) || return 1
    say "Compiling Rust's standard library for WebAssembly (a minute or two) …"
    install_into "$folder" build_debian_rust
}

build_debian_rust() {
    local folder=$1 host
    host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
    local crate=$folder/build libraries=$folder/lib/rustlib/$WASM_TARGET/lib
    mkdir -p "$folder/bin" "$libraries" "$crate/src" || return 1

    # Cargo builds the standard library along with a crate that is empty.
    printf '%s\n' '[package]' 'name = "empty"' 'edition = "2021"' \
        '[profile.release]' 'panic = "abort"' '[workspace]' >"$crate/Cargo.toml"
    : >"$crate/src/lib.rs"
    # -Zbuild-std is not for stable compilers, hence the bootstrap switch;
    # without bitcode in the library, the app's link-time optimisation fails.
    (
        cd "$crate" &&
            PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
                /usr/bin/cargo build --quiet --release --target "$WASM_TARGET" \
                --target-dir target -Zbuild-std=std,panic_abort
    ) || return 1
    cp "$crate/target/$WASM_TARGET"/release/deps/*.rlib "$libraries" || return 1
    rm -rf "$crate" "${libraries:?}"/libempty-*

    # What is compiled for this machine itself (macros, tests) stays Debian's.
    ln -s "/usr/lib/rustlib/$host" "$folder/lib/rustlib/$host" || return 1
    ln -s /usr/bin/{cargo,cargo-clippy,cargo-fmt,clippy-driver,rustfmt} "$folder/bin" || return 1
    local name
    for name in rustc rustdoc; do
        # shellcheck disable=SC2016 # to be evaluated when the wrapper runs
        printf '#!/bin/sh\nexec /usr/bin/%s --sysroot "$(dirname "$0")/.." "$@"\n' \
            "$name" >"$folder/bin/$name"
        chmod +x "$folder/bin/$name"
    done
}

# --- What turns Rust into a site ---------------------------------------------

# Downloads the crates of Cargo.lock, because Trunk then runs without a network.
need_crates() {
    local host targets
    host=$(rustc -vV | sed -n 's/^host: //p')
    targets=(--target "$host" --target "$WASM_TARGET")
    # In CI, a Cargo.lock that does not fit Cargo.toml is a mistake.
    [[ ${CI:-} != true ]] || targets+=(--locked)
    cargo fetch --quiet --offline "${targets[@]}" 2>/dev/null && return
    say "Fetching the crates named in Cargo.lock (seconds) …"
    cargo fetch --quiet "${targets[@]}" ||
        stop "Cargo could not fetch the crates. Read its message above; most often the network is missing."
}

need_trunk() {
    local folder=$CACHE/trunk-$TRUNK_VERSION
    use_tool trunk "$TRUNK_VERSION" "$folder" bin ||
        install_tool Trunk "six to ten minutes" "$folder" install_trunk
}

install_trunk() {
    # Trunk asks for fat link-time optimisation, which is most of the wait and
    # buys nothing here. Without --locked it does not compile.
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        cargo_install trunk "$TRUNK_VERSION" "$1" --locked --no-default-features --features rustls
}

# The app's glue code and its Wasm fit together only if this tool and the crate
# `wasm-bindgen` are of exactly the same version, so Cargo.lock decides.
need_wasm_bindgen() {
    local version
    version=$(awk -F '"' '/^name = / { name = $2 }
        /^version = / && name == "wasm-bindgen" { print $2 }' Cargo.lock)
    [[ -n $version ]] || stop "Cargo.lock does not name wasm-bindgen. Restore it with 'git checkout Cargo.lock'."
    local folder=$CACHE/wasm-bindgen-$version
    use_tool wasm-bindgen "$version" "$folder" bin ||
        install_tool "the wasm-bindgen tool $version" "three minutes" "$folder" \
            cargo_install wasm-bindgen-cli "$version"
}

need_wasm_opt() {
    need_node
    local folder=$CACHE/binaryen-$BINARYEN_VERSION
    use_tool wasm-opt "${BINARYEN_VERSION%%.*}" "$folder" node_modules/.bin ||
        install_tool "wasm-opt (npm's binaryen $BINARYEN_VERSION)" "seconds" "$folder" install_binaryen
}

install_binaryen() {
    npm install --prefix "$1" --no-audit --no-fund --loglevel=error "binaryen@$BINARYEN_VERSION"
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

# cargo_install CRATE VERSION [ROOT OPTION...]: ROOT may come last as well, as
# install_into passes it.
cargo_install() {
    local crate=$1 version=$2 root=$3 progress=
    shift 3
    [[ -t 2 ]] || progress=--quiet # hundreds of lines in a log help nobody
    # From the cache's folder, so that no .cargo/config.toml of ours has a say.
    (cd "$CACHE" && cargo install "$crate" --version "$version" --root "$root" ${progress:+"$progress"} "$@")
}

# --- The browser --------------------------------------------------------------

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

# --- The HTML checker ---------------------------------------------------------

# Exports VNU_JAR, the path of the Nu Html Checker, which Java runs.
need_html_checker() {
    need_node
    need_java
    local folder=$CACHE/vnu-$HTML_CHECKER_VERSION
    VNU_JAR=$folder/node_modules/vnu-jar/build/dist/vnu.jar
    [[ -f $VNU_JAR ]] ||
        install_tool "the Nu Html Checker $HTML_CHECKER_VERSION" "seconds" "$folder" install_html_checker
    export VNU_JAR
}

# Without scripts, because the package's own would fetch a Java of its own.
install_html_checker() {
    npm install --prefix "$1" --ignore-scripts --no-audit --no-fund --loglevel=error \
        "vnu-jar@$HTML_CHECKER_VERSION"
}

need_java() {
    has_java && return
    say "Installing Debian's Java for the HTML checker (about 200 MB, a minute) …"
    apt_install default-jre-headless && has_java && return
    stop "Java is missing. Install Java 11 or newer with your package manager, then run this again."
}

# On some systems \`java\` is there and only says that Java is not.
has_java() {
    java -version >/dev/null 2>&1
}

# --- Lighthouse ---------------------------------------------------------------

# Exports LIGHTHOUSE, the path of the program that Node runs.
need_lighthouse() {
    need_node
    local folder=$CACHE/lighthouse-$LIGHTHOUSE_VERSION
    LIGHTHOUSE=$folder/node_modules/lighthouse/cli/index.js
    [[ -f $LIGHTHOUSE ]] ||
        install_tool "Lighthouse $LIGHTHOUSE_VERSION" "a minute" "$folder" install_lighthouse
    export LIGHTHOUSE
}

install_lighthouse() {
    npm install --prefix "$1" --no-audit --no-fund --loglevel=error "lighthouse@$LIGHTHOUSE_VERSION"
}

# --- The web server -----------------------------------------------------------

# Caddy, which serves the site in the browser tests as deploy/Caddyfile says.
need_caddy() {
    have caddy && return
    local folder=$CACHE/caddy
    PATH=$folder/usr/bin:$PATH
    have caddy && return
    say "Fetching Debian's Caddy into $folder (once; 15 MB, seconds) …"
    install_into "$folder" unpack_caddy && have caddy && return
    stop "Caddy is missing. Install it as https://caddyserver.com/docs/install describes, then run this again."
}

# Only unpacks Debian's package: installing it would start a server on port 80.
unpack_caddy() {
    have apt-get || return 1
    mkdir -p "$1" || return 1
    (
        cd "$1" || return 1
        apt-get download -qq caddy 2>/dev/null ||
            { as_root apt-get update -qq && apt-get download -qq caddy; } ||
            return 1
        dpkg-deb --extract caddy_*.deb . && rm caddy_*.deb
    )
}
