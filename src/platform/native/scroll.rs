use crate::platform::scroll::ScrollPosition;

pub fn position() -> ScrollPosition {
    ScrollPosition::Start
}

pub fn to_start() {}

pub fn to_anchor() {}

/// There is no history.
#[derive(Clone)]
pub struct ScrollMemory;

impl ScrollMemory {
    pub fn open() -> Self {
        Self
    }

    pub fn start(&self) {}

    pub fn entry(&self) -> Option<u32> {
        None
    }

    pub fn is_moving(&self) -> bool {
        false
    }

    pub fn restore(&self) -> bool {
        false
    }

    pub fn restore_further(&self) {}
}
