//! A private PostgreSQL ≥ 15 that lives and dies with its parent.
//!
//! The program calls [`PrivatePostgres::start`] when it is given no database address. The binaries
//! come from `AECT_POSTGRES_DIR`, else from the machine ([`binaries`]); the first start makes the
//! cluster, its two roles and the database `aect` ([`cluster`]); each start waits for the answer of
//! a server which nobody else knows ([`server`]).
//!
//! It ends with its parent, even one killed by SIGKILL ([`tether`]), and a start after that waits
//! for what is still ending, then recovers ([`folder`]). Two programs never share a folder.
//!
//! On Linux the kernel itself ends the server with its parent. On other unixes a watching `sh` does,
//! which somebody may kill apart. On Windows nothing does yet: a killed parent leaves the server.

mod address;
mod binaries;
mod cluster;
mod error;
mod folder;
mod machine;
mod secrets;
mod server;
mod settings;
mod startup;
mod tether;
mod throwaway;

pub use error::Error;
pub use server::{OWNER, PrivatePostgres, SERVER};
pub use settings::{Settings, state_folder};
pub use tether::{Ending, Reach, Tethered};
pub use throwaway::start_throwaway;
