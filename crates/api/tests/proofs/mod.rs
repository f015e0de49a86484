//! Proofs that are written once and cover each operation that the document lists, today's and later ones:
//!
//! 1. [`answers`]: every answer is the document's, and every operation is exercised with its example.
//! 2. [`access`]: every operation, as each role, on one's own and another's, is answered as the domain's `may` says.
//! 3. [`leaks`]: no word of a non-public field reaches who may not read it; [`lists`] show what can be read one by one.
//! 4. [`journal`]: a write that was done is told, and nothing else is; reads do with a database that is read-only.
//!
//! [`statements`] counts on the wire what a read costs. A new operation needs no line here; a new parameter of a path
//! needs one in [`place`], and a new purpose of a mailed link one in [`scene`].

mod access;
mod answers;
mod attempt;
mod crowd;
mod exercise;
mod fill;
mod golden;
mod journal;
mod leaks;
mod lists;
mod operation;
mod place;
mod role;
mod scene;
mod state;
mod statements;
mod wire;
mod words;
