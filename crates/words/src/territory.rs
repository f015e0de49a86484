//! What the face of a page says of a territory that says nothing of itself: what it is, where, how large.

use crate::Language;
use crate::number::{Noun, counted};
use domain::territories::TerritoryKind;

pub struct TerritoryInWords<'a> {
    pub kind: TerritoryKind,
    /// The codes and names of its départements.
    pub departements: Vec<(&'a str, &'a str)>,
    pub population: Option<i64>,
}

/// "Commune, Gironde (33), 65 985 habitants." A département and a région are said without where they are.
pub fn territory_in_words(territory: &TerritoryInWords<'_>, language: Language) -> String {
    let TerritoryInWords { kind, departements, population } = territory;
    let (kind, is_placed) = match kind {
        TerritoryKind::Commune => ("Commune", true),
        TerritoryKind::Epci => (language.pick("Intercommunalité", "Grouping of communes"), true),
        TerritoryKind::Departement => ("Département", false),
        TerritoryKind::Region => ("Région", false),
    };
    let inhabitants = Noun { fr: ["habitant", "habitants"], en: ["inhabitant", "inhabitants"] };
    let mut parts = vec![kind.to_owned()];
    if is_placed {
        parts.extend(departements.iter().map(|(code, name)| format!("{name} ({code})")));
    }
    parts.extend(population.map(|count| counted(count, language, inhabitants)));
    format!("{}.", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_territory_is_said_by_what_it_is_where_and_how_large() {
        let said = |kind, population, language| {
            territory_in_words(
                &TerritoryInWords { kind, departements: vec![("33", "Gironde")], population },
                language,
            )
        };
        let commune = TerritoryKind::Commune;
        assert_eq!(
            said(commune, Some(65_985), Language::Fr),
            "Commune, Gironde (33), 65\u{202f}985 habitants."
        );
        assert_eq!(said(commune, Some(65_985), Language::En), "Commune, Gironde (33), 65,985 inhabitants.");
        assert_eq!(said(TerritoryKind::Region, None, Language::Fr), "Région.");
    }
}
