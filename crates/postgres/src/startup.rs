//! Asks the server whether it takes sessions, by the first message of its protocol.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use crate::address::Address;

/// Version 3.0 of the protocol.
const PROTOCOL: u32 = 3 << 16;
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether the server at `address` answers a session for `role` with a demand for its password.
pub(crate) fn takes_sessions(address: &Address, role: &str, database: &str) -> bool {
    let asked = match address {
        #[cfg(unix)]
        Address::Socket(run) => {
            std::os::unix::net::UnixStream::connect(Address::socket(run)).and_then(|stream| {
                stream.set_read_timeout(Some(PATIENCE))?;
                first_answer(stream, role, database)
            })
        }
        #[cfg(not(unix))]
        Address::Socket(_) => Err(io::ErrorKind::Unsupported.into()),
        Address::Loopback(port) => TcpStream::connect((Ipv4Addr::LOCALHOST, *port)).and_then(|stream| {
            stream.set_read_timeout(Some(PATIENCE))?;
            first_answer(stream, role, database)
        }),
    };
    asked.is_ok_and(|kind| kind == b'R')
}

/// The kind of the answer: `R` asks for the password, `E` refuses (still starting, stopping).
fn first_answer(mut stream: impl Read + Write, role: &str, database: &str) -> io::Result<u8> {
    let mut message = PROTOCOL.to_be_bytes().to_vec();
    for word in ["user", role, "database", database, ""] {
        message.extend_from_slice(word.as_bytes());
        message.push(0);
    }
    let length = u32::try_from(message.len() + 4).map_err(io::Error::other)?;
    stream.write_all(&length.to_be_bytes())?;
    stream.write_all(&message)?;
    let mut kind = [0];
    stream.read_exact(&mut kind)?;
    Ok(kind[0])
}
