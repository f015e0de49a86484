//! What can go wrong, in the domain's words: one list of problem codes for whole answers, one of fault codes for fields.
//!
//! HTTP statuses belong to the API's floor and sentences to `words`; both match these lists exhaustively, so a new code
//! doesn't compile until it has a status, a title and a sentence in each language. To add one, write its line here.

mod code;
mod field;
mod field_code;
mod form;

pub use code::ProblemCode;
pub use field::{FieldFault, FieldProblem};
pub use field_code::FieldCode;
pub use form::Form;
