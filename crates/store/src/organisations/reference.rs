//! An organisation that another record names, as it stands in that record's statement.

/// Of the organisation `o` and the member `m` that it is.
pub(crate) const REFERENCE: &str =
    "jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'country', o.country,
    'member', case when m.id is not null then o.slug end)";

/// Indexes: `organisations_pkey`, `members_organisation_id_key`; `{id}` is the organisation's.
pub(crate) const WITH_MEMBER: &str =
    "join organisations o on o.id = {id} left join members m on m.organisation_id = o.id";
