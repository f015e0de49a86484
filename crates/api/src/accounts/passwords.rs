//! Passwords are hashed (argon2id at OWASP's parameters: 19 MiB, 2 passes) behind one bounded queue, off the async threads.
//! How long they wait there is told to who watches over the platform.

use crate::problems::Failure;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use domain::problems::ProblemCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Instant;
use tokio::sync::Semaphore;

/// How many may wait; the next one is told that the platform is overloaded.
const LONGEST_QUEUE: usize = 64;

/// The PHC string of a password, for the command line and the queue alike.
pub fn hash(password: &str) -> Result<String, argon2::password_hash::Error> {
    Ok(Argon2::default().hash_password(password.as_bytes())?.to_string())
}

/// The hash of nobody's password, made once a process.
fn nobody() -> Result<&'static str, argon2::password_hash::Error> {
    static MADE: OnceLock<String> = OnceLock::new();
    if let Some(made) = MADE.get() {
        return Ok(made);
    }
    let hash = hash("nobody has this password")?;
    Ok(MADE.get_or_init(|| hash))
}

/// The queue of a server, shared by its workers.
#[derive(Clone)]
pub(crate) struct Passwords(Arc<Queue>);

struct Queue {
    cores: Arc<Semaphore>,
    waiting: AtomicUsize,
    /// What is verified for a mail without account, so that it takes as long.
    nobody: &'static str,
}

impl Passwords {
    pub(crate) fn new() -> Result<Passwords, argon2::password_hash::Error> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Passwords(Arc::new(Queue {
            cores: Arc::new(Semaphore::new(cores)),
            waiting: AtomicUsize::new(0),
            nobody: nobody()?,
        })))
    }

    /// The hash of a chosen password.
    pub(crate) async fn hash(&self, password: String) -> Result<String, Failure> {
        self.run(move || hash(&password)).await?.map_err(Failure::internal)
    }

    /// Whether the password is that of the hash. Without a hash the answer is no, after the same work.
    pub(crate) async fn verify(&self, password: String, hash: Option<String>) -> Result<bool, Failure> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.0.nobody.to_owned());
        let right = self
            .run(move || {
                let hash = PasswordHash::new(&hash)?;
                Ok::<_, argon2::password_hash::Error>(
                    Argon2::default().verify_password(password.as_bytes(), &hash).is_ok(),
                )
            })
            .await?
            .map_err(Failure::internal)?;
        Ok(right && known)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
        let queue = &self.0;
        let place = Place::take(queue)?;
        let began = Instant::now();
        let core = Arc::clone(&queue.cores).acquire_owned().await.map_err(Failure::internal)?;
        metrics::histogram!("password_queue_wait_seconds").record(began.elapsed());
        drop(place);
        // The core is given back when the work has ended, also where nobody waits for it any more.
        let held = move || {
            let done = work();
            drop(core);
            done
        };
        tokio::task::spawn_blocking(held).await.map_err(Failure::internal)
    }
}

/// A place in the queue, given back also when the request is dropped.
struct Place<'a>(&'a Queue);

impl Place<'_> {
    fn take(queue: &Queue) -> Result<Place<'_>, Failure> {
        if queue.waiting.fetch_add(1, Ordering::Relaxed) >= LONGEST_QUEUE {
            queue.waiting.fetch_sub(1, Ordering::Relaxed);
            metrics::counter!("password_queue_refusals_total").increment(1);
            return Err(Failure { retry_after: Some(1), ..Failure::of(ProblemCode::Overloaded) });
        }
        Ok(Place(queue))
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}
