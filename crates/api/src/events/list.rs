//! `GET /v1/events`

use super::summary::{EventList, EventState, EventSummary};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::extract::filters::{day, searched};
use crate::extract::{Caller, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, sight};
use domain::events::Zone;
use domain::journal::RecordKind;
use serde::{Deserialize, Serialize};
use store::Store;
use store::events::{self, EventFilters, Sort};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListEvents {
    /// Words of a title, as they are heard.
    #[param(min_length = 2, max_length = 100, example = "lancement")]
    q: Option<String>,
    /// Those that end on that day or later, in Europe/Paris.
    #[param(format = Date, example = "2022-01-01")]
    from: Option<String>,
    /// Those that begin on that day or before, in Europe/Paris.
    #[param(format = Date, example = "2022-12-31")]
    until: Option<String>,
    #[param(inline)]
    state: Option<EventState>,
    /// The order without `q`; a search is by likeness.
    #[param(inline)]
    sort: Option<EventSort>,
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, utoipa::ToSchema)]
pub(super) enum EventSort {
    #[serde(rename = "starts_at")]
    StartsAt,
    #[serde(rename = "-starts_at")]
    StartsAtDescending,
}

impl From<EventSort> for Sort {
    fn from(sort: EventSort) -> Self {
        match sort {
            EventSort::StartsAt => Sort::StartsAt,
            EventSort::StartsAtDescending => Sort::StartsAtDescending,
        }
    }
}

/// List events
///
/// By their beginning or by likeness to `q`. What comes next: `from` today.
#[utoipa::path(
    operation_id = "listEvents",
    tag = "events",
    params(ListEvents),
    responses((
        status = 200, description = "A page of events", body = EventList,
        links(("event" = (operation_id = "getEvent", parameters(("event" = "$response.body#/data/0/id")))))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listEvents")))
)]
#[get("/v1/events")]
pub(super) async fn list_events(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Query(asked): Query<ListEvents>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ListEvents, &Record::Open)?;
    let filters = asked.filters()?;
    let sight = sight(&caller.0, RecordKind::Event);
    let sort = asked.sort.map_or(Sort::StartsAt, Sort::from);
    let (bound, wanted) = asked.page();
    let page = page::asked("listEvents", &bound, wanted, &settings)?;
    let listed = events::list(&store, &filters, &sight, sort, page.page()).await?;
    let listed = listed.map(EventSummary::from);
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| EventList { data, next, total })
}

impl ListEvents {
    /// What a cursor is bound to: the filters and the sort; and the page.
    fn page(&self) -> (impl Serialize, Wanted<'_>) {
        let ListEvents { q, from, until, state, sort, limit, cursor, count } = self;
        ((q, from, until, state, sort), Wanted { limit, cursor, count })
    }

    fn filters(&self) -> Result<EventFilters, Failure> {
        let beginning_of = |day| Zone::EuropeParis.beginning_of(day);
        Ok(EventFilters {
            q: searched(&self.q)?,
            ends_from: day("from", &self.from)?.and_then(beginning_of),
            begins_before: day("until", &self.until)?.and_then(time::Date::next_day).and_then(beginning_of),
            state: self.state.map(Into::into),
        })
    }
}
