use domain::territories::{TerritoryCode, TerritoryKind, UnknownKind};

#[test]
fn a_kind_is_its_word() {
    for kind in TerritoryKind::ALL {
        assert_eq!(TerritoryKind::parse(kind.as_str()), Ok(kind));
        assert_eq!(serde_json::to_value(kind).expect("a word"), kind.as_str());
    }
    assert_eq!(TerritoryKind::parse("canton"), Err(UnknownKind("canton".to_owned())));
    assert!(TerritoryKind::parse("Commune").is_err());
}

#[test]
fn each_kind_has_its_form_of_code() {
    let good = [
        (TerritoryKind::Commune, vec!["33063", "01001", "2A004", "2B033", "97411"]),
        (TerritoryKind::Epci, vec!["243300316"]),
        (TerritoryKind::Departement, vec!["33", "01", "2A", "2B", "974", "987"]),
        (TerritoryKind::Region, vec!["75", "01", "987"]),
    ];
    for (kind, codes) in good {
        for code in codes {
            assert_eq!(TerritoryCode::parse(kind, code).expect("well formed").as_str(), code);
        }
    }
    let bad = [
        (
            TerritoryKind::Commune,
            vec!["", "3306", "330633", "2C004", "2a004", "A2004", "33O63", "éé3", "é004"],
        ),
        (TerritoryKind::Epci, vec!["243300317", "24330031"]),
        (TerritoryKind::Departement, vec!["1", "2C", "330", "2a", "9741"]),
        (TerritoryKind::Region, vec!["7", "2A", "750"]),
    ];
    for (kind, codes) in bad {
        for code in codes {
            assert!(TerritoryCode::parse(kind, code).is_err(), "{kind} {code}");
        }
    }
}

#[test]
fn a_code_is_read_with_its_kind() {
    let read = |json| serde_json::from_str::<TerritoryCode>(json);
    let pessac = read(r#"{"kind":"commune","code":"33318"}"#).expect("a commune");
    assert_eq!((pessac.kind(), pessac.as_str()), (TerritoryKind::Commune, "33318"));
    assert!(read(r#"{"kind":"departement","code":"33318"}"#).is_err());
    assert_eq!(serde_json::to_string(&pessac).expect("JSON"), r#"{"kind":"commune","code":"33318"}"#);
}
