use gloo_net::http::{Method, Request, RequestBuilder};
use web_sys::{RequestCache, RequestCredentials, RequestMode};

use super::task::yield_to_browser;
use crate::platform::fetch::FetchError;

pub async fn text(path: &str, is_anew: bool) -> Result<String, FetchError> {
    let cache = if is_anew {
        RequestCache::Reload
    } else {
        RequestCache::Default
    };
    // As a preload without `crossorigin` asks. Any other way WebKit, which never finds a
    // preload with that attribute again, fetches the file twice.
    let request = Request::get(path).mode(RequestMode::NoCors).cache(cache);
    let answer = request
        .credentials(RequestCredentials::Include)
        .send()
        .await;
    let answer = answer.map_err(|_| FetchError::Unreachable)?;
    match answer.status() {
        // What a host of another origin has answered, to which ours led, cannot be read.
        0 => return Err(FetchError::Unreachable),
        status if !answer.ok() => return Err(FetchError::Status(status)),
        _ => {}
    }
    let text = answer.text().await.map_err(|_| FetchError::Unreachable)?;
    // Several files may come at once, and to read one takes a while.
    yield_to_browser().await;
    Ok(text)
}

/// What the clock of the server that has this path shows (RFC 9110 §6.6.1), in
/// milliseconds since 1970 UTC; `None` where it cannot be reached or does not say. Past
/// every cache, whose answers are from earlier.
pub async fn server_time(path: &str) -> Option<f64> {
    let request = RequestBuilder::new(path).method(Method::HEAD);
    let answer = request.cache(RequestCache::NoStore).send().await.ok()?;
    let date = answer.headers().get("date")?;
    Some(js_sys::Date::parse(&date)).filter(|time| time.is_finite())
}
