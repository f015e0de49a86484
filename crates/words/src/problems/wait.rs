//! How long to wait.

use domain::accounts::RetryAfter;

use crate::Language;

/// The detail of `too_many_sign_ins` with its delay, in minutes rounded up.
pub fn sign_in_wait(wait: RetryAfter, language: Language) -> String {
    let minutes = (wait.seconds.max(1) + 59) / 60;
    let s = if minutes > 1 { "s" } else { "" };
    language.pick(
        format!(
            "Trop d'essais de connexion ont échoué. Réessayez dans {minutes} minute{s}, ou demandez un nouveau mot de passe."
        ),
        format!(
            "Too many sign-ins have failed. Try again in {minutes} minute{s}, or ask for a new password."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_told_in_minutes_rounded_up() {
        let told = |seconds| sign_in_wait(RetryAfter { seconds }, Language::En);
        assert!(told(1).contains("in 1 minute,"));
        assert!(told(60).contains("in 1 minute,"));
        assert!(told(61).contains("in 2 minutes,"));
        assert!(sign_in_wait(RetryAfter { seconds: 900 }, Language::Fr).contains("15 minutes"));
    }
}
