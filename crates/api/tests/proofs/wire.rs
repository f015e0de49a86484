//! The wire between a server and PostgreSQL: it passes on what both say and counts the statements that are run.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

pub struct Wire {
    /// The database's address by way of the wire.
    pub url: String,
    statements: Arc<AtomicU64>,
}

enum Far {
    Socket(String),
    Loopback(u16),
}

impl Wire {
    /// A wire to the database of this address.
    pub fn to(database: &str) -> Wire {
        let mut url = reqwest::Url::parse(database).expect("an address");
        let asked = |wanted: &str| url.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value);
        let far = match asked("host") {
            Some(folder) => {
                Far::Socket(format!("{folder}/.s.PGSQL.{}", asked("port").unwrap_or("5432".into())))
            }
            None => Far::Loopback(url.port().unwrap_or(5432)),
        };
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        url.set_query(Some("sslmode=disable"));
        url.set_host(Some("127.0.0.1")).expect("a host");
        url.set_port(Some(port)).expect("a port");
        let statements = Arc::new(AtomicU64::new(0));
        let counter = statements.clone();
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                // A connection that breaks breaks the request, which the proof sees.
                let _ = match &far {
                    Far::Socket(path) => UnixStream::connect(path)
                        .and_then(|far| join(near, far.try_clone()?, far, counter.clone())),
                    Far::Loopback(port) => TcpStream::connect(("127.0.0.1", *port))
                        .and_then(|far| join(near, far.try_clone()?, far, counter.clone())),
                };
            }
        });
        Wire { url: url.into(), statements }
    }

    /// How many statements were run so far: messages `Execute` and `Query` of the protocol.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::SeqCst)
    }
}

fn join(
    near: TcpStream,
    mut from_far: impl Read + Send + 'static,
    to_far: impl Write + Send + 'static,
    counter: Arc<AtomicU64>,
) -> io::Result<()> {
    near.set_nodelay(true)?;
    let mut to_near = near.try_clone()?;
    thread::spawn(move || io::copy(&mut from_far, &mut to_near));
    thread::spawn(move || count(near, to_far, &counter));
    Ok(())
}

/// The first message has no type; each later one is a letter, its length, its content.
fn count(mut near: TcpStream, mut far: impl Write, counter: &AtomicU64) -> io::Result<()> {
    let mut length = [0; 4];
    near.read_exact(&mut length)?;
    pass_on(&mut near, &mut far, None, length)?;
    loop {
        let mut letter = [0];
        near.read_exact(&mut letter)?;
        near.read_exact(&mut length)?;
        if matches!(letter, [b'E' | b'Q']) {
            counter.fetch_add(1, Ordering::SeqCst);
        }
        pass_on(&mut near, &mut far, Some(letter[0]), length)?;
    }
}

fn pass_on(
    near: &mut TcpStream,
    far: &mut impl Write,
    letter: Option<u8>,
    length: [u8; 4],
) -> io::Result<()> {
    let mut message: Vec<u8> = letter.into_iter().chain(length).collect();
    near.take(u64::from(u32::from_be_bytes(length)) - 4).read_to_end(&mut message)?;
    far.write_all(&message)
}
