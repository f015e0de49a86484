//! `golden/may.golden`: one row an action, one column an actor; an action whose answers depend on the record has a row for the
//! situations that are answered alike, named at its end. A person reads it.

use std::fmt::Write as _;
use std::path::PathBuf;

use domain::access::{
    AccountId, Action, Actor, EventState, Record, Refusal, Stage, Subject, TopicFacts, Visibility, may,
};
use domain::problems::ProblemCode;
use uuid::Uuid;

use super::world::{ACCOUNT, ELSEWHERE, EVENT, HERE, OTHER_ACCOUNT, TOPIC, columns};

const TITLE_WIDTH: usize = 26;
const CELL_WIDTH: usize = 13;

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a test is told by its surroundings whether a person rewrites the table"
)]
fn may_is_the_golden_table() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/may.golden");
    let made = table();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        assert!(std::env::var_os("CI").is_none(), "a golden table isn't rewritten in CI");
        std::fs::write(&path, &made).expect("the golden table can be written");
    }
    let kept = std::fs::read_to_string(&path).expect("the golden table can be read");
    let difference = difference(&kept, &made);
    assert!(
        difference.is_empty(),
        "may() and tests/golden/may.golden differ (- kept, + made); if the rules of the platform want it so, run once with \
         UPDATE_GOLDEN=1 and say in the commit which sentence does:\n{difference}"
    );
}

fn difference(kept: &str, made: &str) -> String {
    let missing = |mark, from: &str, of: &str| {
        let others: Vec<&str> = of.lines().collect();
        let lines = from.lines().filter(|line| !others.contains(line));
        lines.map(|line| format!("{mark} {line}\n")).collect::<String>()
    };
    let lines = missing('-', kept, made) + &missing('+', made, kept);
    if lines.is_empty() && kept != made { "the order of the rows\n".to_owned() } else { lines }
}

fn table() -> String {
    let columns = columns();
    let mut table = format!("{:TITLE_WIDTH$}", "");
    for (name, _) in &columns {
        write!(table, "  {name:CELL_WIDTH$}").expect("a string takes text");
    }
    table.truncate(table.trim_end().len());
    table.push('\n');
    for action in Action::all() {
        for (answers, situations) in rows(action, &columns) {
            let line = format!("{:TITLE_WIDTH$}{answers}  {}", title(action), situations.join(", "));
            table.push_str(line.trim_end());
            table.push('\n');
        }
    }
    table
}

/// The answers of each row, and the situations that get them.
fn rows(action: Action, columns: &[(String, Actor)]) -> Vec<(String, Vec<String>)> {
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for (situation, record) in records(subject(action)) {
        let cells = columns.iter().map(|(_, actor)| answer(may(actor, action, &record).err()));
        let answers: String = cells.map(|cell| format!("  {cell:CELL_WIDTH$}")).collect();
        match rows.iter_mut().find(|(known, _)| *known == answers) {
            Some((_, situations)) => situations.push(situation),
            None => rows.push((answers, vec![situation])),
        }
    }
    rows
}

fn title(action: Action) -> String {
    if let Action::TransitionTopic(step) = action {
        format!("{} {step}", action.as_str())
    } else {
        action.as_str().to_owned()
    }
}

fn answer(refusal: Option<Refusal>) -> String {
    match refusal {
        None => "yes".to_owned(),
        Some(Refusal::Hidden) => "404".to_owned(),
        Some(Refusal::Unauthenticated) => "401".to_owned(),
        Some(Refusal::Seen(ProblemCode::Forbidden)) => "403".to_owned(),
        Some(Refusal::Seen(code)) => code.as_str().to_owned(),
    }
}

/// The record kind that the action takes, found by trying: another kind is refused as a fault of the program.
fn subject(action: Action) -> Subject {
    let taken = |subject: &Subject| {
        let record = &records(*subject)[0].1;
        may(&Actor::Operator, action, record) != Err(Refusal::Seen(ProblemCode::InternalError))
    };
    Subject::ALL.iter().copied().find(taken).expect("each action takes one kind of record")
}

fn records(subject: Subject) -> Vec<(String, Record)> {
    match subject {
        Subject::Open => vec![(String::new(), Record::Open)],
        Subject::Member => vec![(String::new(), Record::Member { id: HERE })],
        Subject::Partnership => Visibility::ALL.iter().map(|seen| partnership(*seen)).collect(),
        Subject::Topic => topics(),
        Subject::Interest => interests(),
        Subject::Event => EventState::ALL.iter().map(|state| event(*state)).collect(),
        Subject::Account => vec![account("the link's", ACCOUNT), account("another", OTHER_ACCOUNT)],
    }
}

fn partnership(visibility: Visibility) -> (String, Record) {
    (format!("for {visibility}"), Record::Partnership { parties: vec![HERE], visibility })
}

fn facts(stage: Stage, proposer: Option<Uuid>) -> TopicFacts {
    TopicFacts { id: TOPIC, stage, proposer }
}

fn topics() -> Vec<(String, Record)> {
    let own = Stage::ALL.iter().map(|stage| (stage.to_string(), Record::Topic(facts(*stage, Some(HERE)))));
    let staff = ("proposed by staff".to_owned(), Record::Topic(facts(Stage::Proposed, None)));
    own.chain([staff]).collect()
}

fn interests() -> Vec<(String, Record)> {
    let own = Stage::ALL.iter().map(|stage| {
        let topic = facts(*stage, Some(HERE));
        (stage.to_string(), Record::Interest { topic, member: HERE })
    });
    let topic = facts(Stage::Proposed, Some(ELSEWHERE));
    let hidden = ("proposed by another member".to_owned(), Record::Interest { topic, member: HERE });
    own.chain([hidden]).collect()
}

fn event(state: EventState) -> (String, Record) {
    (state.to_string(), Record::Event { id: EVENT, state })
}

fn account(whose: &str, id: Uuid) -> (String, Record) {
    (format!("{whose} account"), Record::Account { id: AccountId(id) })
}
