//! domain

pub mod territories;
pub mod vocabularies;
pub mod access;
pub mod accounts;
mod closed_list;
pub mod demonstration;
pub mod journal;
pub mod organisations;
pub mod people;
pub mod problems;
