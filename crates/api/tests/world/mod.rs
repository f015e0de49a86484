//! A platform for one test: a database of its own, made from a template that holds the register, and a real server.

mod answer;
mod client;
mod database;
mod document;
mod events;
mod fixture;
mod follower;
mod gate;
pub mod logs;
mod partnerships;
mod time;
mod topics;

pub use answer::Answer;
pub use database::{Database, number, register};
pub use document::Document;
pub use events::Event;
pub use fixture::{CLIENT_SECRET, PASSWORD, Who, id};
pub use follower::Follower;
pub use gate::Gate;
pub use partnerships::Partnership;
pub use time::Time;
pub use topics::FixtureTopic;

use client::Request;
use domain::accounts::SignInLimit;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use store::{Bell, Connection, Store};

/// A running platform. It ends with the test.
pub struct World {
    pub address: String,
    /// A store on the same database, for what a test looks at behind the API.
    pub store: Store,
    pub database: Database,
    pub time: Time,
    http: reqwest::Client,
    stop: Option<actix_web::dev::ServerHandle>,
}

impl World {
    /// A platform with the register and nothing else.
    pub async fn with_register() -> World {
        let database = Database::from_template().await;
        World::on(database).await
    }

    /// A platform on a database that exists already.
    pub async fn on(database: Database) -> World {
        World::known_as("http://platform.test", database).await
    }

    /// The same, known to people and programs by an address.
    pub async fn known_as(public_url: &str, database: Database) -> World {
        logs::listen();
        let connection = Connection {
            url: database.server_url.clone(),
            connections: 4,
            patience: Duration::from_secs(10),
            bell: Bell::default(),
        };
        let time = Time::default();
        let settings = api::Settings {
            listen: ([127, 0, 0, 1], 0).into(),
            public_url: public_url.into(),
            database: connection.clone(),
            workers: 1,
            secret: api::Secret::new([7; 32]),
            sign_in_limit: Some(SignInLimit::default()),
            behind_proxy: false,
            clock: time.clock(),
            shutdown: Duration::from_secs(1),
        };
        let (told, listening) = mpsc::channel();
        thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = api::serve(settings).expect("a free port");
                told.send((server.address, server.running.handle())).expect("the test waits");
                server.running.await
            })
        });
        let (address, stop) = listening.recv().expect("the server tells its address");
        let store = Store::open(&connection).await.expect("a store");
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .expect("a client");
        World { address: format!("http://{address}"), store, database, time, http, stop: Some(stop) }
    }

    /// A request to be sent: `world.get("/v1/territories").send().await`.
    pub fn get(&self, path: &str) -> Request {
        self.request(reqwest::Method::GET, path)
    }

    pub fn request(&self, method: reqwest::Method, path: &str) -> Request {
        Request::new(self, method, path)
    }

    /// The body of an answer that must be 200.
    pub async fn read(&self, path: &str) -> serde_json::Value {
        let answer = self.get(path).send().await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.json()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            drop(stop.stop(false));
        }
    }
}
