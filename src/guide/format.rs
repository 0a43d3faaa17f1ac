//! Which files this program reads.

/// The version of the format of `guide.json` and of the texts that this program reads.
pub const FORMAT: u32 = 1;
