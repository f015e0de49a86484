//! New accounts, with the person and, for staff, the place in their organisation: made active with a password, or invited.

use super::locked::{self, Told, lock};
use super::new_account::{Begins, NewAccount, create_accounts, created};
use crate::Store;
use crate::error::StoreError;
use crate::organisations::{self, Called, NewOrganisation};
use crate::people::{self, NewPerson};
use crate::sql::sql;
use crate::unit_of_work::{Change, MayTryAgain, Versions, Work};
use domain::access::{Action, Actor, Record, StaffRole};
use domain::accounts::Email;
use domain::journal::{Entries, EntryKind};
use domain::people::Language;
use domain::territories::Slug;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Somebody who shall be able to sign in.
#[derive(Debug)]
pub struct Newcomer {
    pub first_name: String,
    pub last_name: String,
    pub mail: Email,
    pub language: Language,
    pub staff: Option<StaffPlace>,
    pub begins: Begins,
}

/// A place as staff, in the organisation that the slug names: its own, or a territory's.
#[derive(Debug)]
pub struct StaffPlace {
    pub role: StaffRole,
    pub organisation: Slug,
}

/// Why there is no new account.
#[derive(Debug, thiserror::Error)]
pub enum NotCreated {
    #[error("{0} is the mail of another account")]
    MailTaken(String),
    #[error("neither an organisation nor a territory of the register is called {0}")]
    NoOrganisation(Slug),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayTryAgain for NotCreated {
    fn is_worth_another_try(&self) -> bool {
        match self {
            NotCreated::Store(error) => error.is_worth_another_try(),
            NotCreated::MailTaken(_) | NotCreated::NoOrganisation(_) => false,
        }
    }
}

/// Two newcomers with one mail wait for each other here.
const LOCK_MAIL: &str = "select pg_advisory_xact_lock(hashtext('accounts'), hashtext($1))";

/// What [`create`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    New,
    /// Another invitation of an account that is known, with the names and the place that it has.
    Again,
}

/// Creates or invites. Who was invited and hasn't accepted is invited again: the link may have passed, or its mail failed.
pub async fn create(store: &Store, actor: &Actor, newcomer: &Newcomer) -> Result<Made, NotCreated> {
    let action = match newcomer.begins {
        Begins::Active { password_hash: _ } => Action::CreateAccount,
        Begins::Invited => Action::InviteAccount,
    };
    store
        .write(actor, None, async |work| {
            let permit = work.may(action, &Record::Open)?;
            let mail = || newcomer.mail.lookup_key().into();
            work.transaction.execute_raw(sql(LOCK_MAIL, [mail()])).await.map_err(StoreError::from)?;
            if let Some(known) = lock(work, locked::BY_MAIL, mail()).await? {
                if !matches!((&newcomer.begins, known.state.as_str()), (Begins::Invited, "invited")) {
                    return Err(NotCreated::MailTaken(newcomer.mail.as_str().to_owned()));
                }
                let (id, version) = (known.id, known.version);
                work.apply(permit, Told { kind: EntryKind::AccountInvited, id, version }).await?;
                return Ok(Made::Again);
            }
            let mut created = Created { newcomer, id: Uuid::now_v7(), organisation: None, to_create: None };
            if let Some(StaffPlace { role: _, organisation: slug }) = &newcomer.staff {
                match organisations::called(work, slug).await? {
                    Some(Called::Known(id)) => created.organisation = Some(id),
                    Some(Called::New(new)) => {
                        created.organisation = Some(new.id);
                        created.to_create = Some(new);
                    }
                    None => return Err(NotCreated::NoOrganisation(slug.clone())),
                }
            }
            work.apply(permit, created).await?;
            Ok(Made::New)
        })
        .await
}

struct Created<'a> {
    newcomer: &'a Newcomer,
    id: Uuid,
    /// Where the staff place is.
    organisation: Option<Uuid>,
    /// The same one, when it is not written yet.
    to_create: Option<Box<NewOrganisation>>,
}

impl Change for Created<'_> {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Created { newcomer, id, organisation, to_create } = self;
        let Newcomer { first_name, last_name, mail, language, staff, begins } = newcomer;
        let person = NewPerson {
            id: Uuid::now_v7(),
            first_name: first_name.clone(),
            last_name: last_name.clone(),
            mail: Some(mail.clone()),
            language: *language,
            demo: false,
        };
        let account = NewAccount {
            id,
            person: person.id,
            mail: mail.clone(),
            begins: begins.clone(),
            staff: staff
                .iter()
                .zip(organisation)
                .map(|(staff, organisation)| (organisation, staff.role.clone()))
                .collect(),
        };
        let mut versions = Versions::new();
        let mut entries = Entries::one(people::created(&person, &mut versions));
        if let Some(organisation) = to_create.as_deref().map(std::slice::from_ref) {
            organisations::create(work, organisation, |_| {}).await?;
            entries.extend(organisation.iter().map(|new| organisations::created(new, &mut versions)));
        }
        people::create(work, std::slice::from_ref(&person)).await?;
        create_accounts(work, std::slice::from_ref(&account)).await?;
        entries.extend([created(&account, &mut versions)]);
        Ok((entries, versions))
    }
}
