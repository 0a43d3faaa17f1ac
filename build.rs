//! What the compiler needs that is not Rust.
//!
//! It makes the linker keep its relocations in the Wasm: `wasm-split-cli` needs them to cut
//! the pages that are opened seldom out of the first file (src/ui/shell/deferred.rs). And it
//! draws the districts of the city (src/ui/parts/city_map.rs) from `data/districts.geojson`,
//! so that no phone has to read and project them, and lays the list of languages ready for
//! the app (src/i18n/language.rs). Both are those of another city, where `WEGWEISER_CITY`
//! names its folder (docs/another-city.md).

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

const DISTRICTS: &str = "data/districts.geojson";
const LANGUAGES: &str = "locales/languages.tsv";

/// The folder of another city, if the guide is to be its.
const CITY: &str = "WEGWEISER_CITY";

/// How wide the map is in its own units; the city is ten kilometres wide, so one is about a
/// metre.
const WIDTH: f64 = 10_000.0;

/// Into how many steps each side of a district is divided in search of the place for its
/// number.
const STEPS: u32 = 48;

/// A point: to the east and to the north in degrees, or to the right and down on the map.
type Point = (f64, f64);

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={CITY}");
    let city = env::var(CITY).unwrap_or_default();
    let of_city = |name: &str| Path::new(&city).join(name);
    let [districts, languages] = [DISTRICTS, LANGUAGES].map(of_city);
    // Cargo takes a file that is not there for one that has changed.
    for path in [&districts, &languages]
        .into_iter()
        .filter(|it| it.exists())
    {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-bin=wegweiser=--emit-relocs");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    // A city whose districts nobody has drawn has no map of them.
    let code = if districts.exists() {
        let geojson = serde_json::from_str(&fs::read_to_string(districts)?)?;
        map(&geojson).ok_or("data/districts.geojson is not a list of polygons")?
    } else {
        "const FRAME: Frame = Frame { west: 0.0, north: 0.0, eastward: 0.0, northward: 0.0, \
         width: 0, height: 0 };\nstatic DISTRICTS: [District; 0] = [];\n"
            .to_owned()
    };
    fs::write(out.join("districts.rs"), code)?;
    fs::copy(languages, out.join("languages.tsv"))?;
    Ok(())
}

/// The constants of the map, as Rust.
fn map(geojson: &Value) -> Option<String> {
    let features = geojson["features"].as_array()?;
    let outlines: Option<Vec<Vec<Point>>> = features.iter().map(outline).collect();
    let outlines = outlines?;
    let points = || outlines.iter().flatten();
    let (west, east) = bounds(points().map(|point| point.0));
    let (south, north) = bounds(points().map(|point| point.1));
    // A degree of longitude is shorter than one of latitude, here by a constant: over the
    // height of the city it changes by a part in five hundred.
    let eastward = WIDTH / (east - west);
    let northward = eastward / ((south + north) / 2.0).to_radians().cos();
    let height = ((north - south) * northward).ceil();
    let mut code = format!(
        "const FRAME: Frame = Frame {{ west: {west:?}, north: {north:?}, eastward: \
         {eastward:?}, northward: {northward:?}, width: {WIDTH}, height: {height} }};\n\
         static DISTRICTS: [District; {}] = [\n",
        features.len()
    );
    for (feature, outline) in features.iter().zip(&outlines) {
        let name = feature["properties"]["name"].as_str()?;
        let number: u8 = feature["properties"]["number"].as_str()?.parse().ok()?;
        let drawn = |(x, y): &Point| {
            let (right, down) = ((x - west) * eastward, (north - y) * northward);
            (right.round(), down.round())
        };
        let outline: Vec<Point> = outline.iter().map(drawn).collect();
        let (x, y) = innermost(&outline);
        writeln!(
            code,
            "District {{ number: {number}, name: {name:?}, outline: {:?}, middle: ({x}, {y}) }},",
            path(&outline)
        )
        .ok()?;
    }
    code.push_str("];\n");
    Some(code)
}

/// The outer ring of a polygon.
fn outline(feature: &Value) -> Option<Vec<Point>> {
    let ring = feature["geometry"]["coordinates"][0].as_array()?;
    let point = |point: &Value| Some((point[0].as_f64()?, point[1].as_f64()?));
    ring.iter().map(point).collect()
}

fn bounds(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    })
}

/// The data of an SVG path: each point relative to the one before, which is shorter.
fn path(ring: &[Point]) -> String {
    let mut path = String::new();
    let mut last: Option<Point> = None;
    for &(x, y) in ring {
        let step = match last {
            None => format!("M{x} {y}l"),
            Some(last) if last == (x, y) => continue,
            Some(last) => [x - last.0, y - last.1]
                .map(|part| match part {
                    part if part < 0.0 => part.to_string(),
                    part => format!(" {part}"),
                })
                .concat(),
        };
        path.push_str(&step);
        last = Some((x, y));
    }
    path.replace("l ", "l") + "z"
}

/// The point of a raster within a ring that is the farthest from its edge.
fn innermost(ring: &[Point]) -> Point {
    let (left, right) = bounds(ring.iter().map(|point| point.0));
    let (top, bottom) = bounds(ring.iter().map(|point| point.1));
    let at = |step: u32, low: f64, high: f64| {
        low + (high - low) * f64::from(step) / f64::from(STEPS)
    };
    let raster = (0..=STEPS).flat_map(|column| {
        (0..=STEPS).map(move |row| (at(column, left, right), at(row, top, bottom)))
    });
    let inside = raster.filter(|&point| contains(ring, point));
    let farthest =
        inside.max_by(|&one, &other| to_edge(ring, one).total_cmp(&to_edge(ring, other)));
    farthest.map_or((left, top), |(x, y)| (x.round(), y.round()))
}

/// Whether a ray from a point to the right leaves the ring.
fn contains(ring: &[Point], (x, y): Point) -> bool {
    let crossings = ring.windows(2).filter(|edge| {
        let ((x1, y1), (x2, y2)) = (edge[0], edge[1]);
        (y1 > y) != (y2 > y) && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)
    });
    crossings.count() % 2 == 1
}

/// How far a point is from the nearest edge of a ring.
fn to_edge(ring: &[Point], (x, y): Point) -> f64 {
    let distances = ring.windows(2).map(|edge| {
        let ((x1, y1), (x2, y2)) = (edge[0], edge[1]);
        let (wide, high) = (x2 - x1, y2 - y1);
        let length = wide * wide + high * high;
        let along = if length > 0.0 {
            (((x - x1) * wide + (y - y1) * high) / length).clamp(0.0, 1.0)
        } else {
            0.0
        };
        (x - x1 - along * wide).hypot(y - y1 - along * high)
    });
    distances.fold(f64::INFINITY, f64::min)
}
