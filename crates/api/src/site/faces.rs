//! What a link to a member or a territory says under its name.

use domain::access::Visibility;
use domain::territories::TerritoryKind;
use serde_json::Value;
use store::members::MemberInList;
use store::territories::TerritoryRecord;
use words::{Language, TerritoryInWords, territory_in_words};

/// What it is, where, how large.
pub(super) fn of_territory<'a>(
    kind: TerritoryKind,
    territory: &'a TerritoryRecord,
    language: Language,
) -> String {
    let text = |value: &'a Value, name: &str| value[name].as_str().unwrap_or_default();
    let departements = territory.departements.as_array().into_iter().flatten();
    let departements = departements.map(|value| (text(value, "code"), text(value, "name"))).collect();
    territory_in_words(&TerritoryInWords { kind, departements, population: territory.population }, language)
}

/// How its presentation begins, where everybody may read it; else what its territory is.
pub(super) fn of_member(member: &MemberInList, language: Language) -> Option<String> {
    let is_public = member.visibility.presentation == Visibility::Public;
    let presented = member.presentation_start.as_ref().filter(|_| is_public);
    let on_territory = || {
        let kind = TerritoryKind::parse(member.kind.as_deref()?).ok()?;
        let departements =
            member.departement.iter().map(|(code, name)| (code.as_str(), name.as_str())).collect();
        let territory = TerritoryInWords { kind, departements, population: member.population };
        Some(territory_in_words(&territory, language))
    };
    presented.map(|(markdown, _)| markdown.clone()).or_else(on_territory)
}
