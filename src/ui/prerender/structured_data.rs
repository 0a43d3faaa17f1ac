//! Structured data of pages for search engines; see [`schema_org`](crate::formats::schema_org).
//! The Round Table has its own on its own page.

use crate::formats::schema_org::{
    Breadcrumb, Node, breadcrumbs, graph, organization, website,
};
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
    let nodes: Vec<Node> = [Some(about), place].into_iter().flatten().collect();
    graph(&nodes)
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
