//! What an actor is towards a record: the columns of the tables.

use uuid::Uuid;

use super::{Actor, Client, MemberRole, Record, Role, Scope, StaffRole};
use crate::closed_list::closed_list;

closed_list! {
    /// One column of the tables in `may/`. An account has one for each of its places.
    pub enum Standing {
        Visitor = "visitor",
        /// A client without `network:read`: a visitor.
        Client = "client",
        NetworkClient = "network_client",
        Holder = "holder",
        /// Signed in, and holding no place any more.
        Placeless = "placeless",
        /// A place, but none in this record.
        Elsewhere = "elsewhere",
        OwnReader = "own_reader",
        OwnContributor = "own_contributor",
        OwnReferent = "own_referent",
        /// Of this very event.
        EventManager = "event_manager",
        Curator = "curator",
        Administrator = "administrator",
        Operator = "operator",
    }
}

/// What stands behind the actor here, one for each place. `own` are the members whose places count as own.
/// Empty for a job, whose rights are listed by action.
pub(super) fn standings(actor: &Actor, record: &Record, own: &[Uuid]) -> Vec<Standing> {
    match actor {
        Actor::Visitor => vec![Standing::Visitor],
        Actor::Client(client) => vec![client_standing(client)],
        Actor::Holder(_) => vec![Standing::Holder],
        Actor::Operator => vec![Standing::Operator],
        Actor::System(_) => Vec::new(),
        Actor::Account(account) if account.places.is_empty() => vec![Standing::Placeless],
        Actor::Account(account) => {
            account.places.iter().map(|place| role_standing(&place.role, record, own)).collect()
        }
    }
}

pub(super) fn client_standing(client: &Client) -> Standing {
    if client.scopes.contains(&Scope::NetworkRead) { Standing::NetworkClient } else { Standing::Client }
}

fn role_standing(role: &Role, record: &Record, own: &[Uuid]) -> Standing {
    match role {
        Role::Member { member, role } if own.contains(member) => own_standing(*role),
        Role::Member { .. } => Standing::Elsewhere,
        Role::Staff(StaffRole::EventManager { events }) => match record {
            Record::Event { id, .. } if events.contains(id) => Standing::EventManager,
            Record::Event { .. }
            | Record::Open
            | Record::Member { .. }
            | Record::Partnership { .. }
            | Record::Topic(_)
            | Record::Interest { .. }
            | Record::Account { .. } => Standing::Elsewhere,
        },
        Role::Staff(StaffRole::Curator) => Standing::Curator,
        Role::Staff(StaffRole::Administrator) => Standing::Administrator,
    }
}

pub(super) fn own_standing(role: MemberRole) -> Standing {
    match role {
        MemberRole::Reader => Standing::OwnReader,
        MemberRole::Contributor => Standing::OwnContributor,
        MemberRole::Referent(_) => Standing::OwnReferent,
    }
}
