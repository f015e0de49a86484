use crate::closed_list::closed_list;

closed_list! {
    /// Where a partnership stands. Said by its parties, and not computed from its days: a convention that ran out is often renewed late.
    pub enum PartnershipState {
        InPreparation = "in_preparation",
        Active = "active",
        Suspended = "suspended",
        Ended = "ended",
    }
}
