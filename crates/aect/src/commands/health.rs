use crate::trouble::Trouble;
use clap::Args;
use std::time::Duration;

#[derive(Args)]
pub(crate) struct Health {
    /// The address of the server
    #[arg(long, env = "AECT_PUBLIC_URL", default_value = "http://127.0.0.1:8080", value_name = "URL")]
    url: String,
}

impl Health {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let address = format!("{}/health/ready", self.url.trim_end_matches('/'));
        let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).no_proxy().build()?;
        let answer =
            client.get(&address).send().await.map_err(|_| Trouble(format!("{address} does not answer")))?;
        if answer.status().is_success() {
            println!("ready");
            Ok(())
        } else {
            Err(Trouble(format!("{address} answers {}", answer.status())))
        }
    }
}
