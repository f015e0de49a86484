//! What differs from one system to another: users, rights, signals, and the tie to the parent.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub(crate) use unix::*;

#[cfg(not(unix))]
mod elsewhere;
#[cfg(not(unix))]
pub(crate) use elsewhere::*;

#[cfg(target_os = "linux")]
mod tie;
