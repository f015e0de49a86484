//! The tie to the parent, by the Linux kernel.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::errno::Errno;
use nix::sys::prctl;
use nix::sys::signal::{SigSet, Signal};
use nix::unistd::{getpid, getppid};

/// Asks the kernel to send `signal` to the process when the thread that spawns it ends.
///
/// The standard library changes user before it runs this (a change of user would undo the tie). A
/// parent that died in between is seen by its id, and then nothing is started. Signals that the
/// parent blocks are unblocked, or the child would never hear the one that ends it.
pub(super) fn tie(command: &mut Command, signal: Signal) {
    let parent = getpid();
    let between_fork_and_exec = move || -> io::Result<()> {
        SigSet::empty().thread_set_mask()?;
        prctl::set_pdeathsig(signal)?;
        if getppid() == parent { Ok(()) } else { Err(Errno::ESRCH.into()) }
    };
    #[expect(
        unsafe_code,
        reason = "pre_exec has no safe form; the closure makes three system calls, allocates and locks nothing"
    )]
    // SAFETY: only async-signal-safe calls (pthread_sigmask, prctl, getppid) between fork and exec.
    unsafe {
        command.pre_exec(between_fork_and_exec);
    }
}
