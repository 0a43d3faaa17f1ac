//! The sources of what the guide says, a file of their own.

use leptos::prelude::*;

use super::LoadError;
use crate::guide::{Guide, List, Source, Str};
use crate::platform::fetch;
use crate::platform::task;
use crate::ui::address::file;

/// Where the sources are that the build has put into a file of their own: a service of the
/// app. The file is loaded when somebody looks at a source, or when the first page has been
/// there for a while.
#[derive(Clone, Copy)]
pub(crate) struct Sources {
    /// The sources, by the name of their file: newer content has another.
    loaded: RwSignal<Option<(Str, List<Source>)>>,
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
    /// come is asked for again the next time.
    pub(crate) fn request(self, guide: &Guide) {
        let Some(name) = guide.sources.filter(|name| !self.has(*name)) else {
            return;
        };
        task::spawn(async move {
            if let Ok(sources) = get(name).await {
                // Meanwhile the app may have ended.
                self.loaded.try_set(Some((name, sources)));
            }
        });
    }

    fn has(self, name: Str) -> bool {
        self.loaded
            .with_untracked(|loaded| loaded.is_some_and(|(known, _)| known == name))
    }

    /// A source with its title and address, once these have been loaded, of which the caller
    /// is notified.
    pub(crate) fn find(self, guide: &Guide, source: Source) -> Option<Source> {
        let Some(number) = source.number else {
            return Some(source);
        };
        let (name, sources) = self.loaded.get()?;
        let sources = (guide.sources == Some(name)).then_some(sources)?;
        sources.get(usize::from(number)).copied()
    }
}

async fn get(name: Str) -> Result<List<Source>, LoadError> {
    let json = fetch::text(&file(&["data/", &name, ".json"])).await;
    let sources = Guide::read_sources(&json.map_err(LoadError::Fetch)?);
    sources.map_err(LoadError::Guide)
}
