//! A list that is kept on this device only.

use leptos::prelude::*;

use crate::platform::storage;
use crate::ui::watched::watched;

/// A list of texts, which follows the changes of other tabs. Where storage is full or
/// forbidden it is kept until the page is closed.
#[derive(Clone, Copy)]
pub(crate) struct Kept {
    items: RwSignal<Vec<String>>,
    /// Whether the device took the last change.
    is_stored: StoredValue<bool>,
    key: &'static str,
    separator: &'static str,
}

impl Kept {
    /// Reads what is kept under a key, separated by something that is in no item. It is
    /// opened once in the life of the app.
    pub(crate) fn open(key: &'static str, separator: &'static str) -> Self {
        let kept = Self {
            items: RwSignal::new(Vec::new()),
            is_stored: StoredValue::new(true),
            key,
            separator,
        };
        kept.read();
        let listener = storage::on_change(move || kept.read());
        // It ends with the app.
        StoredValue::new_local(listener);
        kept
    }

    /// All of it.
    pub(crate) fn all(self) -> Vec<String> {
        watched(self.items).get()
    }

    /// Whether a text is in it.
    pub(crate) fn contains(self, text: &str) -> bool {
        watched(self.items).with(|items| items.iter().any(|item| item == text))
    }

    /// What is behind a beginning in the text that begins so.
    pub(crate) fn after(self, beginning: &str) -> Option<String> {
        watched(self.items).with(|items| {
            let mut rests = items.iter().filter_map(|it| it.strip_prefix(beginning));
            rests.next().map(String::from)
        })
    }

    /// Changes it as it is now, also by other tabs, and keeps it as it is then.
    pub(crate) fn change(self, change: &dyn Fn(&mut Vec<String>)) {
        self.read();
        self.items.update(|items| change(items));
        let text = self
            .items
            .with_untracked(|items| items.join(self.separator));
        self.is_stored.set_value(storage::set(self.key, &text));
    }

    /// Puts a text in front, or takes it out if it is there.
    pub(crate) fn toggle(self, text: &str) {
        self.change(&|items| {
            let before = items.len();
            items.retain(|item| item != text);
            if items.len() == before {
                items.insert(0, text.to_owned());
            }
        });
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.change(&Vec::clear);
    }

    /// Takes what is on the device, unless the device does not take what is here.
    fn read(self) {
        if !self.is_stored.get_value() {
            return;
        }
        let text = storage::get(self.key).unwrap_or_default();
        let items = text.split(self.separator).filter(|item| !item.is_empty());
        let items: Vec<String> = items.map(String::from).collect();
        if self.items.with_untracked(|own| *own != items) {
            self.items.set(items);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nothing_can_be_stored_a_list_is_kept_until_the_page_is_closed() {
        Owner::new().with(|| {
            let list = Kept::open("saved", " ");
            list.toggle("jobcenter");
            list.toggle("tafel");
            assert_eq!(list.items.get_untracked(), ["tafel", "jobcenter"]);
            list.toggle("tafel");
            assert_eq!(list.items.get_untracked(), ["jobcenter"]);
            list.clear();
            assert!(list.items.get_untracked().is_empty());
        });
    }
}
