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
async fn commands_ask_for_the_schema() {
    let world = World::empty().await;
    for command in ["import territories", "demo", "serve", "user client --name Atlas"] {
        let refused = world.run(command).refused();
        assert!(refused.starts_with("the database lacks migrations (0001_journal"), "{command}: {refused}");
        assert!(refused.ends_with("run `aect migrate`"), "{command}: {refused}");
    }
}
