use time::OffsetDateTime;

/// When something begins and ends, as instants; the end is behind the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    starts_at: OffsetDateTime,
    ends_at: OffsetDateTime,
}

impl Hours {
    /// # Errors
    /// [`EndsBeforeItBegins`], also for what ends when it begins.
    pub fn new(starts_at: OffsetDateTime, ends_at: OffsetDateTime) -> Result<Self, EndsBeforeItBegins> {
        if starts_at < ends_at { Ok(Self { starts_at, ends_at }) } else { Err(EndsBeforeItBegins) }
    }

    pub fn starts_at(self) -> OffsetDateTime {
        self.starts_at
    }

    pub fn ends_at(self) -> OffsetDateTime {
        self.ends_at
    }

    /// From this beginning to that end.
    pub(super) fn until_end_of(self, later: Self) -> Self {
        Self { starts_at: self.starts_at, ends_at: self.ends_at.max(later.ends_at) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it ends before it begins")]
pub struct EndsBeforeItBegins;
