//! What a member says of itself: its values, how complete it is, and how it is shortened; and what members do together.

mod completeness;
mod excerpt;
mod partnerships;
mod values;
