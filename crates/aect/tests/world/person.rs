//! Somebody who is signed in, by the API.

use serde_json::{Value, json};

pub(crate) struct Person {
    http: reqwest::Client,
    address: String,
    token: String,
    pub(crate) id: String,
}

/// What the server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) retry_after: Option<u64>,
    pub(crate) body: Value,
}

impl Person {
    pub(crate) async fn sign_in(address: &str, mail: &str, password: &str) -> Person {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let mut person =
            Person { http, address: address.to_owned(), token: String::new(), id: String::new() };
        let body = json!({ "email": mail, "password": password });
        let sign_in = person.http.post(format!("{address}/v1/auth/sign-in")).json(&body);
        let signed_in = answer(sign_in).await.expect("the server answers").body;
        person.token = signed_in["access_token"].as_str().expect("a token").to_owned();
        let me = person.me().await.expect("the server answers").body;
        person.id = me["person"]["id"].as_str().expect("a person").to_owned();
        person
    }

    pub(crate) async fn me(&self) -> reqwest::Result<Answer> {
        answer(self.http.get(format!("{}/v1/me", self.address)).bearer_auth(&self.token)).await
    }

    /// Writes one's own first name.
    pub(crate) async fn is_called(&self, name: &str) -> reqwest::Result<Answer> {
        let request = self.http.patch(format!("{}/v1/me", self.address)).bearer_auth(&self.token);
        answer(request.header("if-match", "*").json(&json!({ "first_name": name }))).await
    }
}

/// What a visitor is answered.
pub(crate) async fn get(address: &str, path: &str) -> Answer {
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    answer(http.get(format!("{address}{path}"))).await.expect("the server answers")
}

async fn answer(request: reqwest::RequestBuilder) -> reqwest::Result<Answer> {
    let answer = request.send().await?;
    let retry_after = answer.headers().get("retry-after");
    let retry_after = retry_after.map(|seconds| seconds.to_str().expect("text").parse().expect("seconds"));
    let status = answer.status().as_u16();
    Ok(Answer { status, retry_after, body: answer.json().await? })
}

impl Answer {
    /// Whether it is the platform's own word that it can't answer now; any other failure is a fault.
    pub(crate) fn is_refused_for_now(&self, code: &str) -> bool {
        match self.status {
            200 => false,
            503 => {
                assert_eq!(self.body["code"], code, "{self:?}");
                assert!(self.retry_after.is_some_and(|seconds| seconds > 0), "{self:?}");
                true
            }
            _ => panic!("{self:?}"),
        }
    }
}
