//! The six actors.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::accounts::Purpose;
use crate::closed_list::closed_list;

/// Who is asking. A token says who, never what: an account's places are read at each request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Anybody, signed in as nobody.
    Visitor,
    Account(Account),
    /// A program, acting for nobody.
    Client(Client),
    /// Whoever has a mailed link.
    Holder(Holder),
    /// A named job of the platform itself.
    System(Job),
    /// Somebody at the command line.
    Operator,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub Uuid);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientId(pub Uuid);

/// A person with the right to sign in, and today's places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    pub person: Uuid,
    pub places: Vec<Place>,
}

impl Account {
    /// Whether one of its places is that of a référent of this member, whatever other places it has.
    pub fn is_referent_of(&self, member: Uuid) -> bool {
        self.places.iter().any(|place| match &place.role {
            Role::Member { member: held, role: MemberRole::Referent(_) } => *held == member,
            Role::Member { role: MemberRole::Reader | MemberRole::Contributor, .. } | Role::Staff(_) => false,
        })
    }
}

/// The place that a person holds in an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub organisation: Uuid,
    pub role: Role,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// In a member, which is the organisation's place on the platform.
    Member { member: Uuid, role: MemberRole },
    /// As staff, who belong to an organisation too.
    Staff(StaffRole),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberRole {
    Reader,
    Contributor,
    Referent(ReferentKind),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffRole {
    /// Of these events, and of no other.
    EventManager {
        events: Vec<Uuid>,
    },
    Curator,
    Administrator,
}

closed_list! {
    /// What a référent answers for; it changes no right.
    pub enum ReferentKind {
        Political = "political",
        Technical = "technical",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    pub id: ClientId,
    pub scopes: BTreeSet<Scope>,
}

closed_list! {
    /// What a client was given beyond what visitors see.
    pub enum Scope {
        /// The fields and records of visibility *members*.
        NetworkRead = "network:read",
    }
}

/// What a mailed link is for, and the record that it opens (an account, for those of today).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    pub purpose: Purpose,
    pub record: Uuid,
}

closed_list! {
    /// The platform's own jobs, by name.
    pub enum Job {
        /// Imports an edition of the official register.
        RegisterImport = "register_import",
        /// Loads the demonstration data.
        Demonstration = "demonstration",
        /// Gives committed entries their position in the journal.
        Sequencer = "sequencer",
        /// Writes and sends mails.
        Mailer = "mailer",
    }
}

closed_list! {
    /// Which of the six, for the journal's author.
    pub enum ActorKind {
        Visitor = "visitor",
        Account = "account",
        Client = "client",
        Holder = "holder",
        System = "system",
        Operator = "operator",
    }
}

impl Actor {
    pub fn kind(&self) -> ActorKind {
        match self {
            Self::Visitor => ActorKind::Visitor,
            Self::Account(_) => ActorKind::Account,
            Self::Client(_) => ActorKind::Client,
            Self::Holder(_) => ActorKind::Holder,
            Self::System(_) => ActorKind::System,
            Self::Operator => ActorKind::Operator,
        }
    }
}
