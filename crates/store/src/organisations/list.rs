//! Organisations of some filters, by name or by likeness to what was typed.
//!
//! Indexes: `organisations_by_name`, `organisations_by_country`; a search uses `organisations_by_name_alike`. The member by
//! `members_organisation_id_key`.

use crate::paging::{After, Listed, Page, SortKey};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use domain::organisations::OrganisationKind;
use domain::territories::name_key;
use domain::vocabularies::CountryCode;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult};
use uuid::Uuid;

/// What to look for; all filters at once.
#[derive(Clone, Debug, Default)]
pub struct OrganisationFilters {
    /// A name; 2 to 100 characters.
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
pub(super) const SUMMARY: &str = "o.id, o.slug, o.kind, o.level, o.name, o.own_name, o.country,
    coalesce(o.place_name, t.name, w.place_name, wt.name) as place_name,
    coalesce(o.longitude, t.longitude, w.longitude, wt.longitude) as longitude,
    coalesce(o.latitude, t.latitude, w.latitude, wt.latitude) as latitude,
    case when o.place_name is not null then o.place_precision when t.id is not null then 'locality'
        when w.place_name is not null then w.place_precision when wt.id is not null then 'locality' end as place_precision,
    m.id as member, o.demo";

/// The organisation's territory `t`, the organisation `w` that it stands with, and that one's territory; the member `m`.
pub(super) const AROUND: &str = "left join territories t on t.id = o.territory_id
    left join organisations w on w.id = o.stands_with
    left join territories wt on wt.id = w.territory_id
    left join members m on m.organisation_id = o.id";

/// Equality first, then likeness of a word and of the whole.
const LIKENESS: &str = "(case when o.name_key = {q} then 100000000 else 0 end
    + (500000 * word_similarity({q}, o.name_key) + 500000 * similarity({q}, o.name_key))::bigint)";

pub async fn list(
    store: &Store,
    filters: &OrganisationFilters,
    page: &Page,
) -> Result<Listed<OrganisationInList>, StoreError> {
    let OrganisationFilters { q, kind, country } = filters;
    let mut conditions = Conditions::default();
    let order = match q {
        Some(q) => {
            let q = conditions.bind(name_key(q));
            conditions.and_plain(&format!("{q} <% o.name_key"));
            Order { expression: LIKENESS.replace("{q}", &q), textual: false }
        }
        None => Order { expression: "o.name_key".into(), textual: true },
    };
    if let Some(kind) = kind {
        conditions.and("o.kind = ?", kind.as_str());
    }
    if let Some(country) = country {
        conditions.and("o.country = ?", country.as_str());
    }
    let total = if page.count {
        format!("(select count(*) from organisations o {})", conditions.text())
    } else {
        "null::bigint".into()
    };
    let (beyond, direction) = if order.textual { (">", "asc") } else { ("<", "desc") };
    if let Some(After { key, id }) = &page.after {
        let key = conditions.bind(key.clone());
        let id = conditions.bind(*id);
        conditions.and_plain(&format!("({}, o.id) {beyond} ({key}, {id})", order.expression));
    }
    let limit = conditions.bind(page.limit as i64 + 1);
    let text = format!(
        "select {SUMMARY}, {expression} as sort_key, {total} as total
         from organisations o {AROUND} {conditions}
         order by {expression} {direction}, o.id {direction}
         limit {limit}",
        expression = order.expression,
        conditions = conditions.text(),
    );
    let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
    let rows = found
        .iter()
        .map(|row| Ok((OrganisationInList::from_query_result(row, "")?, order.key(row)?)))
        .collect::<Result<Vec<_>, DbErr>>()?;
    let total = match found.first() {
        Some(row) => row.try_get("", "total")?,
        None => page.count.then_some(0),
    };
    let Listed { rows, next, total } =
        Listed::cut(rows, page, total, |(row, key)| After { key: key.clone(), id: row.id });
    Ok(Listed { rows: rows.into_iter().map(|(row, _)| row).collect(), next, total })
}

struct Order {
    expression: String,
    textual: bool,
}

impl Order {
    fn key(&self, row: &QueryResult) -> Result<SortKey, DbErr> {
        Ok(if self.textual {
            SortKey::Text(row.try_get("", "sort_key")?)
        } else {
            SortKey::Number(row.try_get("", "sort_key")?)
        })
    }
}
