/// Nothing happens on a page that is written ahead of time.
pub struct Listener;
