use crate::closed_list::closed_list;

closed_list! {
    /// The two publics that the founding text names.
    pub enum Engagement {
        /// Engaged in European or international cooperation.
        Engaged = "engaged",
        /// Wishing to engage.
        Willing = "willing",
    }
}
