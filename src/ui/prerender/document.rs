//! Pages as complete HTML documents, written ahead of time.
//!
//! The built `index.html` is the template: it knows the styles, the policy and the names
//! of the app's files. The rest comes from the components that the app uses, too.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::render::render_at;
use super::structured_data::structured_data;
use crate::i18n::{Language, plain};
use crate::ui::address::{file, part_address};
use crate::ui::pages::is_first;
use crate::ui::parts::EmergencyNumbers;
use crate::ui::{Locale, Page};

/// How the styles of what the chunk draws begin in the built `index.html`.
const DEFERRED_STYLES: &str = "<style data-deferred>";

/// How the script that starts the app begins in a page that is there already, which it need
/// not hold up.
const SCRIPT: &str = "<script defer ";

/// The built `index.html`, cut where each page has words of its own.
pub struct Template {
    /// From the head's beginning to the title.
    before_title: String,
    /// From behind the description to the end of the head.
    after_description: String,
    /// The styles of what the chunk draws, which other pages do without.
    deferred_styles: String,
}

/// Why a file cannot be the template.
#[derive(Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// What it lacks.
    pub missing: &'static str,
}

impl std::fmt::Display for TemplateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the template has no {}", self.missing)
    }
}

impl std::error::Error for TemplateError {}

impl Template {
    /// Reads the built `index.html`, in which title and description are side by side.
    ///
    /// # Errors
    ///
    /// If it lacks the head, the title or the script that starts the app.
    pub fn read(html: &str) -> Result<Self, TemplateError> {
        let (_, head) = split(html, "<html", "<html")?;
        let (_, head) = split(head, ">", "<html")?;
        let (head, _) = split(head, "</head>", "</head>")?;
        let (head, deferred_styles) = without_deferred_styles(head);
        let (before_title, rest) = split(&head, "<title>", "<title>")?;
        let (_, rest) = split(rest, "<link", "<link> behind the title")?;
        let (links, script) = split(rest, "<script ", "<script>")?;
        Ok(Self {
            before_title: before_title.into(),
            after_description: ["<link", links, SCRIPT, script].concat(),
            deferred_styles,
        })
    }

    /// A page as a file. With the origin (`https://host`) under which the guide will be
    /// found, it names its address and those of its translations.
    pub fn document(&self, page: &Page, locale: &Locale, origin: Option<&str>) -> String {
        let language = locale.language();
        let app = render_at(origin, &path(page, language), locale.clone());
        let notes = Owner::new_root(None).with(|| notes(locale).to_html());
        let head = Owner::new_root(None).with(|| head(page, locale, origin));
        let deferred_styles = if is_first(page) {
            ""
        } else {
            &self.deferred_styles
        };
        let document = [
            "<!doctype html><html lang=\"",
            language.tag(),
            "\" dir=\"",
            language.direction().as_str(),
            "\" data-state=\"loading\">",
            &self.before_title,
            &head,
            &self.after_description,
            deferred_styles,
            "</head><body><div id=\"app\">",
            &app,
            "</div>",
            &notes,
            "</body></html>\n",
        ];
        // Marks by which Leptos finds where texts meet; nobody looks for them here.
        document.concat().replace("<!>", "")
    }

    /// A page that the app does not know and never draws, with the styles of all pages.
    pub(super) fn without_app(
        &self,
        language: Language,
        title: &str,
        body: &str,
    ) -> String {
        let links = self.after_description.split(SCRIPT).next();
        let document = [
            "<!doctype html><html lang=\"",
            language.tag(),
            "\" dir=\"",
            language.direction().as_str(),
            "\" data-ready=\"true\">",
            &self.before_title,
            "<title>",
            title,
            "</title>",
            links.unwrap_or_default(),
            &self.deferred_styles,
            "</head><body><div id=\"app\">",
            body,
            "</div></body></html>\n",
        ];
        document.concat().replace("<!>", "")
    }
}

/// The built `index.html`, which waits for the app in any language, with links to every
/// language for browsers that will never run the app.
///
/// # Errors
///
/// If it has no place for what such browsers show.
pub fn with_languages(html: &str) -> Result<String, TemplateError> {
    let (html, _) = without_deferred_styles(html);
    let (before, rest) = split(&html, "<noscript>", "<noscript>")?;
    let (_, after) = split(rest, "</noscript>", "</noscript>")?;
    let links = Language::all().map(|language| {
        let tag = language.tag();
        view! {
            <li>
                <a
                    class="chip"
                    href=Page::Home.href(language)
                    lang=tag
                    dir=language.direction().as_str()
                    hreflang=tag
                >
                    {language.name()}
                </a>
            </li>
        }
    });
    let links = view! { <ul class="chips">{links.collect_view()}</ul> }.to_html();
    let links = links.replace("<!>", "");
    Ok([before, "<noscript>", &links, "</noscript>", after].concat())
}

/// A page without the styles of what the chunk draws, and these; empty where it has none.
fn without_deferred_styles(html: &str) -> (String, String) {
    let found = html.split_once(DEFERRED_STYLES).and_then(|(before, rest)| {
        let (styles, after) = rest.split_once("</style>")?;
        let styles = [DEFERRED_STYLES, styles, "</style>"].concat();
        Some(([before, after].concat(), styles))
    });
    found.unwrap_or_else(|| (html.to_owned(), String::new()))
}

fn split<'a>(
    text: &'a str,
    mark: &str,
    missing: &'static str,
) -> Result<(&'a str, &'a str), TemplateError> {
    text.split_once(mark).ok_or(TemplateError { missing })
}

/// The address to render; what is not found has none of its own.
fn path(page: &Page, language: Language) -> String {
    match page {
        Page::NotFound => [&Page::Home.href(language), "404/"].concat(),
        page => page.href(language),
    }
}

/// What is said where the app does not run, takes long, or cannot be loaded: the same as
/// in `index.html`, in one language. It is behind the page, so that the first link is
/// the one that skips to the content; the styles show it above.
fn notes(locale: &Locale) -> impl IntoView {
    provide_context(locale.clone());
    view! {
        <noscript class="banner">{locale.text("static-note")}</noscript>
        <aside id="notice" class="banner">
            <p class="boot-slow">{locale.text("boot-slow")}</p>
            <p class="boot-failed" role="alert">{locale.text("boot-failed")}</p>
            <p class="boot-outdated" role="alert">{locale.text("update-ready")}</p>
            <p class="boot-outdated">
                <a class="boot-again" href="">{locale.text("update-accept")}</a>
            </p>
            <p class="boot-retry"><a class="boot-again" href="">{locale.text("retry")}</a></p>
            <EmergencyNumbers/>
        </aside>
    }
}

/// What the page's head has of its own.
fn head(page: &Page, locale: &Locale, origin: Option<&str>) -> String {
    let tag = locale.language().tag();
    let part = page.part().filter(|_| locale.has(page));
    let preload = [
        Some(file(&["data/texts/", tag, ".json"])),
        Some(file(&["locales/", tag, "/main.ftl"])),
        part.map(|part| part_address(locale.language(), &part)),
        (!is_first(page)).then(|| file(&["data/deferred/", tag, ".json"])),
    ];
    let preload = preload.into_iter().flatten().map(|href| {
        view! { <link rel="preload" href=href r#as="fetch"/> }
    });
    let title = locale.document_title(page);
    let preview = preview_title(page, locale).unwrap_or_else(|| title.clone());
    let description = description(page, locale);
    let is_listed = !matches!(page, Page::NotFound | Page::Saved);
    let addresses = origin
        .filter(|_| is_listed)
        .map(|origin| addresses(page, locale, origin));
    let about = is_listed
        .then(|| structured_data(page, locale, origin.unwrap_or_default()))
        .map(
            |json| view! { <script type="application/ld+json" inner_html=json></script> },
        );
    view! {
        <title>{title.clone()}</title>
        <meta name="description" content=description.clone()/>
        {(!is_listed).then(|| view! { <meta name="robots" content="noindex"/> })}
        {preload.collect_view()}
        <link rel="manifest" href=file(&["manifest/", tag, ".webmanifest"])/>
        {addresses}
        {property("og:type", "website")}
        {property("og:site_name", &locale.text("site-name"))}
        {property("og:title", &preview)}
        {property("og:description", &description)}
        {about}
    }
    .to_html()
}

/// What a page is called where somebody passes it on, if that says more than its title: the
/// tab does not name a visitor's situation, but whoever gets the link sees which page it is.
fn preview_title(page: &Page, locale: &Locale) -> Option<String> {
    let of_situation = |id: &String| locale.title(&Page::Situation(id.clone()));
    let names = match page {
        _ if !locale.has(page) => return None,
        Page::Situation(id) => vec![of_situation(id)],
        Page::FirstWeeksOf(id) => {
            vec![locale.title(&Page::FirstWeeks), of_situation(id)]
        }
        Page::Letter(_) => vec![locale.title(page)],
        Page::Answer { situation, .. } if !locale.is_discreet(page) => {
            vec![locale.title(page), of_situation(situation)]
        }
        _ => return None,
    };
    let mut names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.push(locale.text("site-name"));
    Some(plain(&names.join(" – ")).replace('\u{ad}', ""))
}

/// A property of the Open Graph, <https://ogp.me>.
fn property(name: &'static str, content: &str) -> impl IntoView + use<> {
    view! { <meta {..custom_attribute("property", name)} content=content.to_owned()/> }
}

/// Where the page is found, in its language and in the others, and its picture.
fn addresses(page: &Page, locale: &Locale, origin: &str) -> impl IntoView + use<> {
    let url = |language: Language| [origin, &page.href(language)].concat();
    let own = url(locale.language());
    let image = [origin, &file(&["og.png"])].concat();
    let others = Language::all().map(|language| (language.tag(), url(language)));
    // Where nobody knows what a visitor reads: the address that asks the browser, or else
    // what most can read.
    let default = match page {
        Page::Home => [origin, &file(&[])].concat(),
        _ => Language::from_tag("en").map(url).unwrap_or_default(),
    };
    let others = others.chain([("x-default", default)]).map(|(tag, href)| {
        view! { <link rel="alternate" hreflang=tag href=href/> }
    });
    view! {
        <link rel="canonical" href=own.clone()/>
        {property("og:url", &own)}
        {property("og:image", &image)}
        {property("og:image:width", "1200")}
        {property("og:image:height", "630")}
        <meta name="twitter:card" content="summary_large_image"/>
        {others.collect_view()}
    }
}

/// What the page is about, in a sentence or in a few words.
fn description(page: &Page, locale: &Locale) -> String {
    let lead = |page: &Page| locale.page(page).and_then(|text| text.lead);
    let of_guide = lead(&Page::Home).map(|text| text.to_string());
    let own = match page {
        Page::Place(id) => locale.guide().place(id).map(|place| {
            let kind = locale.kind(place.kind).to_string();
            let address = place
                .address
                .into_iter()
                .flat_map(|it| it.lines().collect::<Vec<_>>());
            let description = locale.place(id).description;
            description.map_or_else(
                || {
                    [kind]
                        .into_iter()
                        .chain(address)
                        .collect::<Vec<_>>()
                        .join(", ")
                },
                |text| text.to_string(),
            )
        }),
        page => {
            let of_part = locale.part_words(page).and_then(|words| words.lead);
            let own = of_part.or_else(|| lead(page));
            match own {
                Some(own) => Some(own.to_string()),
                // The pages of a list differ by their names.
                None => page.above().and_then(|above| {
                    let lead = lead(&above)?;
                    Some([locale.title(page).as_str(), ": ", lead.as_str()].concat())
                }),
            }
        }
    };
    let text = own.or(of_guide).unwrap_or_default();
    plain(&text).replace('\u{ad}', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_app_one_can_go_to_every_language() {
        let html = with_languages("a<noscript>b</noscript>c").unwrap();
        assert!(html.starts_with("a<noscript><ul"), "{html}");
        assert!(html.ends_with("</ul></noscript>c"), "{html}");
        for language in Language::all() {
            assert!(html.contains(language.name()), "{html}");
        }
        assert!(with_languages("a").is_err());
    }

    #[test]
    fn the_styles_of_what_the_chunk_draws_are_not_in_the_page_that_waits_for_the_app() {
        let html =
            "a<style>b</style><style data-deferred>c</style>d<noscript></noscript>";
        let html = with_languages(html).unwrap();
        assert!(html.starts_with("a<style>b</style>d<noscript>"), "{html}");
    }

    #[test]
    fn a_template_that_lacks_something_is_an_error() {
        let missing = |html: &str| Template::read(html).err().map(|error| error.missing);
        assert_eq!(missing(""), Some("<html"));
        assert_eq!(missing("<html><head>"), Some("</head>"));
        assert_eq!(missing("<html><head></head>"), Some("<title>"));
        assert_eq!(
            missing("<html><head><title>a</title><link rel=icon></head>"),
            Some("<script>")
        );
    }
}
