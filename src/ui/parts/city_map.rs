//! A map of the city: the outlines of its districts, and what is drawn on them. It needs no
//! tiles and asks nobody for anything.

use leptos::prelude::*;

use crate::guide::Location;

/// How degrees become units of the map.
struct Frame {
    west: f64,
    north: f64,
    /// Units to the right for each degree to the east.
    eastward: f64,
    /// Units down for each degree to the south.
    northward: f64,
    width: i32,
    height: i32,
}

/// A district of the city.
pub(crate) struct District {
    /// The number by which the city calls it, too.
    pub(crate) number: u8,
    /// Its name in German.
    pub(crate) name: &'static str,
    outline: &'static str,
    /// The spot that is the farthest from its edge.
    pub(crate) middle: Spot,
}

// FRAME and DISTRICTS, which build.rs makes of data/districts.geojson.
include!(concat!(env!("OUT_DIR"), "/districts.rs"));

/// Where something is on the map, in units of about a metre: to the right and down.
pub(crate) type Spot = (i32, i32);

/// Whether somebody has drawn the districts of the city: without them there is no map.
pub(crate) fn is_drawn() -> bool {
    FRAME.width > 0
}

/// The district of that name.
pub(crate) fn district(name: &str) -> Option<&'static District> {
    DISTRICTS.iter().find(|district| district.name == name)
}

/// Where a point of the Earth is on the map, or beside it.
pub(crate) fn spot(location: Location) -> Spot {
    let right = (location.longitude - FRAME.west) * FRAME.eastward;
    let down = (FRAME.north - location.latitude) * FRAME.northward;
    (right.round() as i32, down.round() as i32)
}

/// The least width of a part of the map, in its units: nearer than that nobody has to see.
const NARROWEST: i32 = 800;

/// The part of the map that is shown.
#[derive(Clone, Copy)]
pub(crate) struct View {
    left: i32,
    top: i32,
    /// Its width in units of the map, by which what is drawn on it is measured.
    pub(crate) width: i32,
    height: i32,
}

impl View {
    /// The whole city.
    pub(crate) fn city() -> Self {
        Self {
            left: 0,
            top: 0,
            width: FRAME.width,
            height: FRAME.height,
        }
    }

    /// The part around some spots, with space around them.
    pub(crate) fn around(spots: &[Spot]) -> Self {
        let (left, right) = bounds(spots.iter().map(|spot| spot.0));
        let (top, bottom) = bounds(spots.iter().map(|spot| spot.1));
        // A quarter wider than high, as the city is; and a fifth wider than the spots are.
        let width = (right - left).max((bottom - top) * 5 / 4) * 6 / 5;
        let width = width.max(NARROWEST);
        let height = width * 4 / 5;
        Self {
            left: (left + right - width) / 2,
            top: (top + bottom - height) / 2,
            width,
            height,
        }
    }
}

/// The least and the greatest of some numbers.
fn bounds(numbers: impl Iterator<Item = i32>) -> (i32, i32) {
    let around = |(low, high): (i32, i32), it: i32| (low.min(it), high.max(it));
    numbers
        .map(|it| (it, it))
        .reduce(|all, (it, _)| around(all, it))
        .unwrap_or((0, 0))
}

/// The map with marks on it. Those who hear it hear its label.
pub(crate) fn city_map(view: View, label_id: String, marks: AnyView) -> AnyView {
    // The lines of the districts keep away from the edge of the picture.
    let margin = view.width / 100;
    let numbers = [
        view.left - margin,
        view.top - margin,
        view.width + 2 * margin,
        view.height + 2 * margin,
    ];
    let view_box = numbers.map(|number| number.to_string()).join(" ");
    let outlines = DISTRICTS.iter();
    let outlines = outlines.map(|district| view! { <path d=district.outline></path> });
    view! {
        <svg class="city-map" viewBox=view_box role="img" aria-labelledby=label_id>
            <g class="districts">{outlines.collect_view()}</g>
            {marks}
        </svg>
    }
    .into_any()
}

/// A mark with a number in it: the larger it is, the larger the number.
pub(crate) fn numbered(spot: Spot, radius: i32, size: i32, number: String) -> AnyView {
    let (x, y) = (spot.0.to_string(), spot.1.to_string());
    view! {
        <g class="spot">
            <circle cx=x.clone() cy=y.clone() r=radius.to_string()></circle>
            <text x=x y=y dy="0.35em" text-anchor="middle" font-size=size.to_string()>{number}</text>
        </g>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Guide;

    #[test]
    fn the_districts_are_those_that_the_places_and_the_figures_name() {
        let guide = include_str!("../../../public/data/guide.json");
        let guide = Guide::read(guide).unwrap();
        let figure = guide
            .figures
            .iter()
            .find(|figure| figure.id == "migrationshintergrund-stadtteile");
        let rows = figure.unwrap().rows.iter();
        let named: Vec<&str> = rows.filter_map(|row| Some(row.name?.as_str())).collect();
        let drawn: Vec<&str> = DISTRICTS.iter().map(|district| district.name).collect();
        assert_eq!(named, drawn);
        for place in &guide.places {
            if let Some(name) = place.district.filter(|_| place.location.is_some()) {
                assert!(district(&name).is_some(), "{}: {name}", place.id);
            }
        }
    }

    #[test]
    fn places_are_drawn_in_the_district_whose_name_they_have() {
        let guide = include_str!("../../../public/data/guide.json");
        let guide = Guide::read(guide).unwrap();
        let (mut right, mut wrong) = (0, Vec::new());
        for place in &guide.places {
            let (Some(name), Some(location)) = (place.district, place.location) else {
                continue;
            };
            let (x, y) = spot(location);
            assert!((0..=FRAME.width).contains(&x) && (0..=FRAME.height).contains(&y));
            let ring = corners(district(&name).unwrap().outline);
            let edges = ring.windows(2).filter(|edge| {
                let ((x1, y1), (x2, y2)) = (edge[0], edge[1]);
                (y1 > y) != (y2 > y)
                    && f64::from(x)
                        < f64::from(x1)
                            + f64::from(y - y1) / f64::from(y2 - y1) * f64::from(x2 - x1)
            });
            if edges.count() % 2 == 1 {
                right += 1;
            } else {
                wrong.push(place.id);
            }
        }
        // The outlines are simplified: a place at the edge may be on the other side of it.
        assert!(
            wrong.len() * 20 < right,
            "{right} are right, {wrong:?} are not"
        );
    }

    /// The corners of an outline, closed.
    fn corners(outline: &str) -> Vec<Spot> {
        let spaced = outline.replace('-', " -").replace(['M', 'z'], "");
        let numbers: Vec<i32> = spaced
            .split(['l', ' '])
            .filter(|it| !it.is_empty())
            .map(|it| it.parse().unwrap())
            .collect();
        let mut corners: Vec<Spot> = Vec::new();
        for step in numbers.chunks(2) {
            let (x, y) = corners.last().copied().unwrap_or((0, 0));
            corners.push((x + step[0], y + step[1]));
        }
        corners.push(corners[0]);
        corners
    }

    #[test]
    fn a_part_of_the_map_has_all_its_spots_and_is_not_too_narrow() {
        for spots in [
            vec![(5000, 4000)],
            vec![(5000, 4000), (5100, 4900)],
            vec![(0, 0), (9000, 100), (4000, 8000)],
        ] {
            let view = View::around(&spots);
            assert!(view.width >= NARROWEST);
            for (x, y) in spots {
                assert!((view.left..view.left + view.width).contains(&x));
                assert!((view.top..view.top + view.height).contains(&y));
            }
        }
    }

    #[test]
    fn each_district_has_a_number_and_a_spot_for_it_on_the_map() {
        for (index, district) in DISTRICTS.iter().enumerate() {
            assert_eq!(usize::from(district.number), index + 1);
            let (x, y) = district.middle;
            assert!((0..=FRAME.width).contains(&x) && (0..=FRAME.height).contains(&y));
            assert!(district.outline.starts_with('M') && district.outline.ends_with('z'));
        }
    }
}
