//! A mail server of a few lines (RFC 5321), whose answers the test chooses.

use super::mail::Mail;
use super::outbox;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use worker::{Outbox, Way};

pub(crate) struct SmtpServer {
    port: u16,
    state: Arc<State>,
    serving: JoinHandle<()>,
}

struct State {
    /// The answer to RCPT TO.
    recipient: &'static str,
    mails: Mutex<Vec<Vec<u8>>>,
    /// A permit for each whole mail received, before it is answered.
    received: Semaphore,
    /// A mail is answered with a permit in hand.
    may_answer: Semaphore,
    /// A permit for each conversation that is over.
    left: Semaphore,
}

const ANSWERS_ALL: usize = 1_000_000;

impl SmtpServer {
    pub(crate) async fn start() -> SmtpServer {
        SmtpServer::start_with("250 2.1.5 welcome", ANSWERS_ALL).await
    }

    /// Takes mails and does not answer before [`SmtpServer::answer`].
    pub(crate) async fn silent() -> SmtpServer {
        SmtpServer::start_with("250 2.1.5 welcome", 0).await
    }

    pub(crate) async fn that_says_of_recipients(answer: &'static str) -> SmtpServer {
        SmtpServer::start_with(answer, ANSWERS_ALL).await
    }

    async fn start_with(recipient: &'static str, answers: usize) -> SmtpServer {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(State {
            recipient,
            mails: Mutex::default(),
            received: Semaphore::new(0),
            may_answer: Semaphore::new(answers),
            left: Semaphore::new(0),
        });
        let shared = state.clone();
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = shared.clone();
                tokio::spawn(async move {
                    // A client that leaves in the middle is what some tests are about.
                    let _ = converse(stream, &state).await;
                    state.left.add_permits(1);
                });
            }
        });
        SmtpServer { port, state, serving }
    }

    pub(crate) fn outbox(&self) -> Outbox {
        outbox(Way::Smtp(format!("smtp://127.0.0.1:{}", self.port)))
    }

    pub(crate) fn mails(&self) -> Vec<Mail> {
        self.state.mails.lock().expect("whole").iter().map(|bytes| Mail::parse(bytes)).collect()
    }

    /// Waits until one more mail has come in.
    pub(crate) async fn received(&self) {
        self.state.received.acquire().await.expect("open").forget();
    }

    /// Answers one mail.
    pub(crate) fn answer(&self) {
        self.state.may_answer.add_permits(1);
    }

    /// Waits until one more client has read all answers and gone.
    pub(crate) async fn left(&self) {
        self.state.left.acquire().await.expect("open").forget();
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn converse(stream: TcpStream, state: &State) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    say(&mut stream, "220 mail.example ready").await?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.split([' ', ':', '\r']).next().unwrap_or_default().to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" => say(&mut stream, "250-mail.example\r\n250 8BITMIME").await?,
            "RCPT" => say(&mut stream, state.recipient).await?,
            "DATA" => {
                say(&mut stream, "354 go on").await?;
                let mail = read_mail(&mut stream).await?;
                state.mails.lock().expect("whole").push(mail);
                state.received.add_permits(1);
                state.may_answer.acquire().await.expect("open").forget();
                say(&mut stream, "250 2.0.0 taken").await?;
            }
            "QUIT" => return say(&mut stream, "221 bye").await,
            _ => say(&mut stream, "250 2.0.0 well").await?,
        }
    }
}

async fn read_mail(stream: &mut BufReader<TcpStream>) -> std::io::Result<Vec<u8>> {
    let mut mail = Vec::new();
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(mail);
        }
        mail.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}

async fn say(stream: &mut BufReader<TcpStream>, answer: &str) -> std::io::Result<()> {
    stream.write_all(format!("{answer}\r\n").as_bytes()).await
}
