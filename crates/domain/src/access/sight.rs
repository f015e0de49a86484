//! What an actor sees of a kind of record: the filter of every list.

use uuid::Uuid;

use super::may::{Cell, Row, reading};
use super::standing::{client_standing, own_standing};
use super::{Account, Actor, Record, Role, StaffRole, Standing, Visibility};
use crate::journal::RecordKind;

/// A filter over the records of one kind; the store turns it into SQL in one place a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    Nothing,
    /// The records within reach, and the actor's own whatever their visibility.
    Within {
        reach: Reach,
        /// Members whose people see a record as their own (a topic's proposer, a partnership's parties); for events, the
        /// events themselves. Without order or repetition.
        own: Vec<Uuid>,
    },
    Everything,
}

/// How far somebody sees without owning anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// What everybody sees.
    Public,
    /// That, and what members share among them.
    Members,
}

impl Sight {
    /// The same question as the SQL's, of one record.
    pub fn admits(&self, record: &Record) -> bool {
        match self {
            Self::Nothing => false,
            Self::Everything => true,
            Self::Within { reach, own } => {
                reach.covers(record.visibility()) || owners(record).iter().any(|owner| own.contains(owner))
            }
        }
    }
}

impl Reach {
    pub fn covers(self, visibility: Visibility) -> bool {
        match (self, visibility) {
            (_, Visibility::Public) | (Self::Members, Visibility::Members) => true,
            (Self::Public, Visibility::Members) | (_, Visibility::Own) => false,
        }
    }
}

/// The filter for this actor, made from the rows that [`super::may()`] reads.
pub fn sight(actor: &Actor, kind: RecordKind) -> Sight {
    match kind {
        RecordKind::TerritoryRegister
        | RecordKind::Territory
        | RecordKind::Organisation
        | RecordKind::Member
        | RecordKind::Partnership
        | RecordKind::Topic
        | RecordKind::Interest
        | RecordKind::Event => shared(actor, kind),
        RecordKind::Person | RecordKind::Account | RecordKind::Client | RecordKind::Demonstration => {
            if sees(actor, &reading::kept()) { Sight::Everything } else { Sight::Nothing }
        }
    }
}

fn shared(actor: &Actor, kind: RecordKind) -> Sight {
    if sees(actor, &reading::row(Visibility::Own)) {
        return Sight::Everything;
    }
    let own = own(actor, kind, &reading::row(Visibility::Own));
    if sees(actor, &reading::row(Visibility::Members)) {
        Sight::Within { reach: Reach::Members, own }
    } else if sees(actor, &reading::row(Visibility::Public)) {
        Sight::Within { reach: Reach::Public, own }
    } else {
        Sight::Nothing
    }
}

/// Whether the row admits the actor by what it is everywhere, without owning the record.
fn sees(actor: &Actor, row: &Row) -> bool {
    let admits = |standing| row.cell(standing) == Cell::Y;
    match actor {
        Actor::Visitor => admits(Standing::Visitor),
        Actor::Client(client) => admits(client_standing(client)),
        Actor::Holder(_) => admits(Standing::Holder),
        Actor::System(job) => row.allows_job(*job),
        Actor::Operator => admits(Standing::Operator),
        Actor::Account(account) if account.places.is_empty() => admits(Standing::Placeless),
        Actor::Account(account) => {
            account.places.iter().any(|place| admits(standing_everywhere(&place.role)))
        }
    }
}

fn standing_everywhere(role: &Role) -> Standing {
    match role {
        Role::Member { .. } | Role::Staff(StaffRole::EventManager { .. }) => Standing::Elsewhere,
        Role::Staff(StaffRole::Curator) => Standing::Curator,
        Role::Staff(StaffRole::Administrator) => Standing::Administrator,
    }
}

fn own(actor: &Actor, kind: RecordKind, row: &Row) -> Vec<Uuid> {
    let mut own = match actor {
        Actor::Account(account) if kind == RecordKind::Event => managed_events(account, row),
        Actor::Account(account) => own_members(account, row),
        Actor::Visitor | Actor::Client(_) | Actor::Holder(_) | Actor::System(_) | Actor::Operator => {
            Vec::new()
        }
    };
    own.sort_unstable();
    own.dedup();
    own
}

fn own_members(account: &Account, row: &Row) -> Vec<Uuid> {
    let places = account.places.iter();
    places
        .filter_map(|place| match &place.role {
            Role::Member { member, role } => (row.cell(own_standing(*role)) == Cell::Y).then_some(*member),
            Role::Staff(_) => None,
        })
        .collect()
}

fn managed_events(account: &Account, row: &Row) -> Vec<Uuid> {
    let sees = row.cell(Standing::EventManager) == Cell::Y;
    let places = account.places.iter().filter(|_| sees);
    places
        .flat_map(|place| match &place.role {
            Role::Staff(StaffRole::EventManager { events }) => events.as_slice(),
            Role::Staff(StaffRole::Curator | StaffRole::Administrator) | Role::Member { .. } => &[],
        })
        .copied()
        .collect()
}

/// What of the record is compared with [`Sight::Within`]'s `own`.
fn owners(record: &Record) -> &[Uuid] {
    match record {
        Record::Event { id, .. } => std::slice::from_ref(id),
        Record::Open
        | Record::Member { .. }
        | Record::Partnership { .. }
        | Record::Topic(_)
        | Record::Interest { .. }
        | Record::Account { .. } => record.seen_as_own_by(),
    }
}
