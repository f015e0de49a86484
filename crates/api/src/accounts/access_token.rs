//! Access tokens: JWT signed EdDSA, ten minutes, that say who and never what.

use crate::secret::{Secret, Use};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::access::Scope;
use domain::accounts::ACCESS_LIFETIME;
use domain::problems::ProblemCode;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode};
use quick_cache::sync::Cache;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use uuid::Uuid;

const AUDIENCE: &str = "aect";
/// Some 200 bytes each.
const TOKENS_REMEMBERED: usize = 4_096;
/// The beginning of a PKCS #8 document (RFC 8410) that holds an Ed25519 seed of 32 bytes.
const PKCS8: [u8; 16] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/// Makes and reads access tokens.
pub(crate) struct AccessTokens {
    issuer: String,
    kid: String,
    public: String,
    signing: EncodingKey,
    verifying: DecodingKey,
    /// Of tokens whose signature was found true: to verify it costs a third of a short answer.
    verified: Cache<[u8; 32], Verified>,
}

/// What a true token says; whether it is still good is asked each time.
#[derive(Clone)]
struct Verified {
    bearer: Bearer,
    /// Seconds since 1970.
    expires: i64,
}

/// Whom a token stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Bearer {
    Account { account: Uuid, session: Uuid },
    Client { client: Uuid, scopes: Vec<Scope> },
}

#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    iat: i64,
    exp: i64,
    jti: Uuid,
    /// The session, for accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    sid: Option<Uuid>,
    /// Scopes separated by blanks, for programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
}

/// Why a token is refused: it was right once, or never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    Expired,
    Invalid,
}

impl From<Refused> for ProblemCode {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Expired => ProblemCode::TokenExpired,
            Refused::Invalid => ProblemCode::AccessTokenInvalid,
        }
    }
}

impl AccessTokens {
    /// The key pair comes from the platform's secret, so that all its processes have the same.
    pub(crate) fn new(secret: &Secret, issuer: &str) -> Result<AccessTokens, jsonwebtoken::errors::Error> {
        let signing = EncodingKey::from_ed_der(&[PKCS8.as_slice(), &secret.key(Use::AccessTokens)].concat());
        let jwk = jsonwebtoken::jwk::Jwk::from_encoding_key(&signing, Algorithm::EdDSA)?;
        let public = match &jwk.algorithm {
            jsonwebtoken::jwk::AlgorithmParameters::OctetKeyPair(pair) => pair.x.clone(),
            _ => return Err(ErrorKind::InvalidEddsaKey.into()),
        };
        let kid = URL_SAFE_NO_PAD.encode(&Sha256::digest(public.as_bytes())[..12]);
        let verifying = DecodingKey::from_ed_components(&public)?;
        let verified = Cache::new(TOKENS_REMEMBERED);
        Ok(AccessTokens { issuer: issuer.to_owned(), kid, public, signing, verifying, verified })
    }

    /// The name of the one key of today, and its public half: 32 bytes in base64url.
    pub(super) fn key(&self) -> (&str, &str) {
        (&self.kid, &self.public)
    }

    pub(crate) fn issue(
        &self,
        bearer: &Bearer,
        now: OffsetDateTime,
    ) -> Result<String, jsonwebtoken::errors::Error> {
        let (sub, sid, scope) = match bearer {
            Bearer::Account { account, session } => (*account, Some(*session), None),
            Bearer::Client { client, scopes } => {
                let names: Vec<_> = scopes.iter().map(|scope| scope.as_str()).collect();
                (*client, None, Some(names.join(" ")))
            }
        };
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: AUDIENCE.into(),
            sub,
            iat: now.unix_timestamp(),
            exp: (now + ACCESS_LIFETIME).unix_timestamp(),
            jti: Uuid::now_v7(),
            sid,
            scope,
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.kid = Some(self.kid.clone());
        encode(&header, &claims, &self.signing)
    }

    pub(crate) fn read(&self, token: &str, now: OffsetDateTime) -> Result<Bearer, Refused> {
        let name: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        let Verified { bearer, expires } = self.verified.get_or_insert_with(&name, || self.verify(token))?;
        if now.unix_timestamp() >= expires { Err(Refused::Expired) } else { Ok(bearer) }
    }

    /// Reads a token whenever it was made.
    fn verify(&self, token: &str) -> Result<Verified, Refused> {
        let header = decode_header(token).map_err(|_| Refused::Invalid)?;
        if header.kid.as_deref() != Some(&self.kid) {
            return Err(Refused::Invalid);
        }
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_audience(&[AUDIENCE]);
        validation.set_issuer(&[&self.issuer]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        // The platform's own clock judges the time.
        validation.validate_exp = false;
        let claims =
            decode::<Claims>(token, &self.verifying, &validation).map_err(|_| Refused::Invalid)?.claims;
        let bearer = match (claims.sid, claims.scope) {
            (Some(session), None) => Bearer::Account { account: claims.sub, session },
            (None, Some(scope)) => {
                let scopes = scope.split_whitespace().map(Scope::parse).collect::<Option<_>>();
                Bearer::Client { client: claims.sub, scopes: scopes.ok_or(Refused::Invalid)? }
            }
            (Some(_), Some(_)) | (None, None) => return Err(Refused::Invalid),
        };
        Ok(Verified { bearer, expires: claims.exp })
    }
}
