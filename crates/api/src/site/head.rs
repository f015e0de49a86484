//! What stands in the head of a page before any script runs.

use super::pages::Reached;
use domain::access::{Action, Actor, Record, Sight, may};
use domain::members::excerpt;
use domain::territories::TerritoryKind;
use std::fmt::Write;
use store::Store;
use store::events::{self, EventInList};
use store::members::{self, partnerships};
use store::territories::{self, Found};
use store::topics;
use time::Date;
use words::Language;

/// Title, description and addresses of a page.
pub(super) struct Head {
    title: String,
    description: String,
    /// The page's address in each language, French first.
    addresses: Option<[String; 2]>,
}

impl Head {
    pub(super) fn not_found(language: Language) -> Head {
        let (title, description) = match language {
            Language::Fr => ("Page introuvable", "Cette adresse ne mène à aucune page de la plateforme."),
            Language::En => ("Page not found", "This address leads to no page of the platform."),
        };
        Head { title: title.into(), description: description.into(), addresses: None }
    }

    /// The page's own words, or those of the record that it shows. None when there is no such record for everybody to see.
    pub(super) async fn of(
        reached: &Reached<'_>,
        language: Language,
        store: &Store,
        today: Date,
    ) -> Option<Head> {
        let Reached { page, parameters } = reached;
        let addresses = [Language::Fr, Language::En].map(|language| page.address(language, parameters));
        let mut description = page.description(language).to_owned();
        let title = match page.key.as_str() {
            "territory" => {
                let kind = TerritoryKind::parse(parameters.get("kind")?).ok()?;
                match territories::show(store, kind, parameters.get("code")?).await {
                    Ok(Found::Here(territory)) => territory.name,
                    Ok(Found::Moved(_)) | Err(_) => return None,
                }
            }
            "member" => members::show(store, parameters.get("member")?, today).await.ok()?.summary.name,
            "partnership" => {
                let partnership = partnerships::show(store, parameters.get("partnership")?).await.ok()?;
                may(&Actor::Visitor, Action::ReadPartnership, &partnership.summary.record()).ok()?;
                description = partnership.description.as_deref().map_or(description, excerpt);
                partnership.summary.title
            }
            "topic" => {
                let topic =
                    topics::show(store, parameters.get("topic")?, &Sight::Nothing).await.ok()?.summary;
                may(&Actor::Visitor, Action::ReadTopic, &Record::Topic(topic.facts)).ok()?;
                let said = topic.summary.map(|words| in_language(language, words.fr, words.en));
                description = said.as_deref().map_or(description, excerpt);
                in_language(language, topic.title.fr, topic.title.en)
            }
            "event" => {
                let event = events::show(store, parameters.get("event")?, &Sight::Nothing).await.ok()?;
                let EventInList { id, state, title_fr, title_en, .. } = event.summary;
                may(&Actor::Visitor, Action::ReadEvent, &Record::Event { id, state }).ok()?;
                description = event.objective.as_deref().map_or(description, excerpt);
                in_language(language, title_fr, title_en)
            }
            _ => page.title(language).to_owned(),
        };
        Some(Head { title, description, addresses: Some(addresses) })
    }

    pub(super) fn html(&self, language: Language, public_url: &str) -> String {
        let platform = match language {
            Language::Fr => "Plateforme AECT de Nouvelle-Aquitaine",
            Language::En => "AECT Platform of Nouvelle-Aquitaine",
        };
        let (title, description) = (escape(&self.title), escape(&self.description));
        let mut html = format!(
            "<title>{title} · {platform}</title>\n<meta name=\"description\" content=\"{description}\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n<meta property=\"og:description\" content=\"{description}\">\n\
             <meta property=\"og:site_name\" content=\"{platform}\">\n<meta property=\"og:type\" content=\"website\">\n"
        );
        match &self.addresses {
            None => html.push_str("<meta name=\"robots\" content=\"noindex\">\n"),
            Some([fr, en]) => {
                let here = match language {
                    Language::Fr => fr,
                    Language::En => en,
                };
                for (relation, address) in [
                    ("canonical\"", here),
                    ("alternate\" hreflang=\"fr\"", fr),
                    ("alternate\" hreflang=\"en\"", en),
                ] {
                    let address = escape(&format!("{public_url}{address}"));
                    // A write to a String does not fail.
                    let _ = writeln!(html, "<link rel=\"{relation} href=\"{address}\">");
                }
            }
        }
        html
    }
}

/// English where it was written.
fn in_language(language: Language, fr: String, en: Option<String>) -> String {
    match language {
        Language::Fr => fr,
        Language::En => en.unwrap_or(fr),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
