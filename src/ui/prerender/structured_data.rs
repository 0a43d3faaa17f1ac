//! Structured data of pages for search engines; see [`schema_org`](crate::formats::schema_org).
//! The Round Table has its own on its own page.

use crate::formats::schema_org::{
    Breadcrumb, Node, Question, breadcrumbs, defined_term, defined_term_set, faq_page,
    graph, how_to, organization, website,
};
use crate::guide::Text;
use crate::guide::handbook::part::{
    AnswersPart, GlossaryPart, SectionPart, TablePart, TopicPart,
};
use crate::i18n::plain;
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
    let questions = questions(page, locale, &url);
    let steps = steps(page, locale);
    let nodes = [Some(about), place, terms, questions, steps];
    let nodes = nodes.into_iter().flatten();
    let nodes: Vec<Node> = nodes.collect();
    graph(&nodes)
}

/// The questions of a topic, each with all that its answer says; `None` for any other page
/// and for a topic whose guide asks none.
fn questions(
    page: &Page,
    locale: &Locale,
    url: &dyn Fn(&Page) -> String,
) -> Option<Node> {
    let Page::Topic(_) = page else { return None };
    let part = locale.part::<TopicPart>(page)?;
    let own = url(page);
    let sections = part.sections.iter();
    let asked = sections.filter(|it| it.heading.as_str().ends_with(['?', '؟']));
    let questions = asked.map(|section| Question {
        name: clean(&section.heading.to_string()),
        answer: clean(&answer(section, locale)),
        url: [&own, "#", section.id.as_str()].concat(),
    });
    let questions: Vec<Question> = questions.collect();
    let (name, language) = (locale.title(page), locale.language().tag());
    (!questions.is_empty()).then(|| faq_page(name.as_str(), language, &questions))
}

/// All that a section answers, as one text.
fn answer(section: &SectionPart, locale: &Locale) -> String {
    let labelled = |key: &str, text: Option<Text>| {
        text.map(|text| [&locale.text(key), ": ", text.as_str()].concat())
    };
    let listed = section.paragraphs.iter().chain(section.steps);
    let texts = labelled("audience", section.audience).into_iter();
    let texts = texts.chain(listed.map(|text| text.to_string()));
    let texts = texts.chain(labelled("costs", section.costs));
    let texts = texts.chain(labelled("deadline", section.deadline));
    let table = section.table.map(|table| amounts(table, locale));
    texts.chain(table).collect::<Vec<_>>().join(" ")
}

/// A table of amounts in one sentence.
fn amounts(table: TablePart, locale: &Locale) -> String {
    let rows = table.rows.iter().map(|row| {
        let amount = [("amount", locale.number(row.amount).into())];
        let amount = locale.label("euros-per-month", amount);
        let as_of = [("date", locale.dated(row.from).into())];
        let as_of = locale.label("dated", as_of);
        format!("{}: {amount} ({as_of})", row.name)
    });
    let rows: Vec<String> = rows.collect();
    format!("{}: {}", table.caption, rows.join(" · "))
}

/// A text without the marks that only help to draw it: of direction, and of where a word may be broken.
fn clean(text: &str) -> String {
    plain(text).replace('\u{ad}', "")
}

/// What an answer says to do, where that is more than one step; `None` for any other page.
fn steps(page: &Page, locale: &Locale) -> Option<Node> {
    let Page::Answer { situation, need } = page else {
        return None;
    };
    let answer = locale.part::<AnswersPart>(page)?.of(situation)?.to(need)?;
    let steps: Vec<&str> = answer.steps.iter().copied().map(Text::as_str).collect();
    let (name, say) = (answer.need.label.as_str(), answer.say.as_str());
    let language = locale.language().tag();
    (steps.len() > 1).then(|| how_to(name, say, language, &steps))
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
