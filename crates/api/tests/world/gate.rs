//! A way to PostgreSQL on which its answers can be held back.

use super::Database;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy, split};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::watch;

/// Answers pass while it is open.
pub struct Gate {
    /// The database of the plain role, by this way.
    pub url: String,
    open: watch::Sender<bool>,
}

impl Gate {
    pub async fn before(database: &Database) -> Gate {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (who, _) = database.server_url.split_once('@').expect("a role and its password");
        let url = format!("{who}@127.0.0.1:{port}/{}?sslmode=disable", database.name);
        let (open, seen) = watch::channel(true);
        let server = database.server_url.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                match socket(&server) {
                    Some(path) => pass(client, UnixStream::connect(path).await, seen.clone()),
                    None => pass(client, TcpStream::connect(loopback(&server)).await, seen.clone()),
                }
            }
        });
        Gate { url, open }
    }

    pub fn set_open(&self, open: bool) {
        self.open.send(open).expect("somebody passes");
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

fn pass<S>(client: TcpStream, server: std::io::Result<S>, mut open: watch::Receiver<bool>)
where
    S: AsyncRead + AsyncWrite + Send + 'static,
{
    let (mut asks, mut hears) = client.into_split();
    let (mut says, mut takes) = split(server.expect("PostgreSQL is there"));
    tokio::spawn(async move { copy(&mut asks, &mut takes).await });
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
