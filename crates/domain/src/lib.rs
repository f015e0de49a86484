//! domain

pub mod territories;
pub mod vocabularies;
pub mod access;
pub mod accounts;
mod closed_list;
pub mod journal;
pub mod problems;
