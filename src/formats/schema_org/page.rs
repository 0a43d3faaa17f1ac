//! Pages, and their position in the guide.

use super::Node;

/// The guide as a [WebSite](https://schema.org/WebSite) that can be searched.
///
/// `search` is the URL of its search page, without a query.
pub fn website(name: &str, url: &str, language: &str, search: &str) -> Node {
    let mut target = Node::new("EntryPoint");
    let template = [search, "?q={search_term_string}"].concat();
    target.text("urlTemplate", &template);
    let mut action = Node::new("SearchAction");
    action.node("target", &target);
    action.text("query-input", "required name=search_term_string");
    let mut site = Node::new("WebSite");
    site.text("name", name);
    site.text("url", url);
    site.text("inLanguage", language);
    site.node("potentialAction", &action);
    site
}

/// A page on the path from the home page to another one.
#[derive(Clone, Debug)]
pub struct Breadcrumb {
    /// The title of the page.
    pub name: String,
    /// The URL of the page.
    pub url: String,
}

/// The path from the home page to a page, that one included, as a
/// [BreadcrumbList](https://schema.org/BreadcrumbList).
pub fn breadcrumbs(path: &[Breadcrumb]) -> Node {
    let items = path.iter().enumerate().map(|(index, page)| {
        let mut item = Node::new("ListItem");
        item.number("position", index + 1);
        item.text("name", &page.name);
        item.text("item", &page.url);
        item
    });
    let items: Vec<Node> = items.collect();
    let mut list = Node::new("BreadcrumbList");
    list.nodes("itemListElement", &items);
    list
}
