use crate::trouble::Trouble;
use api::document::Document;
use std::io::{Write, stdout};

pub(super) fn print() -> Result<(), Trouble> {
    Ok(stdout().write_all(Document::of_this_program().text.as_bytes())?)
}
