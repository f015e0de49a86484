//! What became of a claimed delivery.

use super::Claimed;
use crate::{Store, error::StoreError, sql::sql};
use sea_orm::{ConnectionTrait, Value};
use std::time::Duration;

/// After this many failed attempts, some 44 hours, a delivery stays `failed`, where people see it: a mail server that is down
/// for a night or a day loses nobody's invitation.
pub const MOST_ATTEMPTS: i32 = 16;
const FIRST_WAIT: Duration = Duration::from_secs(60);
const LONGEST_WAIT: Duration = Duration::from_secs(6 * 60 * 60);
/// Characters of a reason that are kept.
const REASON_LENGTH: usize = 500;

const SENT: &str = "
update deliveries set state = 'sent', sent_at = now(), last_error = null where id = $1 and state <> 'sent'";
/// The two below leave a row alone that another worker has claimed since.
const FAILED: &str = "
update deliveries set state = 'failed', last_error = $3 where id = $1 and state = 'waiting' and attempts = $2";
const WAITS: &str = "
update deliveries set due_at = now() + make_interval(secs => $4), last_error = $3
where id = $1 and state = 'waiting' and attempts = $2";

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was handed over.
    Sent,
    /// No attempt can succeed; the reason in a sentence.
    Hopeless(String),
    /// Another attempt may succeed; the reason in a sentence.
    Missed(String),
}

/// What is kept of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    Sent,
    Failed,
    /// It is due again after this long.
    Waits(Duration),
}

pub async fn settle(store: &Store, claimed: &Claimed, outcome: &Outcome) -> Result<Settled, StoreError> {
    let (settled, reason) = match outcome {
        Outcome::Sent => (Settled::Sent, ""),
        Outcome::Hopeless(reason) => (Settled::Failed, reason.as_str()),
        Outcome::Missed(reason) => (after_failures(claimed.attempts), reason.as_str()),
    };
    let reason: String = reason.chars().take(REASON_LENGTH).collect();
    let id: Value = claimed.id.into();
    let statement = match settled {
        Settled::Sent => sql(SENT, [id]),
        Settled::Failed => sql(FAILED, [id, claimed.attempts.into(), reason.into()]),
        Settled::Waits(wait) => {
            sql(WAITS, [id, claimed.attempts.into(), reason.into(), wait.as_secs_f64().into()])
        }
    };
    store.keep(async |transaction| Ok(transaction.execute_raw(statement).await.map(drop)?)).await?;
    Ok(settled)
}

/// 1 minute · 2ⁿ, at most 6 hours, until the attempts are used up.
fn after_failures(attempts: i32) -> Settled {
    if attempts >= MOST_ATTEMPTS {
        return Settled::Failed;
    }
    let doublings = u32::try_from(attempts - 1).unwrap_or(0);
    Settled::Waits(FIRST_WAIT.saturating_mul(2_u32.saturating_pow(doublings)).min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::{MOST_ATTEMPTS, Settled, after_failures};

    #[test]
    fn the_wait_doubles_and_then_it_is_over() {
        let minutes = |attempts| match after_failures(attempts) {
            Settled::Waits(wait) => Some(wait.as_secs() / 60),
            Settled::Failed | Settled::Sent => None,
        };
        let waits: Vec<_> = (1..MOST_ATTEMPTS).filter_map(minutes).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, 360, 360, 360]);
        assert!(waits.iter().sum::<u64>() > 24 * 60);
        assert_eq!([MOST_ATTEMPTS, MOST_ATTEMPTS + 1].map(minutes), [None, None]);
    }
}
