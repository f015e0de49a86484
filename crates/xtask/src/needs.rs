//! What a newcomer's machine must have: cargo itself refuses an older Rust (`rust-version`).

use crate::children::answer;
use crate::machine::find;
use crate::trouble::Trouble;

/// Node and npm, or one sentence that names what to install.
pub(crate) fn node_and_npm() -> Result<(), Trouble> {
    let ask = "install Node 22.12 or newer (or 20.19) with its npm, or put it first in PATH";
    let Some(version) = answer("node", &["--version"]) else {
        return Err(Trouble::Said(format!("Node was not found: {ask}")));
    };
    if !is_new_enough(&version) {
        return Err(Trouble::Said(format!("Node {version} is too old: {ask}")));
    }
    find(&["npm"]).map(|_| ()).ok_or_else(|| Trouble::Said(format!("npm was not found: {ask}")))
}

/// What Vite 8 asks: 20.19 or later in 20, else 22.12 or later.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(|number| number.parse().unwrap_or(0));
    let (major, minor): (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    (major == 20 && minor >= 19) || (major, minor) >= (22, 12)
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn node_is_20_19_or_22_12() {
        let old = ["v18.20.4", "v20.18.1", "v21.7.3", "v22.11.0", "something"];
        assert!(old.iter().all(|version| !is_new_enough(version)));
        let new = ["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0"];
        assert!(new.iter().all(|version| is_new_enough(version)));
    }
}
