use std::fs;
use std::future::ready;
use std::path::PathBuf;
use std::sync::OnceLock;

use crate::platform::fetch::FetchError;

/// The status of HTTP for a file that is not there.
const NOT_FOUND: u16 = 404;

static SITE: OnceLock<Site> = OnceLock::new();

struct Site {
    base: &'static str,
    folder: PathBuf,
}

/// Natively, paths that begin with `base` are read from this folder from now on; the first
/// call decides. A file that cannot be read is named on the standard error.
pub fn read_from(base: &'static str, folder: PathBuf) {
    SITE.get_or_init(|| Site { base, folder });
}

pub fn text(
    path: &str,
    _: bool,
) -> impl Future<Output = Result<String, FetchError>> + use<> {
    ready(read(path))
}

fn read(path: &str) -> Result<String, FetchError> {
    let site = SITE.get().ok_or(FetchError::Unreachable)?;
    let relative = path.strip_prefix(site.base).unwrap_or(path);
    let file = site.folder.join(relative.trim_start_matches('/'));
    fs::read_to_string(&file).map_err(|error| {
        eprintln!("{}: {error}", file.display());
        FetchError::Status(NOT_FOUND)
    })
}
