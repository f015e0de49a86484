//! What a handler asks for, each refused with a problem that names the parameter or the field.
//!
//! They are called `Json`, `Query` and `Path` because the document knows arguments by these names.

mod body;
mod caller;
pub(crate) mod filters;
mod form;
mod json;
mod object;
mod parameters;
mod patch;
mod refusal;
mod request_id;

/// How many faults of one body or one query are told: each costs another reading.
const MOST_FAULTS: usize = 20;

pub use body::{Json, LARGEST};
pub use caller::{Caller, KnownCaller};
pub use form::Form;
pub use object::Object;
pub use parameters::{Path, Query};
pub use patch::Patched;
pub use request_id::RequestId;
