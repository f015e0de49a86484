//! Members: an organisation's place on the platform, what it says of itself, and the periods in which it is a member.
//!
//! Two rules. A profile is made of parsed values: what a vocabulary doesn't know is no value. And it stands in three groups of fields,
//! each with its own [`Visibility`](crate::access::Visibility).
//!
//! What members do together stands in a room of its own: [`partnerships`].
//!
//! To add a field: here, in its group, and if a profile isn't complete without it, a [`ProfilePart`] and its line in `completeness.rs`.

mod completeness;
mod engagement;
mod excerpt;
mod membership;
pub mod partnerships;
mod presentation;
mod profile;
mod website;

pub use completeness::{Completeness, ProfilePart, Referents, completeness};
pub use engagement::Engagement;
pub use excerpt::{LONGEST_EXCERPT, excerpt};
pub use membership::{Deliberation, Membership, MembershipState};
pub use presentation::{LONGEST_PRESENTATION, Presentation};
pub use profile::{Expertise, GroupVisibility, Profile};
pub use website::Website;
