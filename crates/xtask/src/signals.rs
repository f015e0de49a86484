//! Ctrl-C, SIGTERM and SIGHUP: the chore ends its children, then itself.

use std::sync::atomic::{AtomicBool, Ordering};

static ASKED: AtomicBool = AtomicBool::new(false);

/// Whether the person, or the system, asked the chore to end.
pub(crate) fn asked_to_end() -> bool {
    ASKED.load(Ordering::Relaxed)
}

/// Takes the three signals away from their defaults. A second one ends the chore at once: its
/// children are tethered and end with it.
#[cfg(unix)]
pub(crate) fn listen() {
    use nix::sys::signal::{SigSet, Signal};

    let signals: SigSet = [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP].into_iter().collect();
    if signals.thread_block().is_err() {
        return;
    }
    std::thread::spawn(move || {
        while signals.wait().is_ok() {
            if ASKED.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        }
    });
}

/// Elsewhere Ctrl-C reaches the children by itself.
#[cfg(not(unix))]
pub(crate) fn listen() {}
