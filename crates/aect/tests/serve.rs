use crate::world::{World, free_port};
use serde_json::json;

#[tokio::test]
async fn demonstration_data_are_not_served_to_others() {
    let world = World::with_register().await;
    world.run("demo").said();
    for listen in ["0.0.0.0:0", "[::]:0", "192.0.2.1:8080"] {
        let refused = world.run_with("serve", &[("AECT_LISTEN", listen)]).refused();
        let why = format!(
            "demonstration data stay on this machine: AECT_LISTEN is {listen}, which is no loopback address"
        );
        assert_eq!(refused, why);
    }
}

#[tokio::test]
async fn a_wrong_setting_is_refused_by_name() {
    let world = World::with_register().await;
    for (name, value) in [
        ("AECT_LISTEN", "everywhere"),
        ("AECT_WORKERS", "0"),
        ("AECT_PUBLIC_URL", "ftp://x"),
        ("AECT_PUBLIC_URL", "https://x.example/?a"),
    ] {
        let ran = world.run_with("serve", &[(name, value)]);
        assert!(!ran.succeeded, "{name}");
        let option = name.trim_start_matches("AECT_").to_lowercase().replace('_', "-");
        assert!(ran.err.contains(&format!("--{option}")) && ran.err.contains(value), "{}", ran.err);
    }
}

#[tokio::test]
async fn a_wrong_secret_is_refused_by_the_name_of_its_setting_and_not_repeated() {
    let world = World::with_register().await;
    for (name, value) in [
        ("DATABASE_URL", "postgres://aect:gehe/im@127.0.0.1:1/aect"),
        ("DATABASE_URL", "mysql://aect:geheim@127.0.0.1:1/aect"),
        ("DATABASE_OWNER_URL", "geheim"),
        ("DATABASE_URL", "postgres://aect:geheim@127.0.0.1:1/aect"),
        ("AECT_SECRET", "geheim"),
        ("AECT_SMTP_URL", "smtp://aect:gehe/im@127.0.0.1:1"),
    ] {
        let refused = world.run_with("serve", &[(name, value)]).refused();
        assert!(refused.starts_with(name) && !refused.contains("gehe"), "{name}: {refused}");
    }
}

#[tokio::test]
async fn how_long_passwords_waited_is_shown_where_the_setting_says() {
    let world = World::with_register().await;
    let listen = format!("127.0.0.1:{}", free_port());
    let server = world.serve_with(&[("AECT_METRICS_LISTEN", &listen)]).await;
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let sign_in = http.post(format!("{}/v1/auth/sign-in", server.address));
    let nobody = json!({ "email": "nobody@aect.example", "password": "of nobody at all" });
    assert_eq!(sign_in.json(&nobody).send().await.expect("an answer").status(), 401);
    let shown = http.get(format!("http://{listen}/metrics")).send().await.expect("figures");
    let shown = shown.text().await.expect("text");
    assert!(shown.lines().any(|line| line == "password_queue_wait_seconds_count 1"), "{shown}");
    let taken = world.run_with("serve", &[("AECT_METRICS_LISTEN", &listen), ("AECT_LISTEN", "127.0.0.1:0")]);
    assert!(taken.refused().starts_with("AECT_METRICS_LISTEN: "));
}
