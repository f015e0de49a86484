//! Partnerships of some filters, by title, start or last change, or by likeness to what was typed.
//!
//! Indexes: `partnerships_by_title`, `partnerships_by_start`, `partnerships_by_update`; the filters `partnerships_by_kind`,
//! `…_state`, `…_theme`, `…_country`, and `parties_by_organisation`; a search `partnerships_by_title_alike` and
//! `organisations_by_name_alike`.

use super::rows::{AROUND, PartnershipInList, SUMMARY};
use super::sees::seen;
use crate::paging::{After, Listed, Page, SortKey};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use domain::access::Sight;
use domain::members::partnerships::PartnershipState;
use domain::territories::name_key;
use domain::vocabularies::{CountryCode, PartnershipKindCode, ThemeCode};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult};
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
        None => Order::of(sort),
    };
    narrow(&mut conditions, filters);
    let total = if page.count {
        format!("(select count(*) from partnerships x {})", conditions.text())
    } else {
        "null::bigint".into()
    };
    let Order { compared, told, cast, textual, ascending } = &order;
    let (beyond, direction) = if *ascending { (">", "asc") } else { ("<", "desc") };
    if let Some(After { key, id }) = &page.after {
        let key = conditions.bind(key.clone());
        let id = conditions.bind(*id);
        conditions.and_plain(&format!("({compared}, x.id) {beyond} ({key}{cast}, {id})"));
    }
    let limit = conditions.bind(page.limit as i64 + 1);
    let text = format!(
        "select {SUMMARY}, {told} as place, {total} as total
         from partnerships x {AROUND} {conditions}
         order by {compared} {direction}, x.id {direction}
         limit {limit}",
        conditions = conditions.text(),
    );
    let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
    let read = |row: &QueryResult| Ok((PartnershipInList::from_query_result(row, "")?, key(row, *textual)?));
    let rows = found.iter().map(read).collect::<Result<Vec<_>, DbErr>>()?;
    let counted = found.first().map(|row| row.try_get("", "total")).transpose()?.flatten();
    let total = counted.or(page.count.then_some(0));
    let Listed { rows, next, total } =
        Listed::cut(rows, page, total, |(row, key)| After { key: key.clone(), id: row.id });
    Ok(Listed { rows: rows.into_iter().map(|(row, _)| row).collect(), next, total })
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
    let q = conditions.bind(name_key(typed));
    conditions.and_plain(&format!("({q} <% x.name_key or {OF_PARTIES} where {q} <% o.name_key))"));
    let expression = LIKENESS.replace("{q}", &q);
    Order { told: expression.clone(), compared: expression, cast: "", textual: false, ascending: false }
}

fn key(row: &QueryResult, textual: bool) -> Result<SortKey, DbErr> {
    if textual {
        Ok(SortKey::Text(row.try_get("", "place")?))
    } else {
        Ok(SortKey::Number(row.try_get("", "place")?))
    }
}

struct Order {
    /// What is sorted by.
    compared: String,
    /// The same as a cursor holds it.
    told: String,
    /// From what a cursor holds to what is compared.
    cast: &'static str,
    textual: bool,
    ascending: bool,
}

impl Order {
    fn of(sort: Sort) -> Order {
        let (compared, told, cast) = match sort {
            Sort::Title | Sort::TitleDescending => ("x.name_key", "x.name_key", ""),
            // Without a start: as the last to begin.
            Sort::StartsOn | Sort::StartsOnDescending => (
                "coalesce(x.starts_on, 'infinity'::date)",
                "coalesce(x.starts_on, 'infinity'::date)::text",
                "::date",
            ),
            Sort::UpdatedAt | Sort::UpdatedAtDescending => ("x.updated_at", UPDATED_AT, "::timestamptz"),
        };
        let ascending = match sort {
            Sort::Title | Sort::StartsOn | Sort::UpdatedAt => true,
            Sort::TitleDescending | Sort::StartsOnDescending | Sort::UpdatedAtDescending => false,
        };
        Order { compared: compared.into(), told: told.into(), cast, textual: true, ascending }
    }
}

/// Microseconds, as PostgreSQL keeps them, so that a cursor names the instant itself.
const UPDATED_AT: &str = r#"to_char(x.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"#;
