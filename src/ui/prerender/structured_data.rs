//! Structured data of pages for search engines; see [`schema_org`](crate::formats::schema_org).
//! The Round Table has its own on its own page.

use crate::formats::schema_org::{
    Breadcrumb, Node, breadcrumbs, defined_term, defined_term_set, graph, organization,
    website,
};
use crate::guide::handbook::part::GlossaryPart;
use crate::ui::{Locale, Page};

/// What the page is about, and its position in the guide.
pub(super) fn structured_data(page: &Page, locale: &Locale, origin: &str) -> String {
    let url = |page: &Page| [origin, &locale.href(page)].concat();
    let about = match page {
        Page::Home => website(
            &locale.text("site-name"),
            &url(&Page::Home),
            locale.language().tag(),
            &url(&Page::Search),
        ),
        page => path(page, locale, &url),
    };
    let place = match page {
        Page::Place(id) => locale.guide().place(id),
        _ => None,
    };
    let place = place.map(|place| {
        let description = locale.place(place.id).description;
        let description = description.map(|text| text.as_str());
        organization(place, description, &url(page))
    });
    let terms = glossary(page, locale, &url);
    let nodes = [Some(about), place, terms].into_iter().flatten();
    let nodes: Vec<Node> = nodes.collect();
    graph(&nodes)
}

/// The words that the glossary explains; `None` for any other page.
fn glossary(page: &Page, locale: &Locale, url: &dyn Fn(&Page) -> String) -> Option<Node> {
    if *page != Page::Glossary {
        return None;
    }
    let part = locale.part::<GlossaryPart>(page)?;
    let own = url(page);
    let terms = part.terms.iter().map(|term| {
        let translation = term.translation.map(|text| text.as_str());
        let also = term.also.iter().map(|word| word.as_str());
        let others: Vec<&str> = translation.into_iter().chain(also).collect();
        let url = [&own, "#", term.id.as_str()].concat();
        defined_term(&term.term, &others, term.explain.as_str(), &url)
    });
    let (name, language) = (locale.title(page), locale.language().tag());
    let terms: Vec<Node> = terms.collect();
    Some(defined_term_set(name.as_str(), &own, language, &terms))
}

/// The path from the home page to a page.
fn path(page: &Page, locale: &Locale, url: &dyn Fn(&Page) -> String) -> Node {
    let above = match page {
        Page::Place(id) => locale.guide().place(id).and_then(|place| {
            let topic = place.topics.first()?;
            Some(Page::Topic((*topic).into()))
        }),
        page => page.above(),
    };
    let path = [Some(Page::Home), above, Some(page.clone())];
    let path = path.iter().flatten().map(|page| {
        let name = match page {
            Page::Home => locale.text("site-name"),
            page => locale.title(page).to_string(),
        };
        let url = url(page);
        Breadcrumb { name, url }
    });
    breadcrumbs(&path.collect::<Vec<_>>())
}
