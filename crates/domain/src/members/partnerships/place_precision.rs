use crate::closed_list::closed_list;

closed_list! {
    /// How exactly the place of a partnership may be shown.
    pub enum PartnershipPlacePrecision {
        Locality = "locality",
        /// A zone in crisis.
        Region = "region",
        Country = "country",
    }
}
