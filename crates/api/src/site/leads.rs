//! Where the address of a page leads: to the page's own words, or to those of the record that it shows.

use super::faces::{of_member, of_territory};
use super::head::Head;
use super::pages::Reached;
use domain::access::{Action, Actor, Record, Refusal, Sight, may};
use domain::members::excerpt;
use domain::territories::TerritoryKind;
use store::events::{self, EventInList};
use store::members::{self, partnerships};
use store::territories::{self, Found};
use store::{Store, StoreError, topics};
use time::Date;
use words::Language;

pub(super) enum Leads {
    Here(Head),
    /// To where the record is by now, in the same language.
    Moved(String),
    /// There is no such record for everybody to see.
    Nowhere,
    /// Whether there is one can't be told now: the page's own words, and why.
    Unread(Head, StoreError),
}

pub(super) async fn leads(reached: &Reached<'_>, language: Language, store: &Store, today: Date) -> Leads {
    let Reached { page, parameters } = reached;
    let addresses = [Language::Fr, Language::En].map(|language| page.address(language, parameters));
    let (title, description) = (page.title(language).to_owned(), page.description(language).to_owned());
    match said(reached, language, store, today).await {
        Ok(Said { title: of_record, description: excerpt }) => {
            let (title, description) = (of_record.unwrap_or(title), excerpt.unwrap_or(description));
            Leads::Here(Head::new(title, description, addresses))
        }
        Err(Unsaid::Moved(parameter, value)) => {
            let mut present = parameters.clone();
            present.insert(parameter.to_owned(), value);
            Leads::Moved(page.address(language, &present))
        }
        Err(Unsaid::Nowhere) => Leads::Nowhere,
        Err(Unsaid::Unread(error)) => Leads::Unread(Head::new(title, description, addresses), error),
    }
}

/// What a record says of itself; its page says the rest.
#[derive(Default)]
struct Said {
    title: Option<String>,
    description: Option<String>,
}

/// Why it says nothing.
enum Unsaid {
    /// The parameter of the address, and its present value.
    Moved(&'static str, String),
    Nowhere,
    Unread(StoreError),
}

impl From<StoreError> for Unsaid {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Absent | StoreError::Refused(_) => Unsaid::Nowhere,
            StoreError::Stale { .. }
            | StoreError::TooLong(_)
            | StoreError::Unreachable(_)
            | StoreError::EntryWithoutRecord(_)
            | StoreError::Database(_) => Unsaid::Unread(error),
        }
    }
}

impl From<Refusal> for Unsaid {
    fn from(_: Refusal) -> Self {
        Unsaid::Nowhere
    }
}

async fn said(
    Reached { page, parameters }: &Reached<'_>,
    language: Language,
    store: &Store,
    today: Date,
) -> Result<Said, Unsaid> {
    let given = |name: &str| parameters.get(name).map(String::as_str).ok_or(Unsaid::Nowhere);
    let (title, description) = match page.key.as_str() {
        "territory" => {
            let kind = TerritoryKind::parse(given("kind")?).map_err(|_| Unsaid::Nowhere)?;
            match territories::show(store, kind, given("code")?).await? {
                Found::Here(territory) => {
                    let described = of_territory(kind, &territory, language);
                    (territory.name, Some(described))
                }
                Found::Moved(slug) => return Err(Unsaid::Moved("code", slug)),
            }
        }
        "member" => {
            let member = members::show(store, given("member")?, today).await?.summary;
            let described = of_member(&member, language);
            (member.name, described)
        }
        "partnership" => {
            let partnership = partnerships::show(store, given("partnership")?).await?;
            may(&Actor::Visitor, Action::ReadPartnership, &partnership.summary.record())?;
            (partnership.summary.title, partnership.description)
        }
        "topic" => {
            let topic = topics::show(store, given("topic")?, &Sight::Nothing).await?.summary;
            may(&Actor::Visitor, Action::ReadTopic, &Record::Topic(topic.facts))?;
            let summary = topic.summary.map(|words| in_language(language, words.fr, words.en));
            (in_language(language, topic.title.fr, topic.title.en), summary)
        }
        "event" => {
            let event = events::show(store, given("event")?, &Sight::Nothing).await?;
            let EventInList { id, state, title_fr, title_en, .. } = event.summary;
            may(&Actor::Visitor, Action::ReadEvent, &Record::Event { id, state })?;
            (in_language(language, title_fr, title_en), event.objective)
        }
        _ => return Ok(Said::default()),
    };
    Ok(Said { title: Some(title), description: description.as_deref().map(excerpt) })
}

/// English where it was written.
fn in_language(language: Language, fr: String, en: Option<String>) -> String {
    match language {
        Language::Fr => fr,
        Language::En => en.unwrap_or(fr),
    }
}
