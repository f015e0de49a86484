//! The wing of members: their profile and their places in topics. A référent speaks for the member; staff may write for it.

use super::row::rows;

rows! {
    //                 vis cli net hol  pla els rea con ref evm  cur adm  ope   jobs
    UPDATE:              S   N   N   N    N   N   N   N   Y   N    Y   Y    N   [];
    SET_INTEREST:        S   N   N   N    N   N   N   N   Y   N    Y   Y    N   [];
    WITHDRAW_INTEREST:   S   N   N   N    N   N   N   N   Y   N    Y   Y    N   [];
}
