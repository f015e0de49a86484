//! The lists of codes.

use domain::problems::{FieldCode, FieldFault, ProblemCode};

#[test]
fn codes_are_snake_case_unique_and_read_back() {
    let problems = ProblemCode::ALL.iter().map(|code| code.as_str());
    let fields = FieldCode::ALL.iter().map(|code| code.as_str());
    for list in [problems.collect::<Vec<_>>(), fields.collect()] {
        let mut unique = list.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), list.len());
        let is_snake = |code: &&str| code.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        assert!(list.iter().all(is_snake));
    }
    assert!(ProblemCode::ALL.iter().all(|code| ProblemCode::parse(code.as_str()) == Some(*code)));
    assert_eq!(ProblemCode::parse("Forbidden"), None);
}

#[test]
fn a_fault_says_where_it_stands() {
    let problem = FieldFault::new(FieldCode::TooLong).max(10_000).at("/presentation");
    assert_eq!(problem.pointer, "/presentation");
    assert_eq!((problem.fault.min, problem.fault.max), (None, Some(10_000)));
    assert_eq!(serde_json::to_string(&problem.fault.code).expect("a code"), "\"too_long\"");
}
