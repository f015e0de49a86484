//! Members of some filters, by name, by their last change or by likeness to what was typed.
//!
//! Indexes: `organisations_by_name`, `members_by_update`, `members_by_theme`, `members_by_country`; a search uses
//! `organisations_by_name_alike`, or the primary key of `territory_numbers` for digits.

use super::rows::{AROUND, MemberInList, SUMMARY};
use crate::paging::{After, Listed, Page, SortKey};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use domain::access::Sight;
use domain::members::Engagement;
use domain::territories::{TerritoryKind, name_key};
use domain::vocabularies::{CountryCode, ThemeCode};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult};

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

/// For digits: the whole number first, then what begins with it, each by population.
const BY_NUMBER: &str = "(case when o.siren = {q} or exists (select 1 from territory_numbers n
    where n.territory_id = o.territory_id and n.number = {q}) then 1000000000000 else 0 end + coalesce(t.population, 0))";

/// Microseconds, as PostgreSQL keeps them, so that a cursor names the instant itself.
const UPDATED_AT: &str = r#"to_char(m.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"#;

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
        None => Order::of(sort),
    };
    narrow(&mut conditions, filters, sight);
    let total = if page.count {
        format!(
            "(select count(*) from members m join organisations o on o.id = m.organisation_id
                left join territories t on t.id = o.territory_id {})",
            conditions.text()
        )
    } else {
        "null::bigint".into()
    };
    if let Some(After { key, id }) = &page.after {
        let key = conditions.bind(key.clone());
        let id = conditions.bind(*id);
        let (compared, cast) = (&order.compared, order.cast);
        conditions.and_plain(&format!("({compared}, {}) {} ({key}{cast}, {id})", order.id, order.beyond()));
    }
    let limit = conditions.bind(page.limit as i64 + 1);
    let text = format!(
        "select {SUMMARY}, {told} as place, {total} as total, {id} as place_id
         from members m {AROUND} {conditions}
         order by {compared} {direction}, {id} {direction}
         limit {limit}",
        told = order.told,
        id = order.id,
        conditions = conditions.text(),
        compared = order.compared,
        direction = order.direction(),
    );
    let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
    let rows = found.iter().map(|row| Placed::read(row, &order)).collect::<Result<Vec<_>, _>>()?;
    let total = rows.first().and_then(|row| row.total).or(page.count.then_some(0));
    let Listed { rows, next, total } = Listed::cut(rows, page, total, |row| row.after.clone());
    Ok(Listed { rows: rows.into_iter().map(|row| row.member).collect(), next, total })
}

/// A row with its place in the list.
struct Placed {
    member: MemberInList,
    after: After,
    total: Option<i64>,
}

impl Placed {
    fn read(row: &QueryResult, order: &Order) -> Result<Placed, DbErr> {
        let key = if order.textual {
            SortKey::Text(row.try_get("", "place")?)
        } else {
            SortKey::Number(row.try_get("", "place")?)
        };
        Ok(Placed {
            member: MemberInList::from_query_result(row, "")?,
            after: After { key, id: row.try_get("", "place_id")? },
            total: row.try_get("", "total")?,
        })
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
        conditions.and("(o.siren = ? or t.siren = ?)", siren.as_str());
    }
}

/// Adds the condition of a search and answers its order, best first.
fn search(conditions: &mut Conditions, typed: &str) -> Order {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let is_number = digits.chars().any(|c| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, 'A' | 'B' | 'a' | 'b'));
    let (q, condition, expression) = if is_number {
        let condition = "(o.siren like {q} || '%' or o.territory_id in
            (select n.territory_id from territory_numbers n where n.number like {q} || '%'))";
        (conditions.bind(digits.to_uppercase()), condition, BY_NUMBER)
    } else {
        (conditions.bind(name_key(typed)), "{q} <% o.name_key", LIKENESS)
    };
    conditions.and_plain(&condition.replace("{q}", &q));
    let expression = expression.replace("{q}", &q);
    Order {
        told: expression.clone(),
        compared: expression,
        id: "m.id",
        cast: "",
        textual: false,
        ascending: false,
    }
}

struct Order {
    /// What is sorted by.
    compared: String,
    /// The same as a cursor holds it.
    told: String,
    /// From what a cursor holds to what is compared.
    cast: &'static str,
    /// The id that parts equals: of the organisation, or of the member.
    id: &'static str,
    textual: bool,
    ascending: bool,
}

impl Order {
    fn of(sort: Sort) -> Order {
        let (compared, told, cast, id) = match sort {
            Sort::Name | Sort::NameDescending => ("o.name_key", "o.name_key", "", "o.id"),
            Sort::UpdatedAt | Sort::UpdatedAtDescending => {
                ("m.updated_at", UPDATED_AT, "::timestamptz", "m.id")
            }
        };
        let ascending = match sort {
            Sort::Name | Sort::UpdatedAt => true,
            Sort::NameDescending | Sort::UpdatedAtDescending => false,
        };
        Order { compared: compared.into(), told: told.into(), cast, id, textual: true, ascending }
    }

    fn beyond(&self) -> &'static str {
        if self.ascending { ">" } else { "<" }
    }

    fn direction(&self) -> &'static str {
        if self.ascending { "asc" } else { "desc" }
    }
}
