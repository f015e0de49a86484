//! The demonstration data: the files that the project carries, and the faults that are refused.

mod counts;
mod days;
mod partnerships;
mod refusals;
mod topics;

use domain::demonstration::{Demonstration, DemonstrationFault, Files, read};
use time::Date;
use time::macros::date;

const FILES: Files<'static> = Files {
    members: include_str!("../../../data/demo/members.json"),
    organisations: include_str!("../../../data/demo/organisations.json"),
    accounts: include_str!("../../../data/demo/accounts.json"),
};
const START: Date = date!(2026 - 11 - 24);

fn demonstration() -> Demonstration {
    read(FILES, START).unwrap_or_else(|fault| panic!("{fault}"))
}

fn refused(files: Files<'_>) -> DemonstrationFault {
    read(files, START).expect_err("this is no demonstration")
}
