# shellcheck shell=bash
#
# What turns Rust into a site: Trunk, the wasm-bindgen tool, wasm-opt, wasm-split.

# Trunk.toml names these two as well.
TRUNK_VERSION=0.21.14
BINARYEN_VERSION=132.0.0
WASM_SPLIT_VERSION=0.2.4

need_trunk() {
    # Without --locked it does not compile.
    need_program trunk trunk "$TRUNK_VERSION" "six to ten minutes" \
        --locked --no-default-features --features rustls
}

# The app's glue code and its Wasm fit together only if this tool and the crate
# `wasm-bindgen` are of exactly the same version, so Cargo.lock decides.
need_wasm_bindgen() {
    local version
    version=$(awk -F '"' '/^name = / { name = $2 }
        /^version = / && name == "wasm-bindgen" { print $2 }' Cargo.lock)
    [[ -n $version ]] || stop "Cargo.lock does not name wasm-bindgen. Restore it with 'git checkout Cargo.lock'."
    need_program wasm-bindgen wasm-bindgen-cli "$version" "three minutes"
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

# The tool that cuts pages out of the first Wasm file, and around wasm-bindgen the script
# that calls it. Exports WASM_BINDGEN, the path of the real one, which has to be there.
need_wasm_split() {
    local folder=$CACHE/wasm-split-$WASM_SPLIT_VERSION
    PATH=$folder/bin:$PATH
    # It does not tell its version.
    have wasm-split-cli ||
        install_tool "wasm-split $WASM_SPLIT_VERSION" "two minutes" "$folder" \
            cargo_install wasm_split_cli_support "$WASM_SPLIT_VERSION" --locked --features build-binary
    # A script that calls another one may have done this before.
    [[ -z ${WASM_BINDGEN:-} ]] || return 0
    WASM_BINDGEN=$(command -v wasm-bindgen)
    export WASM_BINDGEN
    PATH=$PWD/scripts/split:$PATH
}
