//! A table of figures, and what is drawn of it.

mod chart;

use leptos::prelude::*;

use super::city_map::district;
use super::{ProvenanceNote, running};
use crate::guide::{About, Column, Figure, FigureText, Row, Unit};
use crate::ui::locale::{Locale, use_locale};

/// The length of the longest bar, in the units of its drawing.
const LONGEST: f64 = 1000.0;

/// What is shown where a source gives no number.
const NO_NUMBER: &str = "–";

/// With fewer values there is nothing to compare, and no bar is drawn.
const FEW: usize = 3;

/// A table of figures: with a drawing where the texts say what that shows, or else with bars
/// where it has a single column.
#[component]
pub(crate) fn FigureTable(
    /// The figures.
    figure: &'static Figure,
) -> impl IntoView {
    let locale = use_locale();
    let Some(words) = locale.texts().figures.get(figure.id).cloned() else {
        return ().into_any();
    };
    let highest = highest(figure).filter(|_| words.shows.is_none());
    let head = |column: &Column| {
        let text = words.columns.get(column.id).cloned().unwrap_or_default();
        view! { <th role="columnheader" scope="col">{text}</th> }
    };
    let columns = figure.columns.iter().map(head).collect_view();
    let rows = figure.rows.iter();
    let rows = rows.map(|row| table_row(&locale, row, &figure.columns, &words, highest));
    let rows = rows.collect_view();
    let title_id = ["figure-", figure.id.as_str(), "-title"].concat();
    view! {
        <div class="figure" id=["figure-", figure.id.as_str()].concat()>
            <h3 id=title_id.clone()>{words.title}</h3>
            {chart::chart(&locale, figure, &words, &title_id)}
            <div class="table-frame" tabindex="0" role="region" aria-labelledby=title_id.clone()>
                <table role="table" class=is_list(&figure.columns).then_some("listed") aria-labelledby=title_id.clone()>
                    <thead role="rowgroup">
                        <tr role="row">
                            <td role="cell"></td>
                            {columns}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
            {words.note.map(|note| view! { <p class="note">{running(note)}</p> })}
            <ProvenanceNote provenance=figure.provenance/>
        </div>
    }
    .into_any()
}

/// Whether a table has too many columns for a phone. There each row becomes a list, in
/// which the name of its column is before each figure: no digit has to be scrolled to.
/// The roles of its parts keep it a table for those who hear it.
fn is_list(columns: &[Column]) -> bool {
    columns.len() > 1
}

/// The highest value of a table that is drawn with bars.
fn highest(figure: &Figure) -> Option<f64> {
    let values = figure
        .rows
        .iter()
        .flat_map(|row| row.values.iter().flatten());
    let is_drawn = figure.columns.len() == 1 && values.clone().count() >= FEW;
    is_drawn
        .then(|| values.copied().fold(0.0, f64::max))
        .filter(|&highest| highest > 0.0)
}

fn table_row(
    locale: &Locale,
    row: &Row,
    columns: &[Column],
    words: &FigureText,
    highest: Option<f64>,
) -> impl IntoView {
    let remark = row.id.as_ref().and_then(|id| words.rows.get(id)).cloned();
    let dated = row.dated.map(|dated| locale.dated(dated));
    let name = row.name;
    // The number with which the map of the city calls it.
    let number = name
        .filter(|_| words.shows.is_some())
        .and_then(|name| Some(locale.number(district(&name)?.number.into())));
    let is_list = is_list(columns);
    let cells = row.values.iter().zip(columns).map(|(value, column)| {
        let text = value.map(|value| cell(locale, value, column.unit, row.about));
        let text = text.unwrap_or_else(|| NO_NUMBER.into());
        let bar = value
            .zip(highest)
            .map(|(value, highest)| bar(value / highest));
        let name = words.columns.get(column.id).filter(|_| is_list);
        let name = name.map(|name| view! { <span class="column">{*name}</span> });
        view! { <td role="cell">{name} <span>{text}</span> {bar}</td> }
    });
    let cells = cells.collect_view();
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {dated.map(|dated| view! { <span class="when">{dated}</span> })}
                {number.map(|number| view! { <span class="number">{number}</span> })}
                {name.map(|name| view! { <bdi lang="de">{name}</bdi> })}
                {remark.map(|remark| view! { <span class="remark">{remark}</span> })}
            </th>
            {cells}
        </tr>
    }
}

fn cell(locale: &Locale, value: f64, unit: Unit, about: Option<About>) -> String {
    let number = locale.number(value);
    let number = match unit {
        Unit::People | Unit::Count => number,
        Unit::Percent => locale.text_with("percent", [("number", number.into())]),
    };
    match about {
        None => number,
        Some(About::MoreThan) => {
            locale.text_with("more-than", [("number", number.into())])
        }
        Some(About::Circa) => locale.text_with("circa", [("number", number.into())]),
    }
}

/// A bar as long as its share of the highest value. It is a drawing with
/// attributes, because a strict policy for content forbids styles in the page.
fn bar(share: f64) -> impl IntoView {
    let length = (share * LONGEST).round() as u32;
    view! {
        <svg class="bar" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width=length.to_string() height="4"></rect>
        </svg>
    }
}
