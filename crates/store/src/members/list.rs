//! Members of some filters, by name, by their last change or by likeness to what was typed.
//!
//! Indexes: `organisations_by_name`, `members_by_update`, `members_by_theme`, `members_by_country`; a search uses
//! `organisations_by_name_alike` and `organisations_by_name_near`, or the primary key of `territory_numbers` for digits.

use super::rows::{AROUND, MemberInList, SUMMARY};
use crate::organisations::by_number;
use crate::paging::{BY_POPULATION, Listed, Order, Page, Source};
use crate::sql::Conditions;
use crate::{Store, error::StoreError};
use domain::access::Sight;
use domain::members::Engagement;
use domain::territories::{TerritoryKind, number_key, search_key};
use domain::vocabularies::{CountryCode, ThemeCode};

/// What to look for; all filters at once. Codes of places are those of the register.
#[derive(Clone, Debug, Default)]
pub struct MemberFilters {
    /// A name, or the beginning of an INSEE code, SIREN or postcode; 2 to 100 characters.
    pub q: Option<String>,
    /// Of the territory that the member stands on.
    pub kind: Option<TerritoryKind>,
    pub departement: Option<String>,
    pub epci: Option<String>,
    pub engagement: Option<Engagement>,
    pub theme: Option<ThemeCode>,
    pub country: Option<CountryCode>,
    pub siren: Option<String>,
}

/// The order of the list. A search is always by likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Name,
    NameDescending,
    UpdatedAt,
    UpdatedAtDescending,
}

/// As for territories: equality first, then likeness, then population; by the member's own name or its territory's, so that
/// "Ville de Bordeaux" is as near to "bordaux" as Bordeaux is.
const LIKENESS: &str = "(case when o.name_key = {q} or t.name_key = {q} then 100000000 else 0 end
    + (500000 * word_similarity({q}, o.name_key)
    + 500000 * greatest(similarity({q}, o.name_key), similarity({q}, t.name_key))
    + 10000 * ln(1 + coalesce(t.population, 0)))::bigint)";

/// What the filters need of [`AROUND`].
const COUNTED: &str = "members m join organisations o on o.id = m.organisation_id
    left join territories t on t.id = o.territory_id";

/// `sight` is the reader's, over members: it limits the filters by theme and country.
pub async fn list(
    store: &Store,
    filters: &MemberFilters,
    sight: &Sight,
    sort: Sort,
    page: &Page,
) -> Result<Listed<MemberInList>, StoreError> {
    let mut conditions = Conditions::default();
    let order = match &filters.q {
        Some(q) => search(&mut conditions, q),
        None => order(sort),
    };
    narrow(&mut conditions, filters, sight);
    let source = Source { columns: SUMMARY, from: &format!("members m {AROUND}"), counted: COUNTED };
    source.read(store, conditions, &order, page, MemberInList::read).await
}

/// By name, the organisation's id parts equals, as `organisations_by_name` has it.
fn order(sort: Sort) -> Order {
    match sort {
        Sort::Name => Order::by_text("o.name_key", "o.id"),
        Sort::NameDescending => Order::by_text("o.name_key", "o.id").descending(),
        Sort::UpdatedAt => Order::by_instant("m.updated_at", "m.id"),
        Sort::UpdatedAtDescending => Order::by_instant("m.updated_at", "m.id").descending(),
    }
}

fn narrow(conditions: &mut Conditions, filters: &MemberFilters, sight: &Sight) {
    let MemberFilters { q: _, kind, departement, epci, engagement, theme, country, siren } = filters;
    if let Some(kind) = kind {
        conditions.and("t.kind = ?", kind.as_str());
    }
    if let Some(departement) = departement {
        conditions.and("t.departements @> array[?]", departement.as_str());
    }
    if let Some(epci) = epci {
        conditions.and("(t.epci = ? or (t.kind = 'epci' and t.code = ?))", epci.as_str());
    }
    if let Some(engagement) = engagement {
        conditions.and("m.engagement = ?", engagement.as_str());
    }
    if let Some(theme) = theme {
        conditions.and("m.themes @> array[?]", theme.as_str());
    }
    if let Some(country) = country {
        conditions.and("m.countries @> array[?]", country.as_str());
    }
    if theme.is_some() || country.is_some() {
        super::sees::cooperation(conditions, sight);
    }
    if let Some(siren) = siren {
        let found = "o.id in (select own.id from organisations own where own.siren = ?
            union all select there.id from territory_numbers n join territories place on place.id = n.territory_id
                join organisations there on there.territory_id = place.id where n.number = ? and place.siren = ?)";
        conditions.and(found, siren.as_str());
    }
}

/// Adds the condition of a search and answers its order, best first.
fn search(conditions: &mut Conditions, typed: &str) -> Order {
    if let Some(number) = number_key(typed) {
        by_number(conditions, number, "coalesce(t.population, 0)", "m.id")
    } else {
        Order::by_likeness(conditions, &search_key(typed), "o", LIKENESS, BY_POPULATION, "m.id")
    }
}
