//! `GET /v1/vocabularies/{name}`

use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use domain::problems::ProblemCode;
use domain::vocabularies::{self, Term};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
struct VocabularyAddress {
    /// In snake or kebab case.
    #[param(example = "themes", value_type = VocabularyName, inline)]
    name: String,
}

/// The code lists.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the names of the domain's list, for the document")]
enum VocabularyName {
    Themes,
    Sdgs,
    Countries,
    WorldRegions,
    Competences,
    Languages,
    PartnershipKinds,
    PartyRoles,
}

/// A code list, in its order.
#[derive(Debug, Serialize, ToSchema)]
struct Vocabulary {
    name: &'static str,
    data: Vec<VocabularyTerm>,
}

/// A code with its names.
#[derive(Debug, Serialize, ToSchema)]
struct VocabularyTerm {
    /// What records hold; never used again for another meaning.
    code: &'static str,
    fr: &'static str,
    en: &'static str,
    /// Its place in the list, from 1.
    order: u16,
    /// The first day on which it may be chosen; null when it always could.
    #[schema(required = true, value_type = Option<String>, format = Date)]
    active_from: Option<time::Date>,
    /// The day from which it is no more chosen; records keep it.
    #[schema(required = true, value_type = Option<String>, format = Date)]
    withdrawn_on: Option<time::Date>,
    /// What else the list says of it, such as `dac_purpose_codes` or `region_m49`.
    extra: &'static BTreeMap<String, String>,
}

/// Read a vocabulary
///
/// Every code of the list with its French and English names.
#[utoipa::path(
    operation_id = "getVocabulary",
    tag = "vocabularies",
    params(VocabularyAddress),
    responses(
        (status = 200, description = "The vocabulary", body = Vocabulary),
        (status = 304, description = "The client has it already"),
    ),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getVocabulary")))
)]
#[get("/v1/vocabularies/{name}")]
pub(super) async fn get_vocabulary(
    request: HttpRequest,
    caller: Caller,
    Path(address): Path<VocabularyAddress>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ReadVocabulary, &Record::Open)?;
    let vocabulary =
        vocabularies::Vocabulary::parse(&address.name).map_err(|_| Failure::of(ProblemCode::NotFound))?;
    let data = vocabularies::terms(vocabulary).iter().map(VocabularyTerm::from).collect();
    answer::list(&request, Keep::of(&caller.0), &Vocabulary { name: vocabulary.as_str(), data })
}

impl From<&'static Term> for VocabularyTerm {
    fn from(term: &'static Term) -> Self {
        let Term { code, fr, en, order, active_from, withdrawn_on, extra } = term;
        VocabularyTerm {
            code,
            fr,
            en,
            order: *order,
            active_from: *active_from,
            withdrawn_on: *withdrawn_on,
            extra,
        }
    }
}
