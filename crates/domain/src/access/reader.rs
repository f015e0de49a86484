//! Who reads, as far as fields and entity tags are concerned.

use super::standing::standings;
use super::{Actor, Record, Standing};
use crate::closed_list::closed_list;

closed_list! {
    /// Who sees a record, or a group of its fields.
    pub enum Visibility {
        /// Everybody.
        Public = "public",
        /// Whoever holds a place, and clients with `network:read`.
        Members = "members",
        /// The members that it belongs to, and staff.
        Own = "own",
    }
}

closed_list! {
    /// The readers that see different representations of one record; in this order, each sees what the one before sees.
    /// An entity tag holds the class.
    pub enum ReaderClass {
        Visitor = "visitor",
        /// A client with `network:read`: the fields of members, and no abilities of an account.
        Network = "network",
        OtherMember = "other_member",
        OwnReader = "own_reader",
        /// A contributor of the record's member.
        OwnContributor = "own_contributor",
        /// A référent of the record's member: the same fields, other abilities.
        OwnReferent = "own_referent",
        /// The manager of this event.
        EventManager = "event_manager",
        Curator = "curator",
        Administrator = "administrator",
    }
}

impl ReaderClass {
    /// Whether this reader sees fields of that visibility.
    pub fn sees(self, visibility: Visibility) -> bool {
        match visibility {
            Visibility::Public => true,
            Visibility::Members => self >= Self::Network,
            Visibility::Own => self >= Self::OwnReader,
        }
    }
}

/// The widest class that the actor has towards the record. Jobs and the command line read as administrators do.
pub fn reader_class(actor: &Actor, record: &Record) -> ReaderClass {
    let standings = standings(actor, record, record.seen_as_own_by());
    let classes = standings.into_iter().map(class);
    classes.max().unwrap_or(ReaderClass::Administrator)
}

fn class(standing: Standing) -> ReaderClass {
    match standing {
        Standing::Visitor | Standing::Client | Standing::Holder | Standing::Placeless => ReaderClass::Visitor,
        Standing::NetworkClient => ReaderClass::Network,
        Standing::Elsewhere => ReaderClass::OtherMember,
        Standing::OwnReader => ReaderClass::OwnReader,
        Standing::OwnContributor => ReaderClass::OwnContributor,
        Standing::OwnReferent => ReaderClass::OwnReferent,
        Standing::EventManager => ReaderClass::EventManager,
        Standing::Curator => ReaderClass::Curator,
        Standing::Administrator | Standing::Operator => ReaderClass::Administrator,
    }
}
