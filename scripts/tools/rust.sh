# shellcheck shell=bash
#
# Rust with what the app needs of it, its crates, and programs that are written in it.

WASM_TARGET=wasm32-unknown-unknown

need_rust() {
    # A shell opened before Rust was installed does not have this in its PATH yet.
    local cargo_bin=${CARGO_HOME:-$HOME/.cargo}/bin
    if ! have cargo && [[ -x $cargo_bin/cargo ]]; then
        PATH=$cargo_bin:$PATH
    fi
    { have cargo && have rustc; } ||
        stop "Rust is missing. Install it as https://rustup.rs describes, then run this again."
    use_installed_toolchain
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

# rustup follows rust-toolchain.toml. Where it lacks something of that and has no network,
# it would run no compiler at all: then the one of its own choice has to do.
use_installed_toolchain() {
    rustc --version >/dev/null 2>&1 && return
    local toolchain
    toolchain=$(rustup default 2>/dev/null | cut -d ' ' -f 1) || true
    RUSTUP_TOOLCHAIN=${toolchain:-none} rustc --version >/dev/null 2>&1 ||
        stop "Rust does not start. Run 'rustc --version' to see why, then run this again."
    say "rustup cannot get all that rust-toolchain.toml names. Going on with $toolchain."
    export RUSTUP_TOOLCHAIN=$toolchain
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
# Wasm. Stable compilers do that only with the bootstrap switch. The way to leave out
# those sentences is what needs the Rust that Cargo.toml asks for.
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

# need_program COMMAND CRATE VERSION TIME [OPTION...]: a program from crates.io. With
# cargo-binstall it comes as its makers have compiled it, in seconds; else it is compiled
# here, with these options, which takes TIME.
need_program() {
    local command=$1 crate=$2 version=$3 time=$4
    local folder=$CACHE/$command-$version
    shift 4
    use_tool "$command" "$version" "$folder" bin && return
    if have cargo-binstall; then
        say "Fetching $crate $version into $folder with cargo-binstall (once; seconds) …"
        install_into "$folder" cargo_binstall "$crate" "$version" || say "cargo-binstall does not have it."
        hash -r
        has_version "$command" "$version" && return
    fi
    install_tool "$crate $version" "$time" "$folder" cargo_install "$crate" "$version" "$@"
}

# cargo_binstall CRATE VERSION ROOT: never compiles, because `need_program` knows how.
cargo_binstall() {
    mkdir -p "$3/bin"
    # Without links, which would lead nowhere once the folder gets its real name.
    cargo-binstall --no-confirm --no-symlinks --disable-strategies compile --log-level warn \
        --install-path "$3/bin" "$1@$2"
}

# cargo_install CRATE VERSION [OPTION...] ROOT
cargo_install() {
    local crate=$1 version=$2 root=${!#} options=("${@:3:$#-3}")
    [[ -t 2 ]] || options+=(--quiet) # hundreds of lines in a log help nobody
    # From the cache's folder, so that no .cargo/config.toml of ours has a say. Their own
    # profiles ask for link-time optimization, which is most of the wait and buys nothing here.
    (
        cd "$CACHE" &&
            CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
                cargo install "$crate" --version "$version" --root "$root" \
                ${options[@]+"${options[@]}"}
    )
}

# The program that says what is wrong with the content (scripts/check).
build_checker() {
    need_rust
    need_crates
    [[ -x ${CARGO_TARGET_DIR:-target}/debug/check ]] ||
        say "Building the program that checks the content (about five minutes the first time) …" >&2
    # 9 may be the lock of a build, which no helper that a compiler leaves behind shall keep.
    cargo build --quiet --features ssr --bin check 9>&- ||
        stop "the program that checks the content could not be built. Read the message above."
}
