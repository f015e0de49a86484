//! How a limit stands, as headers (draft-ietf-httpapi-ratelimit-headers).

use domain::accounts::{Admitted, RetryAfter, SignInLimit};

/// A limit and what is left of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    policy: String,
    state: String,
}

impl Rate {
    /// Failed sign-ins that may still come within the window.
    pub fn left(limit: SignInLimit, Admitted { remaining }: Admitted) -> Rate {
        Rate { policy: policy(limit), state: format!("\"sign-in\";r={remaining}") }
    }

    /// None is left; when one is again.
    pub fn spent(limit: SignInLimit, RetryAfter { seconds }: RetryAfter) -> Rate {
        Rate { policy: policy(limit), state: format!("\"sign-in\";r=0;t={seconds}") }
    }

    pub fn headers(&self) -> [(&'static str, &str); 2] {
        [("ratelimit-policy", &self.policy), ("ratelimit", &self.state)]
    }
}

fn policy(SignInLimit { failures, window }: SignInLimit) -> String {
    format!("\"sign-in\";q={failures};w={}", window.whole_seconds())
}
