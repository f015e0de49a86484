//! The Chromium of the end-to-end tests and of the pictures.

use std::env;
use std::path::{Path, PathBuf};

use crate::machine::find_or_install;
use crate::trouble::Trouble;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
pub(crate) const MISSING: &str = "no Chromium was found: install one, or set AECT_CHROMIUM to it";

/// `AECT_CHROMIUM`, else the machine's, else Debian's.
pub(crate) fn chromium() -> Result<Option<PathBuf>, Trouble> {
    if let Some(given) = env::var_os("AECT_CHROMIUM").filter(|given| !given.is_empty()) {
        return Ok(Some(given.into()));
    }
    match MAC.iter().map(Path::new).find(|place| place.is_file()) {
        Some(found) => Ok(Some(found.to_owned())),
        None => find_or_install(&NAMES, "chromium"),
    }
}
