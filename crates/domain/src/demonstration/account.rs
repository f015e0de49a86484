use serde::Deserialize;
use serde::de::IgnoredAny;

use super::contact::role;
use super::record::{Place, Read};
use crate::access::{MemberRole, StaffRole};
use crate::accounts::Email;
use crate::people::Language;
use crate::territories::Slug;

/// Somebody who can sign in; the password is made when it is loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub key: Slug,
    pub person: Slug,
    pub sign_in_mail: Email,
    pub language: Language,
    /// At least one; the first says what the account is for.
    pub places: Vec<HeldPlace>,
}

/// A place by the key of its organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldPlace {
    pub organisation: Slug,
    pub role: HeldRole,
}

/// As staff, or in a member as one of the person's contacts says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeldRole {
    Staff(StaffRole),
    InMember(MemberRole),
}

impl HeldRole {
    /// The role's word, as the database and the files have it.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Staff(StaffRole::EventManager { events: _ }) => "event_manager",
            Self::Staff(StaffRole::Curator) => "curator",
            Self::Staff(StaffRole::Administrator) => "administrator",
            Self::InMember(MemberRole::Reader) => "reader",
            Self::InMember(MemberRole::Contributor) => "contributor",
            Self::InMember(MemberRole::Referent(_)) => "referent",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAccount {
    key: String,
    person: String,
    sign_in_mail: String,
    language: String,
    places: Vec<RawHeldPlace>,
    #[serde(rename = "note")]
    _note: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHeldPlace {
    organisation: String,
    role: String,
    referent_kind: Option<String>,
}

pub(super) fn account((place, raw): (Place, RawAccount)) -> Read<Account> {
    let RawAccount { key, person, sign_in_mail, language, places, _note } = raw;
    Ok(Account {
        key: place.key(&key)?,
        person: place.field("person", Slug::parse(&person))?,
        sign_in_mail: place.field("sign_in_mail", Email::parse(&sign_in_mail))?,
        language: place.code("language", Language::parse, &language)?,
        places: places.into_iter().map(|raw| held(&place, raw)).collect::<Read<_>>()?,
    })
}

fn held(place: &Place, raw: RawHeldPlace) -> Read<HeldPlace> {
    let RawHeldPlace { organisation, role: word, referent_kind } = raw;
    let role = match (word.as_str(), &referent_kind) {
        ("curator", None) => HeldRole::Staff(StaffRole::Curator),
        ("administrator", None) => HeldRole::Staff(StaffRole::Administrator),
        (word, kind) => HeldRole::InMember(role(place, word, kind.as_deref())?),
    };
    Ok(HeldPlace { organisation: place.field("organisation", Slug::parse(&organisation))?, role })
}
