//! Organisations of some filters, by name or by likeness to what was typed.
//!
//! Indexes: `organisations_by_name`, `organisations_by_country`; a search uses `organisations_by_name_alike`. The member by
//! `members_organisation_id_key`.

use crate::paging::{EQUAL, Listed, Order, Page, Source};
use crate::sql::Conditions;
use crate::{Store, error::StoreError};
use domain::organisations::OrganisationKind;
use domain::territories::{number_key, search_key};
use domain::vocabularies::CountryCode;
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// What to look for; all filters at once.
#[derive(Clone, Debug, Default)]
pub struct OrganisationFilters {
    /// A name, or the beginning of a SIREN or of a number of its territory; 2 to 100 characters.
    pub q: Option<String>,
    pub kind: Option<OrganisationKind>,
    pub country: Option<CountryCode>,
}

/// An organisation as a list shows it.
#[derive(Debug, FromQueryResult)]
pub struct OrganisationInList {
    pub id: Uuid,
    pub slug: String,
    pub kind: String,
    pub level: Option<String>,
    pub name: String,
    pub own_name: Option<String>,
    pub country: String,
    /// Of its own place, or of the territory or the organisation that it stands with.
    pub place_name: Option<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub place_precision: Option<String>,
    pub member: Option<Uuid>,
    pub demo: bool,
}

/// The columns of [`OrganisationInList`].
pub(super) fn summary() -> String {
    format!("o.id, o.slug, o.kind, o.level, o.name, o.own_name, o.country, {PLACE}, m.id as member, o.demo")
}

/// Where it is.
pub(super) const PLACE: &str = "coalesce(o.place_name, t.name, w.place_name, wt.name) as place_name,
    coalesce(o.longitude, t.longitude, w.longitude, wt.longitude) as longitude,
    coalesce(o.latitude, t.latitude, w.latitude, wt.latitude) as latitude,
    case when o.place_name is not null then o.place_precision when t.id is not null then 'locality'
        when w.place_name is not null then w.place_precision when wt.id is not null then 'locality' end as place_precision";

/// The organisation's territory `t`, the organisation `w` that it stands with, and that one's territory; the member `m`.
pub(super) const AROUND: &str = "left join territories t on t.id = o.territory_id
    left join organisations w on w.id = o.stands_with
    left join territories wt on wt.id = w.territory_id
    left join members m on m.organisation_id = o.id";

/// Equality first, then likeness of a word and of the whole.
const LIKENESS: &str = "(case when o.name_key = {q} then 100000000 else 0 end
    + (500000 * word_similarity({q}, o.name_key) + 500000 * similarity({q}, o.name_key))::bigint)";

/// The organisation `o` has a number that begins so, its own or its territory's: each found by an index of its own.
const HAS_NUMBER: &str = "o.id in (select own.id from organisations own where own.siren like {q} || '%'
    union all select there.id from territory_numbers n join organisations there on there.territory_id = n.territory_id
        where n.number like {q} || '%')";

/// The whole number first.
const IS_NUMBER: &str = "case when o.siren = {q} or exists (select 1 from territory_numbers n
    where n.territory_id = o.territory_id and n.number = {q}) then 1000000000000 else 0 end";

pub async fn list(
    store: &Store,
    filters: &OrganisationFilters,
    page: &Page,
) -> Result<Listed<OrganisationInList>, StoreError> {
    let OrganisationFilters { q, kind, country } = filters;
    let mut conditions = Conditions::default();
    let order = match q {
        Some(q) => search(&mut conditions, q),
        None => Order::by_text("o.name_key", "o.id"),
    };
    if let Some(kind) = kind {
        conditions.and("o.kind = ?", kind.as_str());
    }
    if let Some(country) = country {
        conditions.and("o.country = ?", country.as_str());
    }
    let source = Source {
        columns: &summary(),
        from: &format!("organisations o {AROUND}"),
        counted: "organisations o",
    };
    source.read(store, conditions, &order, page, |row| OrganisationInList::from_query_result(row, "")).await
}

/// Adds the condition of a search and answers its order, best first.
fn search(conditions: &mut Conditions, typed: &str) -> Order {
    if let Some(number) = number_key(typed) {
        by_number(conditions, number, EQUAL, "o.id")
    } else {
        Order::by_likeness(conditions, &search_key(typed), "o", LIKENESS, EQUAL, "o.id")
    }
}

/// Adds the condition of a search for digits over organisations `o` and answers its order: the whole number first, then what begins
/// with it, each with the `larger` first, a bigint below a billion.
pub(crate) fn by_number(
    conditions: &mut Conditions,
    number: String,
    larger: &str,
    id: &'static str,
) -> Order {
    Order::by_digits(conditions, number, HAS_NUMBER, &format!("({IS_NUMBER} + {larger})"), id)
}
