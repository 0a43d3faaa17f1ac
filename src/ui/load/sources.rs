//! The sources of what the guide says, a file of their own.

use leptos::prelude::*;

use super::LoadError;
use crate::guide::{Guide, List, Source, Str};
use crate::platform::{fetch, task, worker};
use crate::ui::address::file;
use crate::ui::watched::watched;

/// The sources, or the key of the message that says why they did not come.
type Outcome = Result<List<Source>, &'static str>;

/// Where the sources are that the build has put into a file of their own: a service of the
/// app. The file is loaded when somebody looks at a source, or when the first page has been
/// there for a while.
#[derive(Clone, Copy)]
pub(crate) struct Sources {
    /// What came of them, by the name of their file: newer content has another.
    loaded: RwSignal<Option<(Str, Outcome)>>,
}

impl Sources {
    /// That of this app; one that has nothing where a page is drawn without the app.
    pub(crate) fn expect() -> Self {
        use_context().unwrap_or_else(Self::new)
    }

    /// None of them are loaded yet.
    pub(crate) fn new() -> Self {
        let loaded = RwSignal::new(None);
        Self { loaded }
    }

    /// Loads the sources of the guide that is shown, unless they are loaded. What does not
    /// come is asked for again the next time, and a newer version is offered where that is
    /// the reason.
    pub(crate) fn request(self, guide: &Guide) {
        let Some(name) = guide.sources.filter(|name| !self.has(*name)) else {
            return;
        };
        task::spawn(async move {
            let outcome = get(name).await.map_err(|error| error.key());
            if outcome.is_err() {
                worker::look_for_update(Some(name.as_str())).await;
            }
            // Meanwhile the app may have ended.
            self.loaded.try_set(Some((name, outcome)));
        });
    }

    fn has(self, name: Str) -> bool {
        self.loaded.with_untracked(
            |loaded| matches!(loaded, Some((known, Ok(_))) if *known == name),
        )
    }

    /// A source with its title and address, once these have been loaded, of which the caller
    /// is notified.
    pub(crate) fn find(self, guide: &Guide, source: Source) -> Option<Source> {
        let Some(number) = source.number else {
            return Some(source);
        };
        let sources = self.outcome(guide)?.ok()?;
        sources.get(usize::from(number)).copied()
    }

    /// The key of the message that says why they did not come, if they did not. The caller is
    /// notified of changes.
    pub(crate) fn failure(self, guide: &Guide) -> Option<&'static str> {
        self.outcome(guide)?.err()
    }

    fn outcome(self, guide: &Guide) -> Option<Outcome> {
        let (name, outcome) = watched(self.loaded).get()?;
        (guide.sources == Some(name)).then_some(outcome)
    }
}

async fn get(name: Str) -> Result<List<Source>, LoadError> {
    let path = file(&["data/", &name, ".json"]);
    loop {
        let json = fetch::text(&path).await.map_err(LoadError::Fetch);
        let read = |json: String| Guide::read_sources(&json).map_err(LoadError::Guide);
        let sources = json.and_then(read);
        if !fetch::note_damage(sources.as_ref().is_err_and(LoadError::is_damage)) {
            return sources;
        }
    }
}
