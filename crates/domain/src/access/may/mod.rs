//! *May this actor do this to that?*
//!
//! Four questions in order: must somebody be signed in (a visitor is told so whatever the record, and learns nothing of it),
//! is the record in the actor's sight (else it is hidden), does the action's row allow one of the actor's standings (else it is
//! refused, seen), does the record's state allow the step (else it says what forbids).

mod accounts;
mod members;
mod platform;
pub(super) mod reading;
mod row;
mod state;
mod table;
mod topics;

use uuid::Uuid;

use super::standing::standings;
use super::{Action, Actor, Record, Standing};
use crate::problems::ProblemCode;
pub(super) use row::{Cell, Row};

/// The proof of a permission: only [`may`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    action: Action,
    on_behalf_of: Option<Uuid>,
}

impl Allowed {
    pub fn action(&self) -> Action {
        self.action
    }

    /// The member that the act is done for, by its own people or by staff; the journal says it.
    pub fn on_behalf_of(&self) -> Option<Uuid> {
        self.on_behalf_of
    }
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The actor may not know that the record exists.
    #[error("hidden")]
    Hidden,
    /// The actor sees the record, and this stands against it.
    #[error("{0}")]
    Seen(ProblemCode),
    /// Somebody must be signed in.
    #[error("unauthenticated")]
    Unauthenticated,
}

impl Refusal {
    /// The code that the answer carries, and an `abilities` entry too.
    pub fn code(self) -> ProblemCode {
        match self {
            Self::Hidden => ProblemCode::NotFound,
            Self::Seen(code) => code,
            Self::Unauthenticated => ProblemCode::Unauthenticated,
        }
    }
}

/// Decides, and never changes anything. A creation is asked about its parent.
///
/// # Errors
/// The refusal. An action asked about another kind of record than its own is a fault of the program and is refused as
/// `Seen(InternalError)`.
pub fn may(actor: &Actor, action: Action, record: &Record) -> Result<Allowed, Refusal> {
    let rule = table::rule(action);
    if record.subject() != rule.subject {
        return Err(Refusal::Seen(ProblemCode::InternalError));
    }
    if *actor == Actor::Visitor && rule.row.cell(Standing::Visitor) == Cell::S {
        return Err(Refusal::Unauthenticated);
    }
    let sight = reading::row(record.visibility());
    answer(actor, &sight, &standings(actor, record, record.seen_as_own_by()))?;
    answer(actor, &rule.row, &standings(actor, record, record.answered_for_by()))?;
    accounts::link_fits(actor, rule.link, record)?;
    state::allows(action, record)?;
    Ok(Allowed { action, on_behalf_of: rule.acted_for(record) })
}

/// One allowing standing is enough; among refusals the one that tells most speaks.
fn answer(actor: &Actor, row: &Row, standings: &[Standing]) -> Result<(), Refusal> {
    if let Actor::System(job) = actor {
        return if row.allows_job(*job) { Ok(()) } else { Err(Refusal::Seen(ProblemCode::Forbidden)) };
    }
    let cells = || standings.iter().map(|standing| row.cell(*standing));
    let refusals = [
        (Cell::T, Refusal::Seen(ProblemCode::TokenInvalid)),
        (Cell::N, Refusal::Seen(ProblemCode::Forbidden)),
        (Cell::S, Refusal::Unauthenticated),
    ];
    if cells().any(|cell| cell == Cell::Y) {
        return Ok(());
    }
    let told = refusals.into_iter().find(|(cell, _)| cells().any(|found| found == *cell));
    Err(told.map_or(Refusal::Hidden, |(_, refusal)| refusal))
}
