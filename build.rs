//! Makes the linker keep its relocations in the Wasm: `wasm-split-cli` needs them to
//! cut the pages that are opened seldom out of the first file (src/ui/shell/deferred.rs).

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-bin=wegweiser=--emit-relocs");
    }
}
