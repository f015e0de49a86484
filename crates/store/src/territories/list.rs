//! Territories of some filters, by name, by population or by likeness to what was typed.
//!
//! Indexes: `territories_by_name`, `territories_by_population`, `territories_by_kind`,
//! `territories_by_departement`, `territories_by_epci`, `territories_by_region`;
//! a search uses `territories_by_name_alike` and `territories_by_name_near`, or the primary key of `territory_numbers` for digits.

use crate::paging::{BY_POPULATION, Listed, Order, Page, Source};
use crate::sql::Conditions;
use crate::{Store, error::StoreError};
use domain::territories::{TerritoryKind, number_key, search_key};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// What to look for; all filters at once. Codes are those of the register.
#[derive(Clone, Debug, Default)]
pub struct TerritoryFilters {
    /// A name, or the beginning of an INSEE code, SIREN or postcode; 2 to 100 characters.
    pub q: Option<String>,
    pub kind: Option<TerritoryKind>,
    pub departement: Option<String>,
    pub region: Option<String>,
    pub epci: Option<String>,
    pub siren: Option<String>,
}

/// The order of the list. A search is always by likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Name,
    NameDescending,
    Population,
    PopulationDescending,
}

/// One territory as a list shows it.
#[derive(Debug, FromQueryResult)]
pub struct TerritoryInList {
    pub id: Uuid,
    pub kind: String,
    pub code: String,
    pub slug: String,
    pub name: String,
    pub siren: Option<String>,
    pub population: Option<i64>,
    pub departement_code: Option<String>,
    pub departement_name: Option<String>,
    pub epci_code: Option<String>,
    pub epci_name: Option<String>,
}

/// The columns of [`TerritoryInList`].
const SUMMARY: &str = "t.id, t.kind, t.code, t.slug, t.name, t.siren, t.population,
    t.departement as departement_code, d.name as departement_name, t.epci as epci_code, e.name as epci_name";

/// The territory `t`, its département `d` and its EPCI `e`.
const FROM: &str = "territories t
    left join territories d on d.kind = 'departement' and d.code = t.departement
    left join territories e on e.kind = 'epci' and e.code = t.epci";

/// How likeness is weighed, in millionths: equality first, then half word likeness and half likeness of
/// the whole, then population, so that among equals the larger one comes first.
const LIKENESS: &str = "(case when t.name_key = {q} then 100000000 else 0 end
    + (500000 * word_similarity({q}, t.name_key) + 500000 * similarity({q}, t.name_key)
    + 10000 * ln(1 + coalesce(t.population, 0)))::bigint)";

/// For digits: the whole number first, then what begins with it, each by population.
const BY_NUMBER: &str = "(case when exists (select 1 from territory_numbers n
    where n.territory_id = t.id and n.number = {q}) then 1000000000000 else 0 end + coalesce(t.population, 0))";

pub async fn list(
    store: &Store,
    filters: &TerritoryFilters,
    sort: Sort,
    page: &Page,
) -> Result<Listed<TerritoryInList>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.and_plain("t.vanished_in is null");
    let order = match &filters.q {
        Some(q) => search(&mut conditions, q),
        None => order(sort),
    };
    narrow(&mut conditions, filters);
    let source = Source { columns: SUMMARY, from: FROM, counted: "territories t" };
    source.read(store, conditions, &order, page, |row| TerritoryInList::from_query_result(row, "")).await
}

fn order(sort: Sort) -> Order {
    match sort {
        Sort::Name => Order::by_text("t.name_key", "t.id"),
        Sort::NameDescending => Order::by_text("t.name_key", "t.id").descending(),
        Sort::Population => Order::by_number("coalesce(t.population, -1)", "t.id"),
        Sort::PopulationDescending => Order::by_number("coalesce(t.population, -1)", "t.id").descending(),
    }
}

fn narrow(conditions: &mut Conditions, filters: &TerritoryFilters) {
    let TerritoryFilters { q: _, kind, departement, region, epci, siren } = filters;
    if let Some(kind) = kind {
        conditions.and("t.kind = ?", kind.as_str());
    }
    if let Some(departement) = departement {
        conditions.and("t.departements @> array[?]", departement.as_str());
    }
    if let Some(region) = region {
        conditions.and("t.region = ?", region.as_str());
    }
    if let Some(epci) = epci {
        conditions.and("t.epci = ?", epci.as_str());
    }
    if let Some(siren) = siren {
        conditions.and("t.siren = ?", siren.as_str());
    }
}

/// Adds the condition of a search and answers its order, best first.
fn search(conditions: &mut Conditions, typed: &str) -> Order {
    if let Some(number) = number_key(typed) {
        let condition =
            "t.id in (select n.territory_id from territory_numbers n where n.number like {q} || '%')";
        Order::by_digits(conditions, number, condition, BY_NUMBER, "t.id")
    } else {
        Order::by_likeness(conditions, &search_key(typed), "t", LIKENESS, BY_POPULATION, "t.id")
    }
}
