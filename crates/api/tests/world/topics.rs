//! Topics of the fixture world: one in each visibility, each proposed by somebody else, with the interests of both members.

use super::fixture::id;
use super::{Event, World};
use domain::access::{Stage, TopicFacts};
use sea_orm::ConnectionTrait;

/// A topic of the fixture; its slug is `topic-` and its name.
#[derive(Clone, Copy, Debug)]
pub struct FixtureTopic {
    pub name: &'static str,
    pub stage: Stage,
    /// The member that proposed it, by its name in the fixture; none when staff did.
    pub proposer: Option<&'static str>,
}

pub const TOPICS: [FixtureTopic; 6] = [
    FixtureTopic { name: "open", stage: Stage::Anticipated, proposer: None },
    FixtureTopic { name: "own", stage: Stage::Proposed, proposer: Some("own") },
    FixtureTopic { name: "other", stage: Stage::Proposed, proposer: Some("other") },
    FixtureTopic { name: "staff", stage: Stage::Proposed, proposer: None },
    FixtureTopic { name: "closed", stage: Stage::Closed, proposer: Some("other") },
    FixtureTopic { name: "dismissed", stage: Stage::Dismissed, proposer: Some("own") },
];

/// Which event is about which topic, by their names: what everybody sees with what not everybody does, both ways.
const LINKS: [(&str, &str); 7] = [
    ("open", "published"),
    ("open", Event::MANAGED.name),
    ("open", "other-draft"),
    ("own", "published"),
    ("dismissed", "published"),
    ("staff", "published"),
    ("staff", "other-draft"),
];

impl FixtureTopic {
    pub fn named(name: &str) -> FixtureTopic {
        TOPICS.into_iter().find(|topic| topic.name == name).expect("a topic of the fixture")
    }

    pub fn facts(self) -> TopicFacts {
        let proposer = self.proposer.map(|member| id("member", member));
        TopicFacts { id: id("topic", self.name), stage: self.stage, proposer }
    }

    /// Its rows, each with its entry: the topic, its beginning, the step to its stage, the interests of both members.
    fn statements(self) -> String {
        let FixtureTopic { name, stage, proposer } = self;
        let topic = id("topic", name);
        let written_by = if proposer.is_some() { "member" } else { "staff" };
        let proposer = proposer.map_or("null".into(), |member| format!("'{}'", id("member", member)));
        let step = |from: Option<(&str, Stage)>, reached: Stage, hour: u8| {
            let (transition, left) = from.map_or(("null".into(), "null".into()), |(step, left)| {
                (format!("'{step}'"), format!("'{left}'"))
            });
            format!(
                "insert into topic_steps (id, topic_id, transition, left_stage, reached_stage, taken_at, taken_by, reason)
                    values (gen_random_uuid(), '{topic}', {transition}, {left}, '{reached}', '2026-10-01T{hour:02}:00Z',
                    null, 'Raison de {name}');"
            )
        };
        let beginning = step(None, Stage::Proposed, 8);
        let (since, moved) = match stage {
            Stage::Proposed => (8, String::new()),
            Stage::Dismissed => (9, step(Some(("dismiss", Stage::Anticipated)), stage, 9)),
            Stage::Closed => (9, step(Some(("close", Stage::Active)), stage, 9)),
            Stage::Anticipated | Stage::UnderStudy | Stage::Selected | Stage::Active => {
                (9, step(Some(("anticipate", Stage::Proposed)), stage, 9))
            }
        };
        let told = match stage {
            Stage::Dismissed => tell(
                "topic.transitioned",
                "topic",
                topic,
                2,
                &format!(
                    "{{\"transition\": \"dismiss\", \"from\": \"{}\", \"to\": \"dismissed\"}}",
                    Stage::Anticipated
                ),
            ),
            Stage::Proposed
            | Stage::Anticipated
            | Stage::UnderStudy
            | Stage::Selected
            | Stage::Active
            | Stage::Closed => String::new(),
        };
        let interests = ["own", "other"].map(|member| interest(name, member)).concat();
        format!(
            "insert into topics (id, slug, stage, stage_since, written_by, language, title_fr, title_en, summary_fr, body_fr,
                name_key, themes, countries, sdgs, proposer_member_id, proposed_by, curator_id, result_fr, demo, updated_at,
                version)
                values ('{topic}', 'topic-{name}', '{stage}', '2026-10-01T{since:02}:00Z', '{written_by}', 'fr',
                'Sujet {name}', 'Topic {name}', 'Résumé de {name}', 'Texte de {name}', 'sujet {name} topic {name}',
                array['water_sanitation'], array['SN'], array[6]::smallint[], {proposer}, null, null, null, true,
                '2026-10-01T{since:02}:00Z', 2);
             {beginning} {moved} {created} {told} {interests}",
            created = tell("topic.created", "topic", topic, 1, "{}"),
        )
    }
}

fn interest(topic: &str, member: &str) -> String {
    let (row, kind) =
        (id("interest", &format!("{topic} {member}")), if member == "own" { "lead" } else { "observe" });
    let (topic_id, member_id) = (id("topic", topic), id("member", member));
    let entry = tell(
        "interest.declared",
        "interest",
        row,
        1,
        &format!("{{\"topic\": \"{topic_id}\", \"member\": \"{member_id}\"}}"),
    );
    format!(
        "insert into topic_interests (id, topic_id, member_id, kind, words, language, person_id, since, changed_at, demo,
            version) values ('{row}', '{topic_id}', '{member_id}', '{kind}', 'Mots de {member}', 'fr', null,
            '2026-10-02T08:00Z', '2026-10-02T08:00Z', true, 1); {entry}"
    )
}

/// Told by its topic's entry, which is of the same transaction.
fn link((topic, event): (&str, &str)) -> String {
    let (topic, event) = (id("topic", topic), id("event", event));
    format!("insert into topic_events (topic_id, event_id) values ('{topic}', '{event}');")
}

fn tell(kind: &str, record_kind: &str, record: uuid::Uuid, version: u8, detail: &str) -> String {
    format!(
        "insert into journal (actor_kind, actor_name, kind, record_kind, record_id, record_version, detail)
            values ('system', 'demonstration', '{kind}', '{record_kind}', '{record}', {version}, '{detail}');"
    )
}

impl World {
    /// People, members, and topics between them, linked to events.
    pub async fn with_topics() -> World {
        let world = World::with_people().await;
        let topics = TOPICS.into_iter().map(FixtureTopic::statements);
        let statements: String = topics.chain(LINKS.into_iter().map(link)).collect();
        let owner = world.database.owner().await;
        let text = format!("begin; {statements} commit");
        owner.execute_unprepared(&text).await.unwrap_or_else(|error| panic!("{error}: {text}"));
        owner.close().await.expect("closed");
        world
    }
}
