//! `aect user`: accounts and programs, made and ended by whoever runs the platform.

mod client;
mod create;
mod invite;
mod newcomer;
mod revoke;

use crate::trouble::Trouble;
use clap::Subcommand;

#[derive(Subcommand)]
pub(crate) enum User {
    /// Make a person with an account, and print its password once
    Create(create::Create),
    /// Make a person with an account, who is mailed a link to choose a password; again, with the names and the place of then,
    /// for who has not accepted
    Invite(invite::Invite),
    /// Make a client, a program that acts for nobody, and print its secret once
    Client(client::Client),
    /// End a client, whose secret got out or whom nobody needs
    Revoke(revoke::Revoke),
}

impl User {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        match self {
            User::Create(create) => create.run().await,
            User::Invite(invite) => invite.run().await,
            User::Client(client) => client.run().await,
            User::Revoke(revoke) => revoke.run().await,
        }
    }
}
