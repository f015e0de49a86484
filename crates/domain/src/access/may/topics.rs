//! The wing of topics: the steps are the curators'; a proposal may be withdrawn by its proposer's référents, and by
//! nobody in their name: staff dismisses, with a reason.

use super::row::{Row, rows};
use crate::access::Transition;

rows! {
    //        vis cli net hol  pla els rea con ref evm  cur adm  ope   jobs
    CURATE:     S   N   N   N    N   N   N   N   N   N    Y   Y    N   [];
    WITHDRAW:   S   N   N   N    N   N   N   N   Y   N    N   N    N   [];
}

pub(super) fn transition(step: Transition) -> Row {
    match step {
        Transition::Anticipate
        | Transition::Study
        | Transition::Select
        | Transition::Activate
        | Transition::Close
        | Transition::Dismiss
        | Transition::Reopen => CURATE,
        Transition::Withdraw => WITHDRAW,
    }
}
