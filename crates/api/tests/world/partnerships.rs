//! The partnerships of the fixture world: one of each visibility.

use super::id;
use domain::access::{Record, Visibility};
use uuid::Uuid;

/// A partnership of the fixture, named as its visibility is.
pub struct Partnership {
    pub visibility: Visibility,
    /// By the fixture's names of members.
    parties: &'static [&'static str],
}

impl Partnership {
    /// What everybody sees is first.
    pub const ALL: [Partnership; 3] = [
        Partnership { visibility: Visibility::Public, parties: &["own", "other"] },
        Partnership { visibility: Visibility::Members, parties: &["own", "other"] },
        Partnership { visibility: Visibility::Own, parties: &["own"] },
    ];

    pub fn id(&self) -> Uuid {
        id("partnership", self.visibility.as_str())
    }

    pub fn record(&self) -> Record {
        let parties = self.parties.iter().map(|member| id("member", member)).collect();
        Record::Partnership { parties, visibility: self.visibility }
    }

    /// The statements that put it under the platform.
    pub(super) fn rows(&self) -> Vec<String> {
        let (partnership, visibility) = (self.id(), self.visibility);
        let row = format!(
            "insert into partnerships (id, slug, title, name_key, language, kind, state, description, place_precision,
                visibility, demo, version)
             values ('{partnership}', 'cooperation-{visibility}', 'Coopération {visibility}', 'cooperation {visibility}',
                'fr', 'twinning', 'active', 'Texte', 'locality', '{visibility}', true, 1)"
        );
        let party = |member: &&str| {
            format!(
                "insert into parties (id, partnership_id, organisation_id, side, role, joined_on)
                 values ('{}', '{partnership}', '{}', 'french', 'lead', '2020-01-01')",
                id("party", &format!("{visibility} {member}")),
                id("organisation", member)
            )
        };
        [row].into_iter().chain(self.parties.iter().map(party)).collect()
    }
}
