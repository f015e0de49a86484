//! `cargo xtask shots`: a picture sheet of each screen, into `shots/`.

use crate::children::{cargo, run as run_child};
use crate::trial::Trial;
use crate::trouble::Trouble;
use crate::{browser, frontend, needs, root};

pub(crate) fn run() -> Result<(), Trouble> {
    needs::node_and_npm()?;
    let chromium = browser::chromium()?.ok_or_else(|| Trouble::Said(browser::MISSING.to_owned()))?;
    frontend::install()?;
    frontend::build()?;
    run_child(cargo(&["build", "--package", "aect"]))?;
    let trial = Trial::start(&root::logs()?.join("platform.log"), &[])?;
    run_child(trial.script(&chromium, &["run", "--silent", "shots"]))
}
