use domain::access::{Stage, Transition};
use domain::demonstration::{Topic, read_topics};
use domain::topics::{InterestKind, WrittenBy};
use serde_json::{Value, json};
use time::Duration;

use super::{START, demonstration};

const TOPICS: &str = include_str!("../../../../data/demo/topics.json");

fn topics() -> Vec<Topic> {
    read_topics(TOPICS, START, &demonstration()).unwrap_or_else(|fault| panic!("{fault}"))
}

fn refused(change: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(TOPICS).expect("JSON");
    change(&mut file);
    read_topics(&file.to_string(), START, &demonstration()).expect_err("these are no topics").to_string()
}

#[test]
fn the_file_holds_what_it_says() {
    let topics = topics();
    let at = |stage| topics.iter().filter(|topic| topic.stage == stage).count();
    assert_eq!(Stage::ALL.iter().copied().map(at).collect::<Vec<_>>(), [2, 3, 2, 2, 2, 2, 1]);
    let interests = || topics.iter().flat_map(|topic| &topic.interests);
    assert_eq!(interests().count(), 52);
    let of = |kind| interests().filter(|declared| declared.interest.kind == kind).count();
    assert!(InterestKind::ALL.iter().all(|kind| of(*kind) > 0));
    assert_eq!(topics.iter().filter(|topic| topic.sdgs.is_none()).count(), 3);
    assert_eq!(topics.iter().filter(|topic| topic.results.is_some()).count(), 2);
}

#[test]
fn staff_propose_for_no_member() {
    for topic in topics() {
        assert_eq!(topic.proposer.is_some(), topic.written_by == WrittenBy::Member, "{}", topic.key);
        assert_eq!(topic.title.en.is_some(), topic.written_by == WrittenBy::Staff, "{}", topic.key);
    }
}

#[test]
fn each_step_is_named_by_what_it_leads_from_and_to() {
    let topics = topics();
    let steps = |key: &str| {
        let topic = topics.iter().find(|topic| topic.key.as_str() == key).expect("a topic");
        topic.history.iter().map(|step| step.transition.map(|(step, _)| step)).collect::<Vec<_>>()
    };
    assert_eq!(steps("salon-regional-de-la-cooperation"), [None, Some(Transition::Dismiss)]);
    let closed = [Transition::Anticipate, Transition::Study, Transition::Select, Transition::Activate];
    let closed: Vec<_> = closed.into_iter().chain([Transition::Close]).map(Some).collect();
    assert_eq!(steps("premiere-deliberation-et-convention")[1..], closed);
    let begun = topics[0].history[0].on;
    assert_eq!(begun, START - Duration::days(6));
}

#[test]
fn a_fault_of_a_topic_names_file_and_key() {
    let first = |change: fn(&mut Value)| refused(|file| change(&mut file["topics"][0]));
    let at = "topics.json, interpretes-de-proximite";
    let unmarked = first(|topic| topic["demo"] = json!(false));
    assert_eq!(unmarked, format!("{at}: it is not marked as demonstration"));
    let stage = first(|topic| topic["stage"] = json!("active"));
    assert_eq!(stage, format!("{at}: history: it doesn't end at the stage"));
    let person = first(|topic| topic["proposer"]["person"] = json!("nobody"));
    assert_eq!(person, format!("{at}: person: there is no nobody"));
    let goal = first(|topic| topic["sdgs"] = json!([18]));
    assert!(goal.starts_with(&format!("{at}: sdgs: ")), "{goal}");
    let unknown = first(|topic| topic["messages"] = json!([{ "texte": "" }]));
    assert!(unknown.starts_with(&format!("{at}: unknown field `texte`")), "{unknown}");
    let skipped = refused(|file| file["topics"][5]["history"][1]["stage"] = json!("active"));
    let sleeping = "topics.json, relancer-les-jumelages-endormis";
    assert_eq!(skipped, format!("{sleeping}: history: no step leads from proposed to active"));
    let kind = refused(|file| file["topics"][5]["interests"][0]["kind"] = json!("watch"));
    assert_eq!(kind, format!("{sleeping}: interests: \"watch\" is not in the list"));
    let twice = refused(|file| {
        let interest = file["topics"][5]["interests"][0].clone();
        file["topics"][5]["interests"][1] = interest;
    });
    assert_eq!(twice, format!("{sleeping}: the key stands twice"));
}
