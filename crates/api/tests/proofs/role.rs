//! The columns of the tables: who asks, as the fixture world has them.

use crate::world::{Answer, Event, Who, World, id};
use domain::access::{
    Account, AccountId, Actor, Client, ClientId, MemberRole, Place, ReferentKind, Role as PlaceRole, Scope,
    StaffRole,
};
use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Visitor,
    Account(Who),
    /// A program of the fixture, by its name there.
    Client(&'static str),
}

impl Role {
    pub const ALL: [Role; 11] = [
        Role::Visitor,
        Role::Account(Who::Placeless),
        Role::Account(Who::Reader),
        Role::Account(Who::Contributor),
        Role::Account(Who::Referent),
        Role::Account(Who::OtherReferent),
        Role::Account(Who::EventManager),
        Role::Account(Who::Curator),
        Role::Account(Who::Administrator),
        Role::Client("bare"),
        Role::Client("network"),
    ];

    pub fn name(self) -> &'static str {
        match self {
            Role::Visitor => "visitor",
            Role::Account(who) => who.name(),
            Role::Client("bare") => "client",
            Role::Client(_) => "client-network",
        }
    }

    /// The actor that this role stands for, with the places that the fixture gives it.
    pub fn actor(self) -> Actor {
        match self {
            Role::Visitor => Actor::Visitor,
            Role::Account(who) => Actor::Account(Account {
                id: AccountId(who.account()),
                person: id("person", who.name()),
                places: place(who).into_iter().collect(),
            }),
            Role::Client(name) => {
                let scopes = if name == "network" { vec![Scope::NetworkRead] } else { vec![] };
                Actor::Client(Client {
                    id: ClientId(id("client", name)),
                    scopes: scopes.into_iter().collect(),
                })
            }
        }
    }

    /// The ids by which a row is known to be one's own.
    pub fn ids(self) -> Vec<Uuid> {
        match self {
            Role::Visitor => vec![],
            Role::Account(who) => vec![who.account(), id("person", who.name())],
            Role::Client(name) => vec![id("client", name)],
        }
    }

    /// A fresh access token; none for a visitor.
    pub async fn token(self, world: &World) -> Option<String> {
        match self {
            Role::Visitor => None,
            Role::Account(who) => Some(world.token(who).await),
            Role::Client(name) => Some(world.client_token(name).await),
        }
    }
}

impl World {
    /// Reads with this token, or as a visitor.
    pub async fn get_as(&self, path: &str, token: Option<&str>) -> Answer {
        match token {
            Some(token) => self.get(path).bearer(token).send().await,
            None => self.get(path).send().await,
        }
    }
}

fn place(who: Who) -> Option<Place> {
    let member = |name: &str, role| Place {
        organisation: id("organisation", name),
        role: PlaceRole::Member { member: id("member", name), role },
    };
    let staff = |role| Place { organisation: id("organisation", "other"), role: PlaceRole::Staff(role) };
    match who {
        Who::Reader => Some(member("own", MemberRole::Reader)),
        Who::Contributor => Some(member("own", MemberRole::Contributor)),
        Who::Referent => Some(member("own", MemberRole::Referent(ReferentKind::Technical))),
        Who::OtherReferent => Some(member("other", MemberRole::Referent(ReferentKind::Political))),
        Who::EventManager => Some(staff(StaffRole::EventManager { events: vec![Event::MANAGED.id()] })),
        Who::Curator => Some(staff(StaffRole::Curator)),
        Who::Administrator => Some(staff(StaffRole::Administrator)),
        Who::Placeless => None,
    }
}
