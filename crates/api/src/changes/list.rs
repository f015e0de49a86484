//! `GET /v1/changes`

use super::shape::ChangeList;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Query};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, sight};
use domain::problems::{FieldCode, FieldFault};
use serde::Deserialize;
use store::Store;
use store::journal::changes;
use utoipa::IntoParams;

const DEFAULT_LIMIT: u64 = 100;
const LARGEST_LIMIT: u64 = 1_000;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListChanges {
    /// The `position` of the page before, or the `last` of any page; 0 for the journal's beginning. Beyond the journal's
    /// end it is refused: the platform was restored from a backup, and a copy begins anew.
    #[param(minimum = 0, default = 0)]
    after: Option<i64>,
    /// How many at most.
    #[param(minimum = 1, maximum = 1000, default = 100)]
    limit: Option<u64>,
}

/// Follow the changes
///
/// What changed since a position, in the order in which each record's versions followed each other. To hold a copy:
/// read `last`, list the records, then follow from that position and read again each record that is named.
/// What may be seen is decided as of today.
#[utoipa::path(
    operation_id = "listChanges",
    tag = "changes",
    params(ListChanges),
    responses((status = 200, description = "A page of changes", body = ChangeList)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listChanges")))
)]
#[get("/v1/changes")]
pub(super) async fn list_changes(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    Query(asked): Query<ListChanges>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::FollowChanges, &Record::Open)?;
    let (after, limit) = asked.bounds()?;
    let changes = changes::list(&store, |kind| sight(&caller.0, kind), after, limit).await?;
    if after > changes.last {
        // Whoever comes with it followed another journal: one that was lost, and restored from before.
        return Err(Failure::parameter(
            "after",
            FieldFault::new(FieldCode::OutOfRange).min(0).max(changes.last),
        ));
    }
    answer::list(&request, Keep::of(&caller.0), &ChangeList::from(changes))
}

impl ListChanges {
    /// `after` and `limit` within their bounds.
    fn bounds(&self) -> Result<(i64, u64), Failure> {
        let after = self.after.unwrap_or(0);
        if after < 0 {
            return Err(Failure::parameter("after", FieldFault::new(FieldCode::OutOfRange).min(0)));
        }
        let limit = self.limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=LARGEST_LIMIT).contains(&limit) {
            let fault = FieldFault::new(FieldCode::OutOfRange).min(1).max(LARGEST_LIMIT as i64);
            return Err(Failure::parameter("limit", fault));
        }
        Ok((after, limit))
    }
}
