//! People and the places that they hold in organisations: a contact is told by the entry of its person.

mod create;

pub(crate) use create::{NewContact, NewPerson, create, create_contacts, created};
