//! Members: an organisation's place on the platform, what it says of itself, and the periods in which it is a member.
//!
//! Two rules. A profile is made of parsed values: what a vocabulary doesn't know is no value. And it stands in three groups of fields,
//! each with its own [`Visibility`](crate::access::Visibility).
//!
//! What members do together stands in a room of its own: [`partnerships`].
//!
//! To add a field: here, in its group, with a [`ProfileField`] and its rule in `update.rs`; if a profile isn't complete without it, a
//! [`ProfilePart`] and its line in `completeness.rs`.

mod completeness;
mod confirmation;
mod engagement;
mod excerpt;
mod judge;
mod membership;
pub mod partnerships;
mod patch;
mod presentation;
mod profile;
mod shown;
mod text;
mod update;
mod website;

pub use completeness::{Completeness, ProfilePart, Referents, completeness};
pub use confirmation::confirmation;
pub use engagement::Engagement;
pub use excerpt::{LONGEST_EXCERPT, excerpt};
pub use membership::{Deliberation, Membership, MembershipState};
pub use patch::{ExpertisePatch, PresentationPatch, ProfilePatch, VisibilityPatch};
pub use presentation::{LONGEST_PRESENTATION, Presentation};
pub use profile::{Expertise, GroupVisibility, Profile};
pub use shown::{Shown, fields_besides};
pub use update::{LONGEST_EXPERTISE, MOST_EXPERTISE, ProfileField, ProfileUpdate, update_profile};
pub use website::Website;
