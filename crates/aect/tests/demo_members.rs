use crate::world::World;

#[tokio::test]
async fn generated_members_stand_on_the_most_populous_communes_left() {
    let world = World::with_register().await;
    let said = world.run("demo --members 3").said();
    assert!(said.ends_with("3 members added.\n"), "{said}");
    let added = "select o.slug from organisations o join members m on m.organisation_id = o.id
        join territories t on t.id = o.territory_id where o.demo order by m.id desc limit 3";
    let mut added: Vec<String> = world.column(added).await;
    added.reverse();
    let expected = "select slug from territories t where kind = 'commune' and slug not in
        ('bordeaux-33063', 'poitiers-86194', 'pessac-33318') order by population desc, code limit 3";
    assert_eq!(added, world.column::<String>(expected).await);

    let again = world.run("demo --members 2").said();
    assert!(again.starts_with("The demonstration is loaded already"), "{again}");
    assert_eq!(world.number("select count(*) from members").await, 29);
    let entries = "select count(*) from journal where kind in ('organisation.created', 'member.created')";
    assert_eq!(world.number(entries).await, 48 + 24 + 2 * 5);
}

#[tokio::test]
async fn every_commune_can_be_a_member() {
    let world = World::with_register().await;
    let said = world.run("demo --members 5000").said();
    assert!(said.ends_with("4280 members added: no commune of the register is free any more.\n"), "{said}");
    assert_eq!(world.number("select count(*) from members").await, 24 + 4280);
    let said = world.run("demo --members 1").said();
    assert!(said.ends_with("0 members added: no commune of the register is free any more.\n"), "{said}");
}
