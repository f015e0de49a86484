use crate::world::World;

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
    for (name, value) in
        [("AECT_LISTEN", "everywhere"), ("AECT_WORKERS", "0"), ("AECT_PUBLIC_URL", "ftp://x")]
    {
        let ran = world.run_with("serve", &[(name, value)]);
        assert!(!ran.succeeded, "{name}");
        let option = name.trim_start_matches("AECT_").to_lowercase().replace('_', "-");
        assert!(ran.err.contains(&format!("--{option}")) && ran.err.contains(value), "{}", ran.err);
    }
}
