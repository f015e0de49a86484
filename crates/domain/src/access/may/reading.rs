//! Who sees what: the rows from which both `may` and `sight` are made.

use super::row::{Row, rows};
use crate::access::Visibility;

rows! {
    //        vis cli net hol  pla els rea con ref evm  cur adm  ope   jobs
    PUBLIC:     Y   Y   Y   Y    Y   Y   Y   Y   Y   Y    Y   Y    Y   [RegisterImport, Demonstration, Sequencer, Mailer];
    MEMBERS:    H   H   Y   H    H   Y   Y   Y   Y   Y    Y   Y    Y   [RegisterImport, Demonstration, Sequencer, Mailer];
    OWN:        H   H   H   H    H   H   Y   Y   Y   Y    Y   Y    Y   [RegisterImport, Demonstration, Sequencer, Mailer];
    KEPT:       H   H   H   H    H   H   H   H   H   H    H   Y    Y   [RegisterImport, Demonstration, Sequencer, Mailer];
    ACCOUNTS:   S   N   N   N    Y   Y   Y   Y   Y   Y    Y   Y    N   [];
}

/// Reading what is in sight, and asking for a session or a token.
pub(super) const ANYBODY: Row = PUBLIC;

/// A record of this visibility.
pub(in crate::access) fn row(visibility: Visibility) -> Row {
    match visibility {
        Visibility::Public => PUBLIC,
        Visibility::Members => MEMBERS,
        Visibility::Own => OWN,
    }
}

/// What the platform keeps of people and programs (accounts, persons, clients): for administrators.
pub(in crate::access) fn kept() -> Row {
    KEPT
}
