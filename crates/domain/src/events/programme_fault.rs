use crate::territories::Slug;

/// Why blocks make no programme; the key says where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProgrammeFault {
    #[error("there is no block")]
    NoBlock,
    #[error("{0} begins before the block before it ends")]
    Overlap(Slug),
    #[error("the block {0} stands twice")]
    BlockTwice(Slug),
    #[error("the line {0} stands twice")]
    LineTwice(Slug),
    #[error("{0} has no title")]
    Untitled(Slug),
}
