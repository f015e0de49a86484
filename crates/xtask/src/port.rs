//! The port that a platform listens on, of this machine alone.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use crate::trouble::Trouble;

pub(crate) fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

/// A port that nothing listens on now.
pub(crate) fn free_port() -> Result<u16, Trouble> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|bound| bound.local_addr());
    Ok(bound.map_err(Trouble::of("no loopback port is free"))?.port())
}

/// One sentence when another program listens there.
pub(crate) fn refuse_taken(port: u16) -> Result<(), Trouble> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(drop).map_err(|why| match why.kind() {
        io::ErrorKind::AddrInUse => Trouble::Said(format!(
            "port {port} is taken by another program: stop that program, or choose another port with --port"
        )),
        _ => Trouble::Said(format!("port {port} can't be used ({why}): choose another with --port")),
    })
}

/// Whether a platform there says that it is ready.
pub(crate) fn is_ready(port: u16) -> io::Result<bool> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(stream, "GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut status = [0; 12];
    stream.read_exact(&mut status)?;
    Ok(status.ends_with(b" 200"))
}
