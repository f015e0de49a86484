//! `GET /v1/members/{member}`

use super::profile::Member;
use crate::answer::{self, Keep, Version};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Actor, Record, reader_class};
use serde::Deserialize;
use store::Store;
use store::members::{self, MemberRecord};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(super) struct MemberAddress {
    /// Its id or its slug.
    #[param(example = "pessac-33318")]
    pub(super) member: String,
}

/// Read a member
///
/// With the groups of fields that the reader sees; the others are absent.
#[utoipa::path(
    operation_id = "getMember",
    tag = "members",
    params(MemberAddress),
    responses((status = 200, description = "The member", body = Member)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getMember")))
)]
#[get("/v1/members/{member}")]
pub(super) async fn get_member(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Path(address): Path<MemberAddress>,
) -> Result<HttpResponse, Failure> {
    let member = members::show(&store, &address.member, settings.clock.today()).await?;
    let record = Record::Member { id: member.summary.id };
    caller.may(Action::ReadMember, &record)?;
    let version = version(&caller.0, &member);
    answer::record(&request, Keep::of(&caller.0), version, &Member::seen_by(&caller.0, member))
}

/// Of the member as this actor sees it.
pub(super) fn version(actor: &Actor, member: &MemberRecord) -> Version {
    let id = member.summary.id;
    let class = reader_class(actor, &Record::Member { id }).as_str();
    Version { id, version: member.version, class, representation: "1" }
}
