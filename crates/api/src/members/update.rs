//! `PATCH /v1/members/{member}`

use super::patch::MemberPatch;
use super::profile::Member;
use super::show::{MemberAddress, version};
use crate::answer;
use crate::extract::{Json, KnownCaller, Path, RequestId};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, patch};
use domain::members::update_profile;
use store::Store;
use store::members;

/// Change a member's profile
///
/// By its référents, and by staff in its name. `If-Match` names the version that was read; a stale one is answered with the
/// present member. An absent field is left alone; null empties what the profile can be without. Saved by a référent of the
/// member, the profile counts as confirmed today.
#[utoipa::path(
    operation_id = "updateMember",
    tag = "members",
    params(
        MemberAddress,
        ("If-Match" = String, Header, description = "The `ETag` of the member, read with the same token, its quotes included; compressed or not. `*` means whatever stands there, and overwrites it unseen", example = "*")
    ),
    request_body(content((MemberPatch = "application/merge-patch+json", example = json!({
        "engagement": "engaged",
        "presentation": {
            "language": "fr",
            "markdown": "## Nos coopérations\n\nLa collectivité accompagne ses partenaires dans la gestion de l'eau potable."
        },
        "themes": ["water_sanitation", "waste"],
        "countries": ["SN"],
        "expertise_offered": [{ "theme": "water_sanitation", "text": "Suivi de la qualité des forages" }],
        "visibility": { "expertise": "public" }
    })))),
    responses((status = 200, description = "The member as it is now", body = Member)),
    security(("bearer" = [])),
    extensions(("x-action" = json!("updateMember")), ("x-problems" = json!(["unauthenticated", "forbidden"])))
)]
#[patch("/v1/members/{member}")]
pub(super) async fn update_member(
    request: HttpRequest,
    KnownCaller(caller): KnownCaller,
    id: RequestId,
    store: Data<Store>,
    settings: Data<Settings>,
    Path(address): Path<MemberAddress>,
    Json(patch): Json<MemberPatch>,
) -> Result<HttpResponse, Failure> {
    answer::accepts(&request, "application/json")?;
    let today = settings.clock.today();
    let actor = &caller.0;
    let member = members::update(&store, actor, id.id(), &address.member, today, |current| {
        // What could never be taken is told first: a stale version is only worth knowing of a change that is possible.
        let update = update_profile(&current.profile, patch.clone().into_domain()?)?;
        answer::demand_version(&request, version(actor, current), || {
            Member::seen_by(actor, current.clone())
        })?;
        Ok::<_, Failure>(update)
    })
    .await?;
    answer::written(version(actor, &member), &Member::seen_by(actor, member))
}
