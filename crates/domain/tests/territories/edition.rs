use domain::territories::{Coverage, Edition, TerritoryCode, TerritoryKind};

use super::EDITION;

#[test]
fn an_edition_covers_a_region_or_all_of_france() {
    let here = TerritoryCode::parse(TerritoryKind::Region, "75").expect("a region");
    assert_eq!(EDITION.region, Coverage::Region(here));
    let mut value = serde_json::to_value(&*EDITION).expect("an edition is JSON");
    assert_eq!(value["region"], "75");
    value["region"] = "all".into();
    let france: Edition = serde_json::from_value(value.clone()).expect("all of France");
    assert_eq!(france.region, Coverage::France);
    value["region"] = "Nouvelle-Aquitaine".into();
    assert!(serde_json::from_value::<Edition>(value).is_err());
}

#[test]
fn an_edition_names_its_sources_and_their_licences() {
    assert!(EDITION.sources.iter().all(|source| !source.licence.is_empty()));
    assert!(EDITION.sources.iter().any(|source| source.licence.contains("Licence Ouverte 2.0")));
}
