//! A way to PostgreSQL on which the answer to BEGIN is held back.

use super::Database;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, split};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::{Notify, watch};

/// Everything passes until a BEGIN does, once it is told to watch; then no answer does until it is opened again.
#[derive(Clone)]
pub struct Gate {
    /// The database of the plain role, by this way.
    pub url: String,
    open: Arc<watch::Sender<bool>>,
    watches: Arc<AtomicBool>,
    begun: Arc<Notify>,
}

impl Gate {
    pub async fn before(database: &Database) -> Gate {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (who, _) = database.server_url.split_once('@').expect("a role and its password");
        let url = format!("{who}@127.0.0.1:{port}/{}?sslmode=disable", database.name);
        let gate = Gate {
            url,
            open: Arc::new(watch::Sender::new(true)),
            watches: Arc::default(),
            begun: Arc::default(),
        };
        let (keeper, server) = (gate.clone(), database.server_url.clone());
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                match socket(&server) {
                    Some(path) => keeper.pass(client, UnixStream::connect(path).await),
                    None => keeper.pass(client, TcpStream::connect(loopback(&server)).await),
                }
            }
        });
        gate
    }

    pub fn watch(&self) {
        self.watches.store(true, Ordering::SeqCst);
    }

    /// A BEGIN is on its way.
    pub async fn begun(&self) {
        self.begun.notified().await;
    }

    pub fn open(&self) {
        self.open.send_replace(true);
    }

    fn pass<S>(&self, client: TcpStream, server: std::io::Result<S>)
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
    {
        let (mut asks, mut hears) = client.into_split();
        let (mut says, mut takes) = split(server.expect("PostgreSQL is there"));
        let gate = self.clone();
        tokio::spawn(async move {
            let mut asked = [0; 4096];
            while let Ok(length @ 1..) = asks.read(&mut asked).await {
                if asked[..length].windows(5).any(|word| word == b"BEGIN")
                    && gate.watches.swap(false, Ordering::SeqCst)
                {
                    gate.open.send_replace(false);
                    gate.begun.notify_one();
                }
                if takes.write_all(&asked[..length]).await.is_err() {
                    break;
                }
            }
        });
        let mut open = self.open.subscribe();
        tokio::spawn(async move {
            let mut answer = [0; 4096];
            while let Ok(length @ 1..) = says.read(&mut answer).await {
                let waited = open.wait_for(|open| *open).await.is_ok();
                if !waited || hears.write_all(&answer[..length]).await.is_err() {
                    break;
                }
            }
        });
    }
}

/// Where PostgreSQL listens on a socket of the machine.
fn socket(url: &str) -> Option<String> {
    let (folder, rest) = url.split_once("?host=")?.1.split_once("&port=")?;
    let (number, _) = rest.split_once('&')?;
    Some(format!("{}/.s.PGSQL.{number}", folder.replace("%2F", "/")))
}

/// `127.0.0.1:5432` of an address that names no socket.
fn loopback(url: &str) -> &str {
    url.split(['@', '/']).nth(3).expect("a host and a port")
}
