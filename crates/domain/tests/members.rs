//! What a member says of itself: its values, how complete it is, how it is shortened and changed; and what members do
//! together.

mod any_update;
mod completeness;
mod confirmation;
mod excerpt;
mod partnerships;
mod refusals;
mod shown;
mod update;
mod values;
