//! `GET /v1/topics`

use super::stage::TopicStage;
use super::summary::{TopicList, TopicSummary};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::extract::filters::{listed, searched};
use crate::extract::{Caller, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, sight};
use domain::journal::RecordKind;
use domain::vocabularies::{CountryCode, ThemeCode};
use serde::{Deserialize, Serialize};
use store::Store;
use store::topics::{self, Sights, Sort, TopicFilters};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListTopics {
    /// Words of a title, as they are heard, in French or English.
    #[param(min_length = 2, max_length = 100, example = "jumelages")]
    q: Option<String>,
    #[param(inline)]
    stage: Option<TopicStage>,
    /// A code of the vocabulary `themes`.
    #[param(example = "water_sanitation")]
    theme: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[param(example = "SN")]
    country: Option<String>,
    /// The id or slug of a member: what it proposed, and what it has an interest in.
    #[param(example = "pessac-33318")]
    member: Option<String>,
    /// The id or slug of an event that is about it.
    #[param(example = "rencontre-de-la-plateforme")]
    event: Option<String>,
    /// The order without `q`, by default the last change first; a search is by likeness.
    #[param(inline)]
    sort: Option<TopicSort>,
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, utoipa::ToSchema)]
pub(super) enum TopicSort {
    #[serde(rename = "title")]
    Title,
    #[serde(rename = "-title")]
    TitleDescending,
    #[serde(rename = "updated_at")]
    UpdatedAt,
    #[serde(rename = "-updated_at")]
    UpdatedAtDescending,
    #[serde(rename = "stage_since")]
    StageSince,
    #[serde(rename = "-stage_since")]
    StageSinceDescending,
}

impl From<TopicSort> for Sort {
    fn from(sort: TopicSort) -> Self {
        match sort {
            TopicSort::Title => Sort::Title,
            TopicSort::TitleDescending => Sort::TitleDescending,
            TopicSort::UpdatedAt => Sort::UpdatedAt,
            TopicSort::UpdatedAtDescending => Sort::UpdatedAtDescending,
            TopicSort::StageSince => Sort::StageSince,
            TopicSort::StageSinceDescending => Sort::StageSinceDescending,
        }
    }
}

/// List topics
///
/// What members could do together, by last change, stage, title or likeness to `q`, as far as the reader sees it.
#[utoipa::path(
    operation_id = "listTopics",
    tag = "topics",
    params(ListTopics),
    responses((
        status = 200, description = "A page of topics", body = TopicList,
        links(("topic" = (operation_id = "getTopic", parameters(("topic" = "$response.body#/data/0/id")))))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listTopics")))
)]
#[get("/v1/topics")]
pub(super) async fn list_topics(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Query(asked): Query<ListTopics>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ListTopics, &Record::Open)?;
    let filters = asked.filters()?;
    let (topics, events) = (sight(&caller.0, RecordKind::Topic), sight(&caller.0, RecordKind::Event));
    let sights = Sights { topics: &topics, events: &events };
    let sort = asked.sort.map_or(Sort::UpdatedAtDescending, Sort::from);
    let (bound, wanted) = asked.page();
    let page = page::asked("listTopics", &bound, wanted, &settings)?;
    let listed = topics::list(&store, &filters, sights, sort, page.page()).await?;
    let listed = listed.map(|row| TopicSummary::seen_by(&caller.0, row));
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| TopicList { data, next, total })
}

impl ListTopics {
    /// What a cursor is bound to: the filters and the sort; and the page.
    fn page(&self) -> (impl Serialize, Wanted<'_>) {
        let ListTopics { q, stage, theme, country, member, event, sort, limit, cursor, count } = self;
        ((q, stage, theme, country, member, event, sort), Wanted { limit, cursor, count })
    }

    fn filters(&self) -> Result<TopicFilters, Failure> {
        Ok(TopicFilters {
            q: searched(&self.q)?,
            stage: self.stage.map(Into::into),
            theme: listed("theme", &self.theme, |text| ThemeCode::recorded(text).ok())?,
            country: listed("country", &self.country, |text| CountryCode::recorded(text).ok())?,
            member: self.member.clone(),
            event: self.event.clone(),
        })
    }
}
