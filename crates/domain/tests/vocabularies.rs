//! Vocabularies: the lists that are compiled in, and the codes that are let in.

mod codes;
mod lists;
mod refusals;
mod sdg;
