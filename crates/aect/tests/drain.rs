//! A server that is asked to stop answers what it was asked before.

use crate::world::World;
use serde_json::json;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn what_is_being_sent_when_the_server_is_asked_to_stop_is_answered() {
    let world = World::with_register().await;
    let mut server = world.serve().await;
    let host = server.address.trim_start_matches("http://").to_owned();
    let body = json!({ "email": "nobody@aect.example", "password": "of nobody at all" }).to_string();
    let (first, rest) = body.split_at(10);
    let mut open = TcpStream::connect(&host).await.expect("a connection");
    let head = format!(
        "POST /v1/auth/sign-in HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{first}",
        body.len()
    );
    open.write_all(head.as_bytes()).await.expect("the beginning is sent");
    // Another answer on a later connection: the server has met the beginning of the first by now.
    let ready = format!("{}/health/ready", server.address);
    let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().expect("a client");
    for _ in 0..4 {
        assert_eq!(http.get(&ready).send().await.expect("an answer").status(), 200);
    }
    server.terminate();
    while TcpStream::connect(&host).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    open.write_all(rest.as_bytes()).await.expect("the rest is sent");
    let mut answer = vec![0; 64];
    let read = open.read(&mut answer).await.expect("an answer");
    assert!(answer[..read].starts_with(b"HTTP/1.1 401"), "{}", String::from_utf8_lossy(&answer[..read]));
    drop(open);
    assert!(server.ended().success(), "it ends as it was asked to");
}
