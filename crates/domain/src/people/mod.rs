//! People: who somebody is, and the place that they hold in an organisation.

mod update;

pub use update::{OwnDetails, OwnDetailsPatch, update_own_details};

use crate::closed_list::closed_list;

closed_list! {
    /// As what somebody holds a place: the publics of every event.
    pub enum Seat {
        Elected = "elected",
        Officer = "officer",
        Volunteer = "volunteer",
    }
}

closed_list! {
    /// The language in which a person is written to.
    pub enum Language {
        Fr = "fr",
        En = "en",
    }
}
