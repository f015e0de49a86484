//! What members show of the register. Indexes: as for `show`, over all members.

use super::rows::AROUND;
use crate::territories::Showing;
use domain::journal::{EntryKind, RecordKind};

/// Those that stand on a territory.
pub(crate) fn showing() -> Showing {
    Showing {
        record: RecordKind::Member,
        entry: EntryKind::MemberTerritoryChanged,
        fields: &["siren", "departement", "epci", "population", "point", "territory"],
        table: "members",
        alias: "m",
        statement: format!(
            "select m.id, m.version, jsonb_build_object('siren', coalesce(o.siren, t.siren),
                'departement', jsonb_build_array(d.code, d.name), 'epci', jsonb_build_array(e.code, e.name),
                'population', t.population, 'territory', t.slug, 'point', jsonb_build_array(
                    coalesce(o.longitude, t.longitude), coalesce(o.latitude, t.latitude))) as shown
             from members m {AROUND} where o.territory_id is not null order by m.id"
        ),
    }
}
