use crate::closed_list::closed_list;

closed_list! {
    /// Whose words a topic's title and text are.
    pub enum WrittenBy {
        /// In French, and perhaps English.
        Staff = "staff",
        /// In the one language that is said.
        Member = "member",
    }
}
