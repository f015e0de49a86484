//! The passwords of the three roles, made at the first start and kept in a file of mode 600.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::machine;

const BYTES: usize = 24;

/// The passwords, in hexadecimal: safe in SQL and in an address without quoting.
#[derive(Clone)]
pub(crate) struct Secrets {
    pub(crate) superuser: String,
    pub(crate) owner: String,
    pub(crate) server: String,
}

impl Secrets {
    /// Draws new ones and keeps them in `folder`.
    pub(crate) fn make(folder: &Path) -> Result<Self, Error> {
        let path = folder.join("secrets");
        let draw = || machine::random_hex(BYTES).map_err(Error::at(&path));
        let made = Self { superuser: draw()?, owner: draw()?, server: draw()? };
        let Self { superuser, owner, server } = &made;
        let text = format!("superuser={superuser}\nowner={owner}\nserver={server}\n");
        machine::write_private(&path, &text).map_err(Error::at(&path))?;
        Ok(made)
    }

    /// Reads those of an earlier start.
    pub(crate) fn read(folder: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(folder.join("secrets")).unwrap_or_default();
        let named = |name: &str| {
            let found = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
            found.map(str::to_owned).ok_or_else(|| Error::NoSecrets { folder: folder.to_owned() })
        };
        Ok(Self { superuser: named("superuser")?, owner: named("owner")?, server: named("server")? })
    }
}
