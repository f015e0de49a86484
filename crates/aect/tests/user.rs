use crate::world::World;
use sha2::{Digest, Sha256};

const ADA: &str = "--mail Ada@Region.example --first-name Ada --last-name Exemple";

#[tokio::test]
async fn an_administrator_is_made_with_the_organisation() {
    let world = World::with_register().await;
    let words = format!("user create {ADA} --role administrator --organisation nouvelle-aquitaine-75");
    let said = world.run(&words).said();
    let password =
        said.strip_prefix("Ada@region.example can sign in.\nPassword, shown once: ").expect("two lines");
    assert_eq!(password.trim_end().len(), 23);
    assert_eq!(
        world
            .column::<String>("select kind || ' by ' || actor_kind from journal order by id desc limit 3")
            .await,
        ["account.created by operator", "organisation.created by operator", "person.created by operator"]
    );
    for (statement, expected) in [
        ("select count(*) from accounts where sign_in_mail = 'ada@region.example' and state = 'active'
            and password_hash like '$argon2id$%'", 1),
        ("select count(*) from people where first_name = 'Ada' and mail = 'Ada@region.example' and language = 'fr'
            and not demo", 1),
        ("select count(*) from staff_places p join organisations o on o.id = p.organisation_id
            where p.role = 'administrator' and o.slug = 'nouvelle-aquitaine-75'", 1),
        ("select count(*) from organisations where siren = '200053759' and level = 'region' and not demo", 1),
        ("select count(*) from members", 0),
    ] {
        assert_eq!(world.number(statement).await, expected, "{statement}");
    }

    let second = "user create --mail bea@region.example --first-name Bea --last-name Exemple --language en
        --role curator --organisation nouvelle-aquitaine-75";
    world.run(second).said();
    assert_eq!(world.number("select count(*) from organisations").await, 1);
    assert_eq!(world.number("select count(distinct organisation_id) from staff_places").await, 1);
}

#[tokio::test]
async fn a_mail_is_taken_once() {
    let world = World::with_register().await;
    world.run(&format!("user create {ADA}")).said();
    let state = world.state().await;
    for command in ["create", "invite"] {
        let words = format!("user {command} --mail ADA@region.example --first-name Eve --last-name Exemple");
        assert_eq!(world.run(&words).refused(), "ADA@region.example is the mail of another account");
    }
    assert_eq!(world.state().await, state);
}

#[tokio::test]
async fn an_invited_person_has_no_password_yet() {
    let world = World::with_register().await;
    let said = world.run(&format!("user invite {ADA}")).said();
    assert_eq!(said, "Ada@region.example is invited: the worker mails the link.\n");
    let invited = "select count(*) from accounts where state = 'invited' and password_hash is null";
    assert_eq!(world.number(invited).await, 1);
    let entry = "select count(*) from journal j join accounts a on a.id = j.record_id
        where j.kind = 'account.invited' and j.record_version = 1";
    assert_eq!(world.number(entry).await, 1);
    let again = world.run(&format!("user invite {ADA}")).said();
    assert_eq!(again, "Ada@region.example is invited again, with the names and the place of then.\n");
    let entry = "select count(*) from journal where kind = 'account.invited' and record_version = 2";
    assert_eq!(world.number(entry).await, 1);
    let refused = world.run(&format!("user create {ADA}")).refused();
    assert_eq!(refused, "Ada@region.example is the mail of another account");
}

#[tokio::test]
async fn an_unknown_organisation_makes_nobody() {
    let world = World::with_register().await;
    let state = world.state().await;
    let refused =
        world.run(&format!("user create {ADA} --role curator --organisation atlantide-99")).refused();
    assert_eq!(refused, "neither an organisation nor a territory of the register is called atlantide-99");
    assert_eq!(world.state().await, state);
}

#[tokio::test]
async fn what_is_no_value_is_refused_by_name() {
    let world = World::with_register().await;
    for (wrong, why) in [
        ("--mail nobody --first-name A --last-name B", "it is no mail address"),
        ("--mail a@b.example --first-name A --last-name B --language de", "it is fr or en"),
        (
            "--mail a@b.example --first-name A --last-name B --role referent --organisation x",
            "administrator or curator",
        ),
        ("--mail a@b.example --first-name A --last-name B --role curator", "--organisation"),
        ("--mail a@b.example --first-name A", "--last-name"),
    ] {
        let ran = world.run(&format!("user create {wrong}"));
        assert!(!ran.succeeded && ran.err.contains(why), "{wrong}: {}", ran.err);
    }
}

#[tokio::test]
async fn a_client_s_secret_is_shown_once_and_kept_as_a_hash() {
    let world = World::with_register().await;
    let said = world.run("user client --name Atlas --scope network:read").said();
    let [id, secret] = said.lines().map(last_word).collect::<Vec<_>>()[..] else {
        panic!("two lines: {said}")
    };
    assert!(secret.starts_with("aect_") && secret.len() == 69, "{secret}");
    let kept = world.column::<Vec<u8>>(&format!("select secret_hash from clients where id = '{id}'")).await;
    assert_eq!(kept, [Sha256::digest(secret).to_vec()]);
    let scopes =
        "select array_to_string(scopes, ' ') from clients where name = 'Atlas' and revoked_at is null";
    assert_eq!(world.column::<String>(scopes).await, ["network:read"]);
    let entry = format!("select count(*) from journal where kind = 'client.created' and record_id = '{id}'");
    assert_eq!(world.number(&entry).await, 1);

    for _ in 0..2 {
        let said = world.run(&format!("user revoke {id}")).said();
        assert_eq!(said, "Atlas is revoked: its next request is refused.\n");
    }
    let told = format!("select count(*) from journal where kind = 'client.revoked' and record_id = '{id}'");
    assert_eq!(world.number(&told).await, 1);
    assert_eq!(world.column::<String>(scopes).await, Vec::<String>::new());
    let nobody = "01890a5d-ac96-774b-bcce-b302099a8057";
    let refused = world.run(&format!("user revoke {nobody}")).refused();
    assert_eq!(refused, format!("no program has the id {nobody}"));

    let ran = world.run("user client --name Atlas --scope network:write");
    assert!(!ran.succeeded && ran.err.contains("the scopes are network:read"), "{}", ran.err);
}

fn last_word(line: &str) -> &str {
    line.rsplit(' ').next().expect("a word")
}
