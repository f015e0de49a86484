//! The secret that signs cursors: given, or made at the first start and kept in a file that only its owner reads.

use crate::trouble::Trouble;
use api::Secret;
use std::fmt::Write as _;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

/// That of the settings. It is parsed here and not by clap, which would print a wrong one.
pub(crate) fn given(text: &str) -> Result<Secret, Trouble> {
    parse(text).map_err(|why| Trouble(format!("AECT_SECRET: {why}")))
}

fn parse(text: &str) -> Result<Secret, String> {
    let refuse = || "it must be 64 hexadecimal digits".to_owned();
    if text.len() != 64 || !text.is_ascii() {
        return Err(refuse());
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).map_err(|_| refuse())?;
    }
    Ok(Secret::new(bytes))
}

/// Reads the folder's secret, or makes it.
pub(crate) fn kept_in(folder: &Path) -> Result<Secret, Trouble> {
    let file = folder.join("secret");
    let read = || fs::read_to_string(&file).map_err(|error| named(&file, error));
    match fs::exists(&file) {
        Ok(true) => parse(read()?.trim()).map_err(|why| Trouble(format!("{}: {why}", file.display()))),
        Ok(false) | Err(_) => {
            let secret = Secret::new(rand::random());
            match write(&file, &secret) {
                Ok(()) => Ok(secret),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    parse(read()?.trim()).map_err(Trouble)
                }
                Err(error) => Err(named(&file, error)),
            }
        }
    }
}

fn write(file: &Path, secret: &Secret) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut text = String::new();
    for byte in secret.expose() {
        // A write to a String does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    writeln!(options.open(file)?, "{text}")
}

fn named(file: &Path, error: std::io::Error) -> Trouble {
    Trouble(format!("{} can't be used (AECT_DATA_DIR): {error}", file.display()))
}
