//! What the servers of this test run log: errors beside the test that failed, everything else for the proof that reads it.

use std::io;
use std::sync::{Mutex, PoisonError};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::prelude::*;
use tracing_subscriber::{EnvFilter, fmt};

static CAPTURED: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Captured;

impl io::Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        CAPTURED.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Begins to listen; only the first call counts.
pub(super) fn listen() {
    let shown = fmt::layer().with_test_writer().with_filter(EnvFilter::new("error"));
    let kept = fmt::layer().with_ansi(false).with_span_events(FmtSpan::CLOSE).with_writer(|| Captured);
    let all = tracing_subscriber::registry().with(shown).with(kept.with_filter(EnvFilter::new("info")));
    let _ = all.try_init();
}

/// Everything logged so far, each request's span included.
pub fn captured() -> String {
    let captured = CAPTURED.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&captured).into_owned()
}
