//! Accounts and programs: made by administrators and at the command line; a new password is chosen with a mailed link.

use super::Refusal;
use super::row::rows;
use crate::access::{Actor, Holder, Record};
use crate::accounts::Purpose;
use crate::problems::ProblemCode;

rows! {
    //             vis cli net hol  pla els rea con ref evm  cur adm  ope   jobs
    CREATE:          S   N   N   N    N   N   N   N   N   N    N   N    Y   [Demonstration];
    INVITE:          S   N   N   N    N   N   N   N   N   N    N   Y    Y   [];
    CREATE_CLIENT:   S   N   N   N    N   N   N   N   N   N    N   Y    Y   [];
    REVOKE_CLIENT:   S   N   N   N    N   N   N   N   N   N    N   Y    Y   [];
    BY_LINK:         T   T   T   Y    T   T   T   T   T   T    T   T    T   [];
}

/// A link serves its own purpose on its own record; it reads what visitors read.
pub(super) fn link_fits(actor: &Actor, link: Option<Purpose>, record: &Record) -> Result<(), Refusal> {
    let (Actor::Holder(Holder { purpose, record: opened }), Record::Account { id }) = (actor, record) else {
        return Ok(());
    };
    if link == Some(*purpose) && *opened == id.0 {
        Ok(())
    } else {
        Err(Refusal::Seen(ProblemCode::TokenInvalid))
    }
}
