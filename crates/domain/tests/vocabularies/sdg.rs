use domain::vocabularies::Sdg;

#[test]
fn a_goal_is_a_number_from_1_to_17() {
    for number in 0..=u8::MAX {
        let known = (1..=17).contains(&number);
        assert_eq!(Sdg::new(number).is_ok(), known, "{number}");
        assert_eq!(Sdg::recorded(number).is_ok(), known, "{number}");
        assert_eq!(Sdg::parse(&number.to_string()).is_ok(), known, "{number}");
    }
}

#[test]
fn a_goal_is_read_from_its_number_alone() {
    assert_eq!(Sdg::parse("6").map(Sdg::number), Ok(6));
    for text in ["", "06", "+6", "6.0", "six", "256"] {
        assert!(Sdg::parse(text).is_err(), "{text}");
    }
    let goals: Vec<Sdg> = serde_json::from_str("[6,13]").expect("two goals");
    assert_eq!(serde_json::to_string(&goals).expect("JSON"), "[6,13]");
    assert!(serde_json::from_str::<Sdg>("18").is_err());
    assert!(serde_json::from_str::<Sdg>("\"6\"").is_err());
}
