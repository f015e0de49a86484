//! One row of the tables: an answer for each standing, and the jobs that may.

use crate::access::{Job, Standing};

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::access) enum Cell {
    /// Yes.
    Y,
    /// No, and the record is seen.
    N,
    /// Hidden.
    H,
    /// Sign in first.
    S,
    /// Only by a valid mailed link.
    T,
}

/// The cells stand in the order of [`Standing`]: visitor, client, client with `network:read`, holder of a link; an account
/// without a place, with a place elsewhere, own reader, own contributor, own référent, manager of this event; curator,
/// administrator; operator.
#[derive(Clone, Copy, Debug)]
pub(in crate::access) struct Row {
    cells: [Cell; Standing::ALL.len()],
    jobs: &'static [Job],
}

impl Row {
    pub(super) const fn new(cells: [Cell; Standing::ALL.len()], jobs: &'static [Job]) -> Self {
        Self { cells, jobs }
    }

    pub(in crate::access) fn cell(&self, standing: Standing) -> Cell {
        self.cells[standing as usize]
    }

    pub(in crate::access) fn allows_job(&self, job: Job) -> bool {
        self.jobs.contains(&job)
    }
}

/// Declares rows as a table whose columns stand under each other: a name, a cell for each standing, the jobs that may.
/// A row with a cell too few or too many doesn't compile.
macro_rules! rows {
    ($($name:ident: $($cell:ident)+ [$($job:ident),*];)+) => {
        $(
            pub(super) const $name: $crate::access::may::row::Row = $crate::access::may::row::Row::new(
                [$($crate::access::may::row::Cell::$cell),+],
                &[$($crate::access::Job::$job),*],
            );
        )+
    };
}

pub(super) use rows;
