//! What is kept on the device of the visitor, and nowhere else.

pub(crate) mod installation;
mod kept;
pub(crate) mod preference;
pub(crate) mod recent;
pub(crate) mod saved;
pub(crate) mod saved_file;

pub(crate) use kept::Kept;
