//! A view over the whole page, `<dialog>`, from which Escape and the back gesture lead out.

use super::sys;

/// Opens the dialog that has this id; the focus goes into it.
pub fn open(id: &str) {
    sys::dialog::open(id);
}

/// Closes it; the focus goes back to what opened it.
pub fn close(id: &str) {
    sys::dialog::close(id);
}
