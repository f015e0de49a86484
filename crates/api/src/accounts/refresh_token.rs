//! Refresh tokens: 256 random bits in a cookie that scripts can't read and that only `/v1/auth` receives.

use crate::secret::{Secret, Use, mac};
use crate::settings::Settings;
use actix_web::HttpRequest;
use actix_web::cookie::time::OffsetDateTime as CookieTime;
use actix_web::cookie::{Cookie, SameSite};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::TokenHash;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

pub(crate) const NAME: &str = "aect_refresh";
pub(crate) const PATH: &str = "/v1/auth";

pub(super) struct RefreshToken([u8; 32]);

impl RefreshToken {
    pub(super) fn random() -> RefreshToken {
        RefreshToken(rand::random())
    }

    pub(super) fn of(request: &HttpRequest) -> Option<RefreshToken> {
        let cookie = request.cookie(NAME)?;
        let bytes = URL_SAFE_NO_PAD.decode(cookie.value()).ok()?;
        Some(RefreshToken(bytes.try_into().ok()?))
    }

    /// The one token that follows this one: made from it with the platform's key, so that two tabs get the same.
    pub(super) fn successor(&self, secret: &Secret) -> RefreshToken {
        RefreshToken(mac(&secret.key(Use::RefreshTokens), &self.0))
    }

    pub(super) fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0).into())
    }

    pub(super) fn cookie(&self, until: OffsetDateTime, settings: &Settings) -> Cookie<'static> {
        let expires = CookieTime::from_unix_timestamp(until.unix_timestamp()).ok();
        cookie(URL_SAFE_NO_PAD.encode(self.0), expires, settings)
    }
}

/// The cookie that takes the token out of the browser.
pub(super) fn without(settings: &Settings) -> Cookie<'static> {
    cookie(String::new(), Some(CookieTime::UNIX_EPOCH), settings)
}

fn cookie(value: String, expires: Option<CookieTime>, settings: &Settings) -> Cookie<'static> {
    let mut cookie = Cookie::build(NAME, value)
        .path(PATH)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(settings.is_encrypted())
        .finish();
    cookie.set_expires(expires);
    cookie
}
