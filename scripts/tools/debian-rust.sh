# shellcheck shell=bash
#
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
