//! Bodies of the account's operations.

use crate::problems::Failure;
use domain::accounts::Email;
use domain::problems::{FieldCode, FieldFault};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Mail and password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SignInRequest {
    #[schema(format = "email", max_length = 254)]
    pub(super) email: String,
    #[schema(format = "password", max_length = 200)]
    pub(super) password: String,
}

/// An access token: `Authorization: Bearer …`.
#[derive(Serialize, ToSchema)]
pub(super) struct AccessToken {
    pub(super) access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    pub(super) token_type: &'static str,
    /// Seconds.
    #[schema(example = 600)]
    pub(super) expires_in: i64,
}

/// The mail of an account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PasswordResetRequest {
    #[schema(format = "email", max_length = 254)]
    pub(super) email: String,
}

/// The token of a mailed link, and the password that is chosen with it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PasswordChoice {
    #[schema(max_length = 100)]
    pub(super) token: String,
    /// 12 characters at least, and none that many people choose.
    #[schema(format = "password", min_length = 12, max_length = 200)]
    pub(super) password: String,
}

/// Reads a mail at its pointer.
pub(super) fn email(pointer: &str, text: &str) -> Result<Email, Failure> {
    if text.trim().is_empty() {
        return Err(Failure::field(pointer, FieldFault::new(FieldCode::Required)));
    }
    Email::parse(text).map_err(|fault| Failure::field(pointer, fault))
}
