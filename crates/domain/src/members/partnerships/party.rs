use super::Period;
use crate::closed_list::closed_list;
use crate::problems::{FieldCode, FieldFault};
use crate::vocabularies::PartyRoleCode;

closed_list! {
    /// Where a party stands.
    pub enum PartySide {
        French = "french",
        Foreign = "foreign",
    }
}

/// An organisation in a partnership, from the day it joined to the day it left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party<Organisation> {
    pub organisation: Organisation,
    pub side: PartySide,
    pub role: PartyRoleCode,
    pub period: Period,
}

/// Looks at all parties of one partnership.
///
/// # Errors
/// `too_few` without any, `duplicate` for an organisation whose periods meet.
pub fn once_at_a_time<Organisation: PartialEq>(parties: &[Party<Organisation>]) -> Result<(), FieldFault> {
    if parties.is_empty() {
        return Err(FieldFault::new(FieldCode::TooFew).min(1));
    }
    let again = |(place, party): (usize, &Party<Organisation>)| {
        parties[..place]
            .iter()
            .any(|before| before.organisation == party.organisation && before.period.meets(&party.period))
    };
    if parties.iter().enumerate().any(again) { Err(FieldCode::Duplicate.into()) } else { Ok(()) }
}
