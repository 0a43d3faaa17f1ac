pub fn path() -> String {
    "/".into()
}

pub fn query() -> String {
    String::new()
}

pub fn origin() -> Option<String> {
    None
}

pub fn replace(_: &str) {}
