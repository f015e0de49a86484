//! `GET /v1/me`

use crate::answer::{self, Keep, Version};
use crate::extract::Caller;
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Actor, Record};
use domain::problems::ProblemCode;
use serde::Serialize;
use store::Store;
use store::accounts;
use utoipa::ToSchema;
use uuid::Uuid;

/// The account of who asks.
#[derive(Serialize, ToSchema)]
pub(super) struct Me {
    id: Uuid,
    /// What one signs in with.
    email: String,
    /// The language of mails.
    #[schema(value_type = MailLanguage)]
    language: String,
    person: MyPerson,
    /// In members and as staff; one person may act for several members.
    #[schema(value_type = Vec<MyPlace>)]
    places: serde_json::Value,
    /// An invented person of the demonstration.
    demo: bool,
}

/// The language in which a person is written to.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the shape of what the store puts together")]
pub(super) enum MailLanguage {
    Fr,
    En,
}

/// Who it is.
#[derive(Serialize, ToSchema)]
struct MyPerson {
    id: Uuid,
    first_name: String,
    last_name: String,
}

/// A place in an organisation.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct MyPlace {
    organisation: MyOrganisation,
    /// The member that the organisation is; null for staff.
    #[schema(required = true)]
    member: Option<Uuid>,
    role: PlaceRole,
    /// What a référent answers for.
    #[schema(required = true)]
    referent: Option<ReferentKind>,
}

/// The organisation of a place.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct MyOrganisation {
    id: Uuid,
    slug: String,
    name: String,
}

/// A role in a member, or as staff.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the shape of what the store puts together")]
enum PlaceRole {
    Reader,
    Contributor,
    Referent,
    EventManager,
    Curator,
    Administrator,
}

/// What a référent answers for.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the shape of what the store puts together")]
enum ReferentKind {
    Political,
    Technical,
}

/// Read one's own account
///
/// Who is signed in, and the places that this person holds today.
#[utoipa::path(
    operation_id = "getMe",
    tag = "accounts",
    responses((status = 200, description = "The account", body = Me)),
    security(("bearer" = [])),
    extensions(("x-action" = json!("getMe")), ("x-problems" = json!(["unauthenticated", "forbidden"])))
)]
#[get("/v1/me")]
pub(super) async fn get_me(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ReadMe, &Record::Open)?;
    let Actor::Account(account) = &caller.0 else { return Err(ProblemCode::Forbidden.into()) };
    let me = accounts::me(&store, account.id.0, settings.clock.today()).await?;
    answer::record(&request, Keep::Private, version(&me), &Me::from(me))
}

/// Places and names of organisations show in it without raising it.
pub(super) fn version(me: &accounts::Me) -> Version {
    Version { id: me.id, version: me.version, class: "own", representation: "1" }
}

impl From<accounts::Me> for Me {
    fn from(me: accounts::Me) -> Self {
        let accounts::Me {
            id,
            sign_in_mail,
            language,
            person_id,
            first_name,
            last_name,
            demo,
            places,
            version: _,
        } = me;
        let person = MyPerson { id: person_id, first_name, last_name };
        Me { id, email: sign_in_mail, language, person, places, demo }
    }
}
