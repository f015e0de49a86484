//! `docker-compose.yml`, read by docker-compose itself; nothing is started.

use super::{Outcome, whole};
use crate::children::command;
use crate::machine::find_or_install;
use crate::trouble::Trouble;

pub(super) fn check() -> Result<Outcome, Trouble> {
    let Some(compose) = find_or_install(&["docker-compose"], "docker-compose")? else {
        return Ok(Outcome::NotRun("docker-compose was not found: install it to check the file".to_owned()));
    };
    let mut config = command(&compose.to_string_lossy(), &["-f", "docker-compose.yml", "config", "--quiet"]);
    for password in ["AECT_OWNER_PASSWORD", "AECT_SERVER_PASSWORD", "POSTGRES_PASSWORD"] {
        config.env(password, "checked");
    }
    whole("compose", config)
}
