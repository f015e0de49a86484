//! What organisations show of the register: the place of the territory that they stand on, or that the one has with which they
//! stand.

use super::list::{AROUND, PLACE};
use crate::territories::Showing;
use domain::journal::{EntryKind, RecordKind};

/// Those whose place is a territory's.
pub(crate) fn showing() -> Showing {
    Showing {
        record: RecordKind::Organisation,
        entry: EntryKind::OrganisationTerritoryChanged,
        fields: &["place"],
        table: "organisations",
        alias: "o",
        statement: format!(
            "select o.id, o.version, jsonb_build_object('place', to_jsonb(p)) as shown
             from organisations o {AROUND}, lateral (select {PLACE}) as p
             where o.place_name is null and (t.id is not null or wt.id is not null) order by o.id"
        ),
    }
}
