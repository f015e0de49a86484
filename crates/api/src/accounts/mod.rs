//! `/v1/auth/…`, `/v1/me`, the keys of access tokens: who is asking.
//!
//! A browser keeps its access token in memory (ten minutes) and its refresh token in a cookie that scripts can't read.
//! Sign-in failures look alike, links in mails serve once, and a new password ends the other sessions.

mod accept_invitation;
mod access_token;
mod address;
mod choose;
mod keys;
mod me;
pub mod passwords;
mod refresh;
mod refresh_token;
mod request_reset;
mod reset;
mod shape;
mod sign_in;
mod sign_out;
mod update_me;

pub(crate) use access_token::{AccessTokens, Bearer};
pub(crate) use passwords::Passwords;
pub(crate) use refresh_token::{NAME as REFRESH_COOKIE, PATH as REFRESH_PATH};

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(sign_in::sign_in)
        .service(refresh::refresh_session)
        .service(sign_out::sign_out)
        .service(request_reset::request_password_reset)
        .service(reset::reset_password)
        .service(accept_invitation::accept_invitation)
        .service(me::get_me)
        .service(update_me::update_me)
        .service(keys::get_keys);
}
