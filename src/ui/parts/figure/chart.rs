//! Drawings of figures. Each says what its table says, and has a sentence that says what it
//! shows; who cannot see it has both.
//!
//! A drawing has no styles in it, which a strict policy for content forbids, and its lengths
//! are shares of its width, so that its words are as large as those around it.

use leptos::prelude::*;

use super::bar;
use crate::guide::{Figure, FigureText, Row, RowId};
use crate::i18n::{DateStyle, Direction};
use crate::time::{Date, Dated};
use crate::ui::locale::Locale;
use crate::ui::parts::city_map::{View, city_map, district, numbered};

/// The part of the drawing's width in which values are drawn, in percent.
const WIDTH: (f64, f64) = (2.0, 98.0);

/// The part of its height: from the lowest value to the highest.
const HEIGHT: (f64, f64) = (86.0, 14.0);

/// Where the words below are, in percent of the height.
const BELOW: f64 = 99.0;

/// How many years there are from one that is named to the next.
const YEARS: usize = 6;

/// The outlines of the marks: one for each way of counting, so that colour is not needed to
/// tell them apart.
const MARKS: [&str; 4] = [
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
    "M-5-5h10v10h-10z",
    "M0-7l7 7-7 7-7-7z",
    "M0-7l7 12h-14z",
];

/// The radius of the largest circle on the map, in its units, and the size of the numbers.
const CIRCLE: f64 = 850.0;
const LETTERS: i32 = 400;

/// The drawing of a table, where its texts say what it shows.
pub(super) fn chart(
    locale: &Locale,
    figure: &'static Figure,
    words: &FigureText,
    title_id: &str,
) -> Option<impl IntoView + use<>> {
    let shows = words.shows?;
    let drawing = if figure.rows.iter().any(|row| row.name.is_some()) {
        by_district(locale, figure, title_id)
    } else if figure.columns.len() == 1 {
        over_time(locale, figure, words, title_id)
    } else {
        side_by_side(locale, figure, words, title_id)
    };
    Some(view! {
        <div class="chart">
            <p>{shows}</p>
            {drawing}
        </div>
    })
}

/// One column on an axis of time, as long as the time is. Nothing joins the values: what was
/// between two of them, nobody has counted.
fn over_time(
    locale: &Locale,
    figure: &'static Figure,
    words: &FigureText,
    title_id: &str,
) -> AnyView {
    let points: Vec<Point> = points(figure);
    let ways = ways_of_counting(&points);
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return ().into_any();
    };
    let (from, until) = (first.date.year(), last.date.year() + 1);
    let highest = points.iter().map(|point| point.value).fold(0.0, f64::max);
    let axis = Axis {
        from: start_of(from),
        until: start_of(until),
        top: round_above(highest),
        is_mirrored: locale.language().direction() == Direction::Rtl,
    };
    let lines = [0.5, 1.0].map(|share| {
        let value = axis.top * share;
        let (y, start) = (axis.height(value), axis.at(WIDTH.0));
        view! {
            <line class="grid" x1="0%" x2="100%" y1=y.clone() y2=y.clone()></line>
            <text x=start y=y dy="-0.35em">{locale.number(value)}</text>
        }
    });
    let count = (from..until).count();
    let years = (from..=until).enumerate().map(|(index, year)| {
        let x = axis.along(start_of(year));
        let name = (index % YEARS == 0)
            .then(|| {
                Date::new(year, 1, 1)
                    .ok()
                    .map(|day| locale.date(day, DateStyle::Year))
            })
            .flatten();
        let end = if name.is_some() { 5.0 } else { 2.0 };
        // What is named first and last has no place beyond the edge.
        let anchor = match index {
            0 => "start",
            _ if index + YEARS > count => "end",
            _ => "middle",
        };
        view! {
            <line class="grid" x1=x.clone() x2=x.clone() y1=percent(HEIGHT.0) y2=percent(HEIGHT.0 + end)></line>
            {name.map(|name| view! { <text x=x y=percent(BELOW) text-anchor=anchor>{name}</text> })}
        }
    });
    let marks = points.iter().enumerate().map(|(index, point)| {
        let (x, y) = (axis.along(f64::from(point.date.days())), axis.height(point.value));
        // The first, the last and the highest value are named. The last is above those before
        // it, which are close and were higher.
        let name = match index {
            0 => Some(("start", "-0.75em")),
            _ if index + 1 == points.len() => Some(("end", "-2.2em")),
            _ if point.value >= highest => Some(("middle", "-0.75em")),
            _ => None,
        };
        let way = ways.iter().position(|way| *way == point.way).unwrap_or(0);
        let name = name.map(|(anchor, above)| {
            let number = locale.number(point.value);
            view! { <text class="value" x=x.clone() y=y.clone() dy=above text-anchor=anchor>{number}</text> }
        });
        view! {
            <line class="stem" x1=x.clone() x2=x.clone() y1=percent(HEIGHT.0) y2=y.clone()></line>
            <svg x=x y=y overflow="visible">{mark(way)}</svg>
            {name}
        }
    });
    let legend = ways.iter().enumerate().map(|(index, way)| {
        let name = match way {
            Some(id) => words.rows.get(*id).copied().unwrap_or_default(),
            None => words.title,
        };
        view! {
            <li>
                <svg class="sample" viewBox="-8 -8 16 16" aria-hidden="true">{mark(index)}</svg>
                <span>{name}</span>
            </li>
        }
    });
    view! {
        <svg class="over-time" role="img" aria-labelledby=title_id.to_owned()>
            {lines.into_iter().collect_view()}
            <line class="axis" x1="0%" x2="100%" y1=percent(HEIGHT.0) y2=percent(HEIGHT.0)></line>
            {years.collect_view()}
            {marks.collect_view()}
        </svg>
        <ul class="legend">{legend.collect_view()}</ul>
    }
    .into_any()
}

/// A value and when it was counted.
struct Point {
    /// The middle of the period that the source names.
    date: Date,
    value: f64,
    /// The remark on how it was counted; none for what the title says.
    way: Option<RowId>,
}

fn points(figure: &Figure) -> Vec<Point> {
    let point = |row: &Row| {
        Some(Point {
            date: middle(row.dated?),
            value: row.values.iter().copied().next()??,
            way: row.id,
        })
    };
    figure.rows.iter().filter_map(point).collect()
}

/// The day in the middle of what a date can mean.
fn middle(dated: Dated) -> Date {
    let (Dated::At(first) | Dated::Between(first, _) | Dated::Since(first)) = dated;
    let (first, last) = (first.date.earliest(), dated.latest());
    Date::from_days((first.days() + last.days()) / 2)
}

/// The ways of counting: that of the title first, then in the order of time.
fn ways_of_counting(points: &[Point]) -> Vec<Option<RowId>> {
    let mut ways = vec![None];
    for point in points {
        if !ways.contains(&point.way) {
            ways.push(point.way);
        }
    }
    ways
}

fn mark(way: usize) -> impl IntoView {
    let outline = MARKS[way % MARKS.len()];
    view! { <path class=if way == 0 { "mark" } else { "mark other" } d=outline></path> }
}

/// The first day of a year, in days.
fn start_of(year: i16) -> f64 {
    Date::new(year, 1, 1).map_or(0.0, |day| day.days().into())
}

/// The least number above a value that begins with 1, 2 or 5, and else has only zeros.
fn round_above(value: f64) -> f64 {
    let steps = [1.0, 2.0, 5.0, 10.0];
    let mut unit = 1.0;
    while unit * 10.0 < value {
        unit *= 10.0;
    }
    let steps = steps.into_iter().map(|step| step * unit);
    steps
        .into_iter()
        .find(|&step| step >= value)
        .unwrap_or(value)
}

/// Where a day and a value are in a drawing.
struct Axis {
    /// The first day, and that after the last.
    from: f64,
    until: f64,
    /// The value at the upper edge; at the lower one it is zero.
    top: f64,
    /// Whether time runs to the left, as the words do.
    is_mirrored: bool,
}

impl Axis {
    fn along(&self, day: f64) -> String {
        let share = (day - self.from) / (self.until - self.from);
        self.at(WIDTH.0 + share * (WIDTH.1 - WIDTH.0))
    }

    /// A share of the width from where lines of text begin, as one from the left.
    fn at(&self, share: f64) -> String {
        percent(if self.is_mirrored {
            100.0 - share
        } else {
            share
        })
    }

    fn height(&self, value: f64) -> String {
        percent(HEIGHT.0 + value / self.top * (HEIGHT.1 - HEIGHT.0))
    }
}

/// A length of an SVG, exact to a tenth of a percent.
fn percent(share: f64) -> String {
    // Whole numbers, because the code that writes others is large.
    let tenths = (share * 10.0).round() as u32;
    [
        &(tenths / 10).to_string(),
        ".",
        &(tenths % 10).to_string(),
        "%",
    ]
    .concat()
}

/// Several columns, each a picture of its own with a bar for each row. All have one scale.
fn side_by_side(
    locale: &Locale,
    figure: &'static Figure,
    words: &FigureText,
    title_id: &str,
) -> AnyView {
    let values = figure
        .rows
        .iter()
        .flat_map(|row| row.values.iter().flatten());
    let highest = values.copied().fold(0.0, f64::max);
    let panels = figure.columns.iter().enumerate().map(|(index, column)| {
        let bars = figure.rows.iter().filter_map(|row| {
            let value = row.values.iter().copied().nth(index)??;
            let year = locale.date(row.dated?.latest(), DateStyle::Year);
            Some(view! {
                <span>{year}</span>
                {bar(value / highest)}
                <span class="value">{locale.number(value)}</span>
            })
        });
        let name = words.columns.get(column.id).copied().unwrap_or_default();
        view! {
            <div>
                <p>{name}</p>
                <div class="bars">{bars.collect_view()}</div>
            </div>
        }
    });
    let panels = panels.collect_view();
    view! {
        <div class="panels" role="img" aria-labelledby=title_id.to_owned()>{panels}</div>
    }
    .into_any()
}

/// The districts on a map, each with a circle whose area is what all columns count together.
fn by_district(locale: &Locale, figure: &'static Figure, title_id: &str) -> AnyView {
    let districts = figure.rows.iter().filter_map(|row| {
        let district = district(&row.name?)?;
        Some((district, row.values.iter().flatten().sum::<f64>()))
    });
    let districts: Vec<_> = districts.collect();
    let highest = districts.iter().map(|(_, sum)| *sum).fold(0.0, f64::max);
    let circles = districts.iter().map(|(district, sum)| {
        let radius = (CIRCLE * (sum / highest).sqrt()).round() as i32;
        let number = locale.number(district.number.into());
        numbered(district.middle, radius, LETTERS, number)
    });
    city_map(
        View::city(),
        title_id.to_owned(),
        circles.collect_view().into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_ends_at_a_round_number_that_no_value_is_above() {
        for (value, end) in [
            (0.5, 1.0),
            (1.0, 1.0),
            (143.0, 200.0),
            (929.0, 1000.0),
            (1000.0, 1000.0),
            (1001.0, 2000.0),
            (10178.0, 20000.0),
        ] {
            assert_eq!(round_above(value), end, "{value}");
        }
    }

    #[test]
    fn a_date_is_drawn_in_the_middle_of_what_it_can_mean() {
        for (dated, day) in [
            ("2021-12-31", "2021-12-31"),
            ("2013-10", "2013-10-16"),
            ("2003", "2003-07-02"),
            ("2016~/2018~", "2017-07-01"),
        ] {
            assert_eq!(middle(dated.parse().unwrap()).to_string(), day, "{dated}");
        }
    }

    #[test]
    fn years_are_as_far_from_each_other_as_they_are_long() {
        let axis = Axis {
            from: start_of(2003),
            until: start_of(2022),
            top: 1000.0,
            is_mirrored: false,
        };
        let mirrored = Axis {
            is_mirrored: true,
            ..axis
        };
        assert_eq!(axis.along(start_of(2003)), "2.0%");
        assert_eq!(axis.along(start_of(2022)), "98.0%");
        assert_eq!(mirrored.along(start_of(2003)), "98.0%");
        // Ten years are a little more than half of nineteen.
        assert_eq!(axis.along(start_of(2013)), "52.5%");
        assert_eq!(axis.height(0.0), "86.0%");
        assert_eq!(axis.height(500.0), "50.0%");
    }
}
