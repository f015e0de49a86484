//! A password chosen with a mailed link, be it the first one or a new one.

use super::passwords::Passwords;
use super::shape::PasswordChoice;
use crate::extract::RequestId;
use crate::problems::Failure;
use crate::settings::Settings;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::{Email, Password, Purpose};
use domain::problems::{FieldCode, ProblemCode};
use sha2::{Digest, Sha256};
use store::Store;
use store::accounts::links::{self, Choice};

/// Refuses a link that isn't good before it judges the password; the link is used up only when both are.
pub(super) async fn choose(
    store: &Store,
    settings: &Settings,
    passwords: &Passwords,
    request: &RequestId,
    purpose: Purpose,
    asked: &PasswordChoice,
) -> Result<(), Failure> {
    let token = URL_SAFE_NO_PAD.decode(&asked.token).map_err(|_| ProblemCode::TokenInvalid)?;
    let hash: [u8; 32] = Sha256::digest(token).into();
    let now = settings.clock.now();
    let link = links::link(store, &hash).await?.ok_or(ProblemCode::TokenInvalid)?;
    link.redeem(purpose, now).ok_or(ProblemCode::TokenInvalid)?;
    let mail =
        Email::parse(&link.sign_in_mail).map_err(|_| FieldCode::InvalidFormat).map_err(Failure::internal)?;
    let password =
        Password::choose(&asked.password, &mail).map_err(|fault| Failure::field("/password", fault))?;
    let password_hash = passwords.hash(password.expose().to_owned()).await?;
    let choice = Choice { token: &hash, purpose, password_hash: &password_hash, now };
    if links::choose_password(store, &link, request.id(), &choice).await? {
        Ok(())
    } else {
        Err(ProblemCode::TokenInvalid.into())
    }
}
