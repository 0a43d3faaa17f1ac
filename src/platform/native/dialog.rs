pub fn open(_: &str) {}

pub fn close(_: &str) {}
