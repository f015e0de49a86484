//! The addresses of the pages that links in mails open. The same paths stand in the site's list of pages
//! (`frontend/public/pages.json`, keys `invitation` and `new_password`).

use store::deliveries::DeliveryKind;
use words::Language;

/// `{public_url}/{language}/{page}?token={token}`; the token is of URL-safe characters.
pub(super) fn link(public_url: &str, language: Language, kind: DeliveryKind, token: &str) -> String {
    let page = match (kind, language) {
        (DeliveryKind::Invitation, Language::Fr | Language::En) => "invitation",
        (DeliveryKind::PasswordReset, Language::Fr) => "nouveau-mot-de-passe",
        (DeliveryKind::PasswordReset, Language::En) => "new-password",
    };
    format!("{public_url}/{}/{page}?token={token}", language.as_str())
}
