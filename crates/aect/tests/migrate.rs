use crate::world::World;

#[tokio::test]
async fn migrating_twice_applies_each_step_once() {
    let world = World::empty().await;
    let steps = migrations::names().count();
    assert_eq!(
        world.run("migrate").said(),
        format!("The schema is up to date: {steps} migrations applied.\n")
    );
    assert_eq!(world.run("migrate").said(), "The schema is up to date.\n");
    assert_eq!(world.number("select count(*) from seaql_migrations").await, steps as i64);
}

#[tokio::test]
async fn the_owner_s_address_is_all_that_migrating_needs() {
    let world = World::empty().await;
    let alone = [("DATABASE_URL", "")];
    assert!(world.run_with("migrate", &alone).said().contains("migrations applied"));
    assert!(world.run_with("import territories", &alone).refused().starts_with("DATABASE_URL is missing"));
    let unreachable =
        [("DATABASE_URL", ""), ("DATABASE_OWNER_URL", "postgres://owner:geheim@127.0.0.1:1/aect")];
    let refused = world.run_with("migrate", &unreachable).refused();
    assert!(refused.contains("DATABASE_OWNER_URL") && !refused.contains("geheim"), "{refused}");
}

#[tokio::test]
async fn commands_ask_for_the_schema() {
    let world = World::empty().await;
    for command in ["import territories", "demo", "serve", "user client --name Atlas"] {
        let refused = world.run(command).refused();
        assert!(refused.starts_with("the database lacks migrations (0001_journal"), "{command}: {refused}");
        assert!(refused.ends_with("run `aect migrate`"), "{command}: {refused}");
    }
}
