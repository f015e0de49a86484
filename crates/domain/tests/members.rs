//! What a member says of itself: its values, how complete it is, and how it is shortened.

mod completeness;
mod excerpt;
mod values;
