use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Geolocation, PositionOptions, window};

use crate::platform::position::Position;

/// How long the device may look for its position, in milliseconds.
const PATIENCE: u32 = 15_000;

/// How old a position may be that the device still knows, in milliseconds.
const FRESH: u32 = 60_000;

pub async fn find() -> Option<Position> {
    let geolocation = geolocation()?;
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    options.set_maximum_age(FRESH);
    let asked = Promise::new(&mut |found, failed| {
        let asked = geolocation.get_current_position_with_error_callback_and_options(
            &found,
            Some(&failed),
            &options,
        );
        // Where it cannot even be asked, the promise fails with what it says.
        if let Err(error) = asked {
            let _ = failed.call1(&JsValue::NULL, &error);
        }
    });
    let position = JsFuture::from(asked).await.ok()?;
    let coordinates = position.unchecked_into::<web_sys::Position>().coords();
    Some(Position {
        latitude: coordinates.latitude(),
        longitude: coordinates.longitude(),
        accuracy: coordinates.accuracy(),
    })
}

/// A page that is not served securely has none in some browsers.
fn geolocation() -> Option<Geolocation> {
    let geolocation = window()?.navigator().geolocation().ok()?;
    (!geolocation.is_undefined()).then_some(geolocation)
}
