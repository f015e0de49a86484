//! The demonstration's accounts with the passwords that they get.

use crate::password;
use crate::trouble::Trouble;
use domain::accounts::Password;
use domain::demonstration::{Account, Demonstration};

/// Each account, in the files' order, with a new password.
pub(super) fn with_passwords(demonstration: &Demonstration) -> Result<Vec<(&Account, Password)>, Trouble> {
    demonstration
        .accounts
        .iter()
        .map(|account| Ok((account, password::make(&account.sign_in_mail)?)))
        .collect()
}

/// `role mail password`, a line each; the role is that of the first place.
pub(super) fn lines(accounts: &[(&Account, Password)]) -> String {
    let line = |(account, password): &(&Account, Password)| {
        let role = account.places.first().map_or("none", |place| place.role.as_str());
        format!("{role} {} {}\n", account.sign_in_mail.as_str(), password.expose())
    };
    accounts.iter().map(line).collect()
}

pub(super) fn hashes(accounts: &[(&Account, Password)]) -> Result<Vec<String>, Trouble> {
    accounts.iter().map(|(_, password)| password::hash(password)).collect()
}
