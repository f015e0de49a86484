//! The SPA apart from the server.

use std::fs;

use super::{Outcome, counted, counts, tail, whole};
use crate::children::{npm, record};
use crate::trouble::Trouble;
use crate::{frontend, needs, root};

const CLIENT: &str = "src/api/schema.d.ts";

pub(super) fn packages() -> Result<Outcome, Trouble> {
    with_npm(|| frontend::install().map(|()| Outcome::passed()))
}

/// The committed types of the API are those of the committed document.
pub(super) fn client_drift() -> Result<Outcome, Trouble> {
    with_npm(|| {
        let made = root::logs()?.join("schema.d.ts");
        let path = made.to_string_lossy();
        let document = root::folder().join("openapi/openapi.json");
        let make = [
            "exec",
            "--no",
            "--",
            "openapi-typescript",
            &document.to_string_lossy(),
            "--output",
            path.as_ref(),
        ];
        let (status, said) = record(npm(&root::frontend(), &make), &super::log("spa-client")?)?;
        if !status.success() {
            return Ok(Outcome::failed(tail(&said)));
        }
        let made = fs::read(&made).map_err(Trouble::of(&path))?;
        let committed = fs::read(root::frontend().join(CLIENT)).map_err(Trouble::of(CLIENT))?;
        if made == committed {
            return Ok(Outcome::passed());
        }
        Ok(Outcome::failed(format!(
            "frontend/{CLIENT} differs from openapi/openapi.json: run `npm run api` in frontend/ and commit it"
        )))
    })
}

pub(super) fn lint() -> Result<Outcome, Trouble> {
    with_npm(|| whole("spa-lint", npm(&root::frontend(), &["run", "--silent", "lint"])))
}

pub(super) fn types() -> Result<Outcome, Trouble> {
    with_npm(|| whole("spa-types", npm(&root::frontend(), &["run", "--silent", "types"])))
}

pub(super) fn unit_tests() -> Result<Outcome, Trouble> {
    with_npm(|| counted("spa-tests", npm(&root::frontend(), &["run", "--silent", "test"]), counts::vitest))
}

pub(super) fn build() -> Result<Outcome, Trouble> {
    with_npm(|| whole("spa-build", npm(&root::frontend(), &["run", "--silent", "build"])))
}

/// Runs a check, or says that Node and npm are missing.
pub(super) fn with_npm(check: impl FnOnce() -> Result<Outcome, Trouble>) -> Result<Outcome, Trouble> {
    match needs::node_and_npm() {
        Ok(()) => check(),
        Err(Trouble::Said(sentence)) => Ok(Outcome::NotRun(sentence)),
        Err(Trouble::Interrupted) => Err(Trouble::Interrupted),
    }
}
