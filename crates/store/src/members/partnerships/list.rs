//! Partnerships of some filters, by title, start or last change, or by likeness to what was typed.
//!
//! Indexes: `partnerships_by_title`, `partnerships_by_start`, `partnerships_by_update`; the filters `partnerships_by_kind`,
//! `…_state`, `…_theme`, `…_country`, and `parties_by_organisation`; a search `partnerships_by_title_alike` and
//! `organisations_by_name_alike`.

use super::rows::{AROUND, PartnershipInList, SUMMARY};
use super::sees::seen;
use crate::paging::{EQUAL, Listed, Order, Page, Source, Typed};
use crate::sql::Conditions;
use crate::{Store, error::StoreError};
use domain::access::Sight;
use domain::members::partnerships::PartnershipState;
use domain::territories::name_key;
use domain::vocabularies::{CountryCode, PartnershipKindCode, ThemeCode};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// What to look for; all filters at once.
#[derive(Clone, Debug, Default)]
pub struct PartnershipFilters {
    /// Of the title or of a party's name; 2 to 100 characters.
    pub q: Option<String>,
    /// The id or the slug of a member that is a party, or was one.
    pub member: Option<String>,
    /// The id or the slug of an organisation that is a party, or was one.
    pub organisation: Option<String>,
    pub kind: Option<PartnershipKindCode>,
    pub state: Option<PartnershipState>,
    pub theme: Option<ThemeCode>,
    pub country: Option<CountryCode>,
}

/// The order of the list. A search is always by likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Title,
    TitleDescending,
    StartsOn,
    StartsOnDescending,
    UpdatedAt,
    UpdatedAtDescending,
}

/// The organisation `o` of a party `p`, and the member `m` that it is.
const OF_PARTIES: &str =
    "x.id in (select p.partnership_id from parties p join organisations o on o.id = p.organisation_id";

/// The best of the title's words and of the parties' names, then the title as a whole.
const LIKENESS: &str =
    "(500000 * greatest(word_similarity({q}, x.name_key), (select max(word_similarity({q}, o.name_key))
        from parties p join organisations o on o.id = p.organisation_id where p.partnership_id = x.id))
    + 500000 * similarity({q}, x.name_key))::bigint";

/// Without a start: as the last to begin.
const STARTS_ON: &str = "coalesce(x.starts_on, 'infinity'::date)";

/// `sight` is the reader's, over partnerships.
pub async fn list(
    store: &Store,
    filters: &PartnershipFilters,
    sight: &Sight,
    sort: Sort,
    page: &Page,
) -> Result<Listed<PartnershipInList>, StoreError> {
    let mut conditions = Conditions::default();
    let seen = seen(&mut conditions, sight);
    conditions.and_plain(&seen);
    let order = match &filters.q {
        Some(q) => search(&mut conditions, q),
        None => order(sort),
    };
    narrow(&mut conditions, filters);
    let source =
        Source { columns: SUMMARY, from: &format!("partnerships x {AROUND}"), counted: "partnerships x" };
    source.read(store, conditions, &order, page, |row| PartnershipInList::from_query_result(row, "")).await
}

fn order(sort: Sort) -> Order {
    match sort {
        Sort::Title => Order::by_text("x.name_key", "x.id"),
        Sort::TitleDescending => Order::by_text("x.name_key", "x.id").descending(),
        Sort::StartsOn => Order::by_day(STARTS_ON, "x.id"),
        Sort::StartsOnDescending => Order::by_day(STARTS_ON, "x.id").descending(),
        Sort::UpdatedAt => Order::by_instant("x.updated_at", "x.id"),
        Sort::UpdatedAtDescending => Order::by_instant("x.updated_at", "x.id").descending(),
    }
}

fn narrow(conditions: &mut Conditions, filters: &PartnershipFilters) {
    let PartnershipFilters { q: _, member, organisation, kind, state, theme, country } = filters;
    if let Some(member) = member {
        let of_members = format!("{OF_PARTIES} join members m on m.organisation_id = o.id");
        named(conditions, &of_members, "m.id", member);
    }
    if let Some(organisation) = organisation {
        named(conditions, OF_PARTIES, "o.id", organisation);
    }
    if let Some(kind) = kind {
        conditions.and("x.kind = ?", kind.as_str());
    }
    if let Some(state) = state {
        conditions.and("x.state = ?", state.as_str());
    }
    if let Some(theme) = theme {
        conditions.and("x.themes @> array[?]", theme.as_str());
    }
    if let Some(country) = country {
        conditions.and("x.countries @> array[?]", country.as_str());
    }
}

/// What names nothing finds nothing.
fn named(conditions: &mut Conditions, parties: &str, id: &str, id_or_slug: &str) {
    match Uuid::parse_str(id_or_slug) {
        Ok(value) => conditions.and(&format!("{parties} where {id} = ?)"), value),
        Err(_) => conditions.and(&format!("{parties} where o.slug = ?)"), id_or_slug),
    }
}

/// Adds the condition of a search and answers its order, best first.
fn search(conditions: &mut Conditions, typed: &str) -> Order {
    let typed = Typed::bind(conditions, &name_key(typed));
    let (title, party) = (typed.resembles("x"), typed.resembles("o"));
    conditions.and_plain(&format!("({title} or {OF_PARTIES} where {party}))"));
    Order::by_number(&typed.place(LIKENESS, "x", EQUAL), "x.id").descending()
}
