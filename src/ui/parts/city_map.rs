//! A map of the city: the outlines of its districts, and what is drawn on them. It needs no
//! tiles and asks nobody for anything.

use leptos::prelude::*;

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

// SIZE of the whole map and DISTRICTS, which build.rs makes of data/districts.geojson.
include!(concat!(env!("OUT_DIR"), "/districts.rs"));

/// Where something is on the map, in units of about a metre: to the right and down.
pub(crate) type Spot = (i32, i32);

/// The district of that name.
pub(crate) fn district(name: &str) -> Option<&'static District> {
    DISTRICTS.iter().find(|district| district.name == name)
}

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
            width: SIZE.0,
            height: SIZE.1,
        }
    }
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
    fn each_district_has_a_number_and_a_spot_for_it_on_the_map() {
        for (index, district) in DISTRICTS.iter().enumerate() {
            assert_eq!(usize::from(district.number), index + 1);
            let (x, y) = district.middle;
            assert!((0..=SIZE.0).contains(&x) && (0..=SIZE.1).contains(&y));
            assert!(district.outline.starts_with('M') && district.outline.ends_with('z'));
        }
    }
}
