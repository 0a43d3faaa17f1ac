pub fn languages() -> Vec<String> {
    Vec::new()
}

pub fn saves_data() -> bool {
    false
}

pub fn reduces_motion() -> bool {
    false
}
