//! `PATCH /v1/me`

use super::me::{Me, version};
use crate::answer;
use crate::extract::{Json, KnownCaller, Patched, RequestId};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, patch};
use domain::access::{Action, Actor, Record};
use domain::people::{Language, OwnDetails, OwnDetailsPatch, update_own_details};
use domain::problems::{FieldCode, FieldFault, FieldProblem, ProblemCode};
use serde::Deserialize;
use store::{Store, accounts};
use utoipa::ToSchema;

/// A merge patch (RFC 7396) of what a person says of itself.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MePatch {
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 100)]
    first_name: Patched<String>,
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 100)]
    last_name: Patched<String>,
    /// `fr` or `en`: the language of mails.
    #[serde(default)]
    #[schema(value_type = super::me::MailLanguage)]
    language: Patched<String>,
}

/// Change one's own account
///
/// Names and language. `If-Match` names the version that was read; a stale one is answered with the present account.
#[utoipa::path(
    operation_id = "updateMe",
    tag = "accounts",
    params(("If-Match" = String, Header, description = "The `ETag` of the account that was read, its quotes included. `*` means whatever stands there, and overwrites it unseen", example = "*")),
    request_body(
        content((MePatch = "application/merge-patch+json", example = json!({ "language": "en" }))),
    ),
    responses((status = 200, description = "The account as it is now", body = Me)),
    security(("bearer" = [])),
    extensions(("x-action" = json!("updateMe")), ("x-problems" = json!(["unauthenticated", "forbidden"])))
)]
#[patch("/v1/me")]
pub(super) async fn update_me(
    request: HttpRequest,
    KnownCaller(caller): KnownCaller,
    id: RequestId,
    store: Data<Store>,
    settings: Data<Settings>,
    Json(patch): Json<MePatch>,
) -> Result<HttpResponse, Failure> {
    answer::accepts(&request, "application/json")?;
    caller.may(Action::UpdateMe, &Record::Open)?;
    let Actor::Account(account) = &caller.0 else { return Err(ProblemCode::Forbidden.into()) };
    let today = settings.clock.today();
    let me = accounts::update_me(&store, account, id.id(), today, |current| {
        let language = Language::parse(&current.language)
            .ok_or_else(|| Failure::internal("the account has no language of ours"))?;
        let details = OwnDetails {
            first_name: current.first_name.clone(),
            last_name: current.last_name.clone(),
            language,
        };
        // What could never be taken is told first: a stale version is only worth knowing of a change that is possible.
        let update = update_own_details(&details, patch.clone().into_domain()?)?;
        answer::demand_version(&request, version(current), || Me::from(current.clone()))?;
        Ok::<_, Failure>(update)
    })
    .await?;
    answer::written(version(&me), &Me::from(me))
}

impl MePatch {
    fn into_domain(self) -> Result<OwnDetailsPatch, Vec<FieldProblem>> {
        let mut faults = Vec::new();
        let MePatch { first_name, last_name, language } = self;
        let patch = OwnDetailsPatch {
            first_name: first_name.of_required("/first_name", &mut faults),
            last_name: last_name.of_required("/last_name", &mut faults),
            language: match language.of_required("/language", &mut faults) {
                None => None,
                Some(text) => {
                    let known = Language::parse(&text);
                    if known.is_none() {
                        let possible = Language::all().iter().map(|language| language.as_str());
                        faults.push(
                            FieldFault::new(FieldCode::UnknownValue).possible(possible).at("/language"),
                        );
                    }
                    known
                }
            },
        };
        if faults.is_empty() { Ok(patch) } else { Err(faults) }
    }
}
