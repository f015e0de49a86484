//! Passwords that the program makes: shown once, or kept in a file that only its owner reads.

use crate::trouble::Trouble;
use domain::accounts::{Email, Password};
use rand::TryRng;
use rand::rngs::SysRng;

/// Without i, l, o, 0 and 1, which are taken for each other.
const ALPHABET: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS: usize = 4;
const GROUP: usize = 5;

/// A new password for the account with this mail, from the system's own randomness: 99 bits as `abcde-fghjk-mnpqr-stuvw`.
pub(crate) fn make(mail: &Email) -> Result<Password, Trouble> {
    loop {
        let groups = (0..GROUPS).map(|_| group()).collect::<Result<Vec<_>, _>>()?;
        if let Ok(password) = Password::choose(&groups.join("-"), mail) {
            return Ok(password);
        }
    }
}

fn group() -> Result<String, Trouble> {
    (0..GROUP).map(|_| character()).collect()
}

/// Each with the same chance: five bits that name none are thrown again.
fn character() -> Result<char, Trouble> {
    loop {
        let bits = usize::from(random::<1>()?[0] & 31);
        if let Some(character) = ALPHABET.get(bits) {
            return Ok(char::from(*character));
        }
    }
}

/// Bytes of the system's generator.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Trouble> {
    let mut bytes = [0; N];
    SysRng
        .try_fill_bytes(&mut bytes)
        .map_err(|error| Trouble(format!("the system gives no randomness: {error}")))?;
    Ok(bytes)
}

/// The argon2id PHC string that an account keeps of its password.
pub(crate) fn hash(password: &Password) -> Result<String, Trouble> {
    api::accounts::passwords::hash(password.expose())
        .map_err(|error| Trouble(format!("the password can't be hashed: {error}")))
}
