//! The loading: one unit of work by `system`, an entry for each record and one for the whole.

use super::ids::Ids;
use super::records::Records;
use super::{Keep, NotLoaded, STANDS, lock};
use crate::accounts::new_account::{self, create_accounts};
use crate::sql::holds;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use crate::{members, organisations, people};
use domain::access::{Action, Actor, Job, Record};
use domain::demonstration::Demonstration;
use domain::journal::{Detail, Entries, Entry, EntryKind, RecordKind};
use uuid::Uuid;

/// What a loading did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loaded {
    Now {
        organisations: usize,
        members: usize,
        people: usize,
        contacts: usize,
        accounts: usize,
    },
    /// The demonstration stood here already: nothing was written.
    Before,
}

const HOLDS_ANYTHING: &str = "select exists (select 1 from organisations) or exists (select 1 from people)";

/// Loads the demonstration. `password_hashes` are argon2id PHC strings, one for each account in order.
pub async fn load(
    store: &Store,
    demonstration: &Demonstration,
    password_hashes: &[String],
    keep: Keep<'_>,
) -> Result<Loaded, NotLoaded> {
    store
        .write(&Actor::System(Job::Demonstration), None, async |work| {
            let permit = work.may(Action::LoadDemonstration, &Record::Open)?;
            lock(&work.transaction).await?;
            if holds(&work.transaction, STANDS).await? {
                return Ok(Loaded::Before);
            }
            if holds(&work.transaction, HOLDS_ANYTHING).await? {
                return Err(NotLoaded::NotEmpty);
            }
            let ids = Ids::of(work, demonstration).await?;
            let records = Records::of(demonstration, &ids, password_hashes)?;
            let loaded = records.counted();
            keep()?;
            work.apply(permit, records).await?;
            Ok(loaded)
        })
        .await
}

impl Records {
    fn counted(&self) -> Loaded {
        let Records { organisations, members, memberships: _, people, contacts, accounts } = self;
        Loaded::Now {
            organisations: organisations.len(),
            members: members.len(),
            people: people.len(),
            contacts: contacts.len(),
            accounts: accounts.len(),
        }
    }
}

impl Change for Records {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Records { organisations, members, memberships, people, contacts, accounts } = self;
        organisations::create(work, &organisations, |_| {}).await?;
        people::create(work, &people).await?;
        members::create(work, &members, |_| {}).await?;
        members::start_memberships(work, &memberships).await?;
        people::create_contacts(work, &contacts).await?;
        create_accounts(work, &accounts).await?;

        let whole = Uuid::now_v7();
        let mut versions = Versions::from([(whole, 1)]);
        let detail = Detail::new()
            .count("organisations", organisations.len() as u64)
            .count("members", members.len() as u64)
            .count("people", people.len() as u64)
            .count("accounts", accounts.len() as u64);
        let loaded =
            Entry::new(EntryKind::DemonstrationLoaded, RecordKind::Demonstration, whole).detail(detail);
        let mut entries = Entries::one(loaded);
        entries.extend(organisations.iter().map(|one| organisations::created(one, &mut versions)));
        entries.extend(members.iter().map(|one| members::created(one, &mut versions)));
        entries.extend(memberships.iter().map(members::started));
        entries.extend(people.iter().map(|one| people::created(one, &mut versions)));
        entries.extend(accounts.iter().map(|one| new_account::created(one, &mut versions)));
        Ok((entries, versions))
    }
}
