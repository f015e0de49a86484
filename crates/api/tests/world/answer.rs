//! What came back.

use reqwest::header::HeaderMap;
use serde_json::Value;

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub(super) async fn of(answer: reqwest::Response) -> Answer {
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let bytes = answer.bytes().await.expect("a whole body");
        Answer { status, headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The problem's code; the status and the media type must be those of a problem.
    pub fn problem(&self) -> String {
        assert!(self.status >= 400, "{} is no problem: {}", self.status, self.text);
        assert_eq!(self.header("content-type"), "application/problem+json");
        self.json()["code"].as_str().expect("a code").to_owned()
    }
}
