//! Each fault of a row, made in the carried file by changing one line.

use domain::territories::{RegisterFault, RegisterProblem, TerritoryCode, TerritoryKind, read_register};

use super::{EDITION, TEXT};

/// The carried file with its line of that number changed.
fn changed(number: usize, change: impl Fn(&str) -> String) -> RegisterFault {
    let lines = TEXT.lines().enumerate();
    let text: String = lines
        .map(|(index, line)| if index + 1 == number { change(line) } else { line.to_owned() } + "\n")
        .collect();
    read_register(&text, &EDITION).expect_err("one line is wrong")
}

/// Line 200 is a commune; its field of that number, from 0, holds another text.
fn with_field(place: usize, value: &str) -> RegisterFault {
    changed(200, |line| {
        let mut fields: Vec<&str> = line.split(',').collect();
        fields[place] = value;
        fields.join(",")
    })
}

fn assert_says(fault: &RegisterFault, line: usize, words: &str) {
    assert_eq!(fault.to_string(), format!("line {line} of the register: {words}"));
    assert_eq!(fault.line(), line);
}

#[test]
fn a_bad_siren() {
    assert_says(&with_field(3, "211600019"), 200, "211600019 is no SIREN: its check digit is wrong (Luhn)");
    assert_says(&with_field(3, "2116"), 200, "a SIREN has nine digits, \"2116\" has not");
}

#[test]
fn a_code_or_a_siren_that_stands_twice() {
    let row = TEXT.lines().nth(199).expect("line 200").to_owned();
    let fault = changed(300, |_| row.clone());
    let code = TerritoryCode::parse(TerritoryKind::Commune, row.split(',').nth(1).expect("a code"))
        .expect("a commune");
    assert_eq!(fault.problem(), &RegisterProblem::CodeTwice(code.clone(), 200));
    assert_says(&fault, 300, &format!("{code} stands on line 200 already"));
    assert_says(&with_field(3, "200053759"), 200, "SIREN 200053759 stands on line 2 already");
}

#[test]
fn an_unknown_kind() {
    let words = "\"canton\" is no kind of territory: region, departement, epci or commune";
    assert_says(&with_field(0, "canton"), 200, words);
}

#[test]
fn a_code_of_another_form() {
    assert_says(&with_field(1, "1603"), 200, "\"1603\" is no code of a commune");
    assert_says(&with_field(5, "ZZ"), 200, "\"ZZ\" is no code of a departement");
    assert_says(&with_field(8, "200023308"), 200, "\"200023308\" is no code of a epci");
}

#[test]
fn another_number_of_fields() {
    assert_says(&changed(200, |line| format!("{line},more")), 200, "15 fields instead of 14");
    assert_says(&changed(200, |_| "commune,16030".to_owned()), 200, "2 fields instead of 14");
}

#[test]
fn an_unreadable_number() {
    for text in ["many", "-3", "12.5", "99999999999"] {
        assert_says(&with_field(4, text), 200, &format!("population: \"{text}\" is no number"));
    }
}

#[test]
fn a_point_outside_the_globe() {
    assert!(
        with_field(11, "180.1")
            .to_string()
            .starts_with("line 200 of the register: longitude 180.1, latitude 4")
    );
    for lat in ["-90.5", "NaN", "inf"] {
        assert!(matches!(with_field(12, lat).problem(), RegisterProblem::PointOutOfRange(_)), "{lat}");
    }
    assert_says(&with_field(11, "west"), 200, "lon: \"west\" is no number");
}

#[test]
fn half_a_point() {
    for (place, value) in [(11, ""), (12, ""), (13, ""), (13, "guess")] {
        assert_eq!(with_field(place, value).problem(), &RegisterProblem::HalfPoint);
    }
}

#[test]
fn no_name_and_no_postcode() {
    assert_says(&with_field(2, " "), 200, "the territory has no name");
    assert_says(&with_field(10, "1604"), 200, "\"1604\" is no postcode");
}

#[test]
fn a_row_that_is_not_one_line() {
    for line in ["", "commune,\"16030,", "commune,16030\r"] {
        let fault = changed(200, |_| line.to_owned());
        assert_eq!((fault.line(), fault.problem()), (200, &RegisterProblem::NotOneRow), "{line}");
    }
}

#[test]
fn other_columns() {
    for header in ["code,kind", "kind,code,name", "\u{feff}kind"] {
        let fault = changed(1, |_| header.to_owned());
        assert_eq!((fault.line(), fault.problem()), (1, &RegisterProblem::WrongHeader), "{header}");
    }
}

#[test]
fn an_epci_under_another_siren_and_a_departement_left_out() {
    let epci = changed(15, |line| line.replacen("200023307,47899", "200053759,47899", 1));
    assert_says(&epci, 15, "an EPCI's code is its SIREN, here it is 200053759");
    assert_says(&with_field(6, "17 19"), 200, "the départements that it belongs to lack its own, 16");
}
