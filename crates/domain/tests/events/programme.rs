use domain::events::{Block, Hours, Line, Programme, ProgrammeFault};
use domain::territories::Slug;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

const MORNING: OffsetDateTime = datetime!(2022-04-01 10:00 +2);

fn key(text: &str) -> Slug {
    Slug::parse(text).expect("a key")
}

fn line(name: &str, lines: Vec<Line<u8>>) -> Line<u8> {
    let title = name.to_owned();
    Line { key: key(name), title, description: None, appearances: vec![], appearances_text: None, lines }
}

fn block(name: &str, from: i64, until: i64, lines: Vec<Line<u8>>) -> Block<u8> {
    let hour = |hours| MORNING + Duration::hours(hours);
    let hours = Hours::new(hour(from), hour(until)).expect("hours");
    Block { key: key(name), title: name.to_owned(), hours, hours_text: None, lines }
}

fn refused(blocks: Vec<Block<u8>>) -> ProgrammeFault {
    Programme::new(blocks).expect_err("this is no programme")
}

#[test]
fn a_programme_has_a_block_and_blocks_follow_one_another() {
    assert_eq!(refused(vec![]), ProgrammeFault::NoBlock);
    let overlapping = vec![block("matinee", 0, 3, vec![]), block("buffet", 2, 4, vec![])];
    assert_eq!(refused(overlapping), ProgrammeFault::Overlap(key("buffet")));
    let backwards = vec![block("buffet", 3, 4, vec![]), block("matinee", 0, 3, vec![])];
    assert_eq!(refused(backwards), ProgrammeFault::Overlap(key("matinee")));
    let day = Programme::new(vec![block("matinee", 0, 3, vec![]), block("apres-midi", 4, 6, vec![])]);
    let hours = day.expect("a pause between two blocks is none").hours();
    assert_eq!((hours.starts_at(), hours.ends_at()), (MORNING, MORNING + Duration::hours(6)));
}

#[test]
fn a_key_stands_once_in_the_whole_programme_however_deep() {
    let nested = line("pause", vec![line("cafe", vec![])]);
    let twice = vec![block("matinee", 0, 3, vec![nested]), block("buffet", 3, 4, vec![line("cafe", vec![])])];
    assert_eq!(refused(twice), ProgrammeFault::LineTwice(key("cafe")));
    let blocks = vec![block("matinee", 0, 3, vec![]), block("matinee", 3, 4, vec![])];
    assert_eq!(refused(blocks), ProgrammeFault::BlockTwice(key("matinee")));
}

#[test]
fn a_line_and_a_block_have_a_title() {
    let untitled = Line { title: " ".into(), ..line("pause", vec![]) };
    assert_eq!(refused(vec![block("matinee", 0, 3, vec![untitled])]), ProgrammeFault::Untitled(key("pause")));
    let untitled = Block { title: String::new(), ..block("matinee", 0, 3, vec![]) };
    assert_eq!(refused(vec![untitled]), ProgrammeFault::Untitled(key("matinee")));
}

#[test]
fn a_line_stands_before_what_is_nested_in_it() {
    let lines = vec![line("a", vec![line("b", vec![line("c", vec![])])]), line("d", vec![])];
    let programme = Programme::new(vec![block("matinee", 0, 3, lines)]).expect("a programme");
    let keys: Vec<&str> = programme.lines().into_iter().map(|line| line.key.as_str()).collect();
    assert_eq!(keys, ["a", "b", "c", "d"]);
}
