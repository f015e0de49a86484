//! The test client: it refuses an answer that the document does not promise.

use super::{Answer, Document, World};
use reqwest::header::{HeaderName, HeaderValue};

pub struct Request {
    method: reqwest::Method,
    path: String,
    builder: reqwest::RequestBuilder,
}

impl Request {
    pub(super) fn new(world: &World, method: reqwest::Method, path: &str) -> Request {
        let builder = world.http.request(method.clone(), format!("{}{path}", world.address));
        Request { method, path: path.to_owned(), builder }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
        self.builder = self.builder.header(name, HeaderValue::from_str(value).expect("a header's value"));
        self
    }

    pub fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    pub fn json(mut self, body: &serde_json::Value) -> Self {
        self.builder = self.builder.json(body);
        self
    }

    pub fn body(mut self, body: impl Into<reqwest::Body>) -> Self {
        self.builder = self.builder.body(body);
        self
    }

    /// Sends it past the judge: for addresses and methods that the document doesn't know.
    pub async fn send_raw(self) -> Answer {
        Answer::of(self.builder.send().await.expect("the server answers")).await
    }

    /// Sends it; the answer's status, headers and body must be those of the document.
    pub async fn send(self) -> Answer {
        let (method, path) = (self.method.clone(), self.path.clone());
        let answer = self.send_raw().await;
        Document::committed().hold(method.as_str(), &path, &answer);
        answer
    }
}
