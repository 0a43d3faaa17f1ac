//! Pages for search engines, in the words of [schema.org](https://schema.org) and written
//! as JSON-LD. The Round Table is described on its own page (`formats::schema_org`).

use serde_json::{Value, json};

use crate::guide::{Place, PostalAddress};
use crate::ui::{Locale, Page};

/// What the page is about, and where it is in the guide.
pub(super) fn structured_data(page: &Page, locale: &Locale, origin: &str) -> String {
    let url = |page: &Page| [origin, &locale.href(page)].concat();
    let about = match page {
        Page::Home => website(locale, &url),
        page => breadcrumbs(page, locale, &url),
    };
    let place = match page {
        Page::Place(id) => locale.guide().place(id),
        _ => None,
    };
    let place = place.map(|place| organization(place, locale, &url(page)));
    let graph: Vec<Value> = [Some(about), place].into_iter().flatten().collect();
    let data = json!({ "@context": "https://schema.org", "@graph": graph });
    // So that no text can end the element that it is in.
    data.to_string().replace('<', "\\u003c")
}

fn website(locale: &Locale, url: &dyn Fn(&Page) -> String) -> Value {
    let target = [&url(&Page::Search), "?q={search_term_string}"].concat();
    json!({
        "@type": "WebSite",
        "name": locale.text("site-name"),
        "url": url(&Page::Home),
        "inLanguage": locale.language().tag(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": target },
            "query-input": "required name=search_term_string",
        },
    })
}

fn breadcrumbs(page: &Page, locale: &Locale, url: &dyn Fn(&Page) -> String) -> Value {
    let above = match page {
        Page::Place(id) => locale.guide().place(id).and_then(|place| {
            let topic = place.topics.first()?;
            Some(Page::Topic((*topic).into()))
        }),
        page => page.above(),
    };
    let way = [Some(Page::Home), above, Some(page.clone())];
    let items = way.iter().flatten().enumerate().map(|(place, page)| {
        let name = match page {
            Page::Home => locale.text("site-name"),
            page => locale.title(page).to_string(),
        };
        json!({
            "@type": "ListItem",
            "position": place + 1,
            "name": name,
            "item": url(page),
        })
    });
    json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() })
}

/// A place: an organization, or the service of one where it is an authority.
fn organization(place: &Place, locale: &Locale, url: &str) -> Value {
    let mut organization = json!({
        "@type": organization_type(place),
        "name": place.name,
        "url": place.url.map_or(url, |address| address.as_str()),
    });
    let mut add = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            organization[name] = value;
        }
    };
    add("address", place.address.as_ref().map(postal_address));
    add("email", place.email.map(|email| email.as_str().into()));
    add("contactPoint", contact_points(place));
    let service = is_authority(place).then(|| {
        json!({
            "@type": "GovernmentService",
            "name": place.name,
            "url": url,
            "provider": organization,
        })
    });
    let mut about = service.unwrap_or(organization);
    if let Some(description) = locale.place(place.id).description {
        about["description"] = description.as_str().into();
    }
    about
}

fn is_authority(place: &Place) -> bool {
    matches!(
        place.kind.as_str(),
        "authority" | "city" | "state" | "federal"
    )
}

/// The type of schema.org that says most of a place, and not too much.
fn organization_type(place: &Place) -> &'static str {
    match place.kind.as_str() {
        "school" => "School",
        "kita" => "Preschool",
        "playground" => "Playground",
        "hospital" => "Hospital",
        "library" => "Library",
        "university" => "CollegeOrUniversity",
        "ngo" | "initiative" => "NGO",
        _ if is_authority(place) => "GovernmentOrganization",
        _ => "Organization",
    }
}

fn postal_address(address: &PostalAddress) -> Value {
    let parts = [
        ("streetAddress", address.address_1),
        ("postalCode", address.postal_code),
        ("addressLocality", Some(address.city)),
    ];
    let mut postal = json!({ "@type": "PostalAddress" });
    for (name, value) in parts {
        if let Some(value) = value {
            postal[name] = value.as_str().into();
        }
    }
    postal
}

/// Whom to call, and in which languages; nothing for a place without a telephone.
fn contact_points(place: &Place) -> Option<Value> {
    let points = place.phones.iter().map(|phone| {
        let mut point = json!({
            "@type": "ContactPoint",
            "telephone": phone.number.as_str(),
        });
        if !place.languages.is_empty() {
            let languages = place.languages.iter().map(|tag| tag.as_str());
            point["availableLanguage"] = languages.collect();
        }
        point
    });
    let points: Vec<Value> = points.collect();
    (!points.is_empty()).then(|| points.into())
}
