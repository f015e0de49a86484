//! Sends the deliveries that are due, one after the other.

use super::letter;
use super::outbox::Outbox;
use super::send::{Unsent, send};
use super::token::Token;
use store::deliveries::{self, Addressee, Claimed, Outcome, Settled};
use store::{Store, StoreError};
use uuid::Uuid;

/// Claims, writes, sends and settles until nothing is due. Answers how many deliveries it has settled.
///
/// # Errors
/// What the database says; a delivery in hand is then due again when its lease ends.
pub async fn deliver_due(store: &Store, outbox: &Outbox) -> Result<u64, StoreError> {
    deliver_while(store, outbox, || true).await
}

/// The same, as long as another one may be begun.
pub(super) async fn deliver_while(
    store: &Store,
    outbox: &Outbox,
    goes_on: impl Fn() -> bool,
) -> Result<u64, StoreError> {
    let mut settled = 0;
    while goes_on() {
        let Some(claimed) = deliveries::claim(store).await? else { break };
        let outcome = attempt(store, outbox, &claimed).await?;
        report(claimed.id, deliveries::settle(store, &claimed, &outcome).await?);
        settled += 1;
    }
    Ok(settled)
}

async fn attempt(store: &Store, outbox: &Outbox, claimed: &Claimed) -> Result<Outcome, StoreError> {
    match &claimed.addressee {
        Ok(addressee) => write_and_send(store, outbox, claimed.id, addressee).await,
        Err(obstacle) => Ok(Outcome::Hopeless(obstacle.to_string())),
    }
}

async fn write_and_send(
    store: &Store,
    outbox: &Outbox,
    delivery: Uuid,
    addressee: &Addressee,
) -> Result<Outcome, StoreError> {
    let address = match letter::address(addressee) {
        Ok(address) => address,
        Err(unwritable) => return Ok(Outcome::Hopeless(unwritable.to_string())),
    };
    let token = Token::random();
    // Kept before the mail leaves: a link that arrives is good.
    let kept =
        deliveries::keep_token(store, addressee.account, addressee.kind.purpose(), token.hash()).await?;
    let message = match letter::write(outbox, delivery, address, addressee, &token, &kept) {
        Ok(message) => message,
        Err(unwritable) => return Ok(Outcome::Hopeless(unwritable.to_string())),
    };
    Ok(match send(outbox, delivery, message).await {
        Ok(()) => Outcome::Sent,
        Err(unsent @ Unsent::AddressRefused(_)) => Outcome::Hopeless(unsent.to_string()),
        Err(unsent @ (Unsent::Server(_) | Unsent::TooLong | Unsent::Folder(_))) => {
            Outcome::Missed(unsent.to_string())
        }
    })
}

/// The reason stays in the row: what a mail server says may name the address.
fn report(delivery: Uuid, settled: Settled) {
    match settled {
        Settled::Sent => tracing::info!(%delivery, "a mail was sent"),
        Settled::Failed => {
            tracing::warn!(%delivery, "a mail will not be sent: see last_error of its delivery")
        }
        Settled::Waits(wait) => {
            tracing::warn!(%delivery, seconds = wait.as_secs(), "a mail waits for another attempt");
        }
    }
}
