use domain::territories::{RegisterProblem, read_register};
use proptest::prelude::*;

use super::{EDITION, TEXT};

#[test]
fn a_missing_last_line_feed_is_a_cut() {
    let fault = read_register(TEXT.trim_end(), &EDITION).expect_err("cut");
    assert_eq!(fault.line(), 4_463);
    assert!(fault.to_string().contains("commune,87206,Villefavard"), "{fault}");
}

#[test]
fn a_file_without_its_last_row_names_the_last_line_read() {
    let cut = TEXT.trim_end().rfind('\n').expect("lines") + 1;
    let fault = read_register(&TEXT[..cut], &EDITION).expect_err("cut");
    assert_eq!(fault.line(), 4_462);
    assert_eq!(
        fault.to_string(),
        "line 4462 of the register: 4461 rows instead of 4462; the last one is \
         \"commune,87205,Le Vigen,218720506,2310,87,87,75,248719312,,87110,1.2891,45.7510,town_hall\""
    );
}

#[test]
fn an_empty_file_is_refused() {
    let fault = read_register("", &EDITION).expect_err("empty");
    assert_eq!((fault.line(), fault.problem()), (0, &RegisterProblem::WrongHeader));
}

#[test]
fn counts_of_each_kind_are_held_against_the_edition() {
    let mut edition = EDITION.clone();
    edition.counts.epci += 1;
    edition.counts.commune -= 1;
    let fault = read_register(TEXT, &edition).expect_err("counts differ");
    assert_eq!(fault.line(), 4_463);
    assert!(fault.to_string().contains("156 rows of kind epci instead of 157"), "{fault}");
    assert!(fault.to_string().contains("Villefavard"), "{fault}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn a_file_cut_anywhere_is_refused(place in 0..TEXT.len()) {
        let bytes = &TEXT.as_bytes()[..place];
        if let Ok(cut) = std::str::from_utf8(bytes) {
            let fault = read_register(cut, &EDITION).expect_err("cut");
            prop_assert_eq!(fault.line(), cut.lines().count());
        }
    }

    #[test]
    fn a_file_cut_between_two_lines_is_refused(rows in 0..4_462_usize) {
        let cut: String = TEXT.split_inclusive('\n').take(rows + 1).collect();
        let fault = read_register(&cut, &EDITION).expect_err("cut");
        prop_assert_eq!(fault.line(), rows + 1);
    }
}
