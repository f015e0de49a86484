//! What lies in the folder of mails.

use crate::world::World;
use crate::world::mail::Mail;
use sea_orm::Value;
use uuid::Uuid;

async fn only_mail(world: &World) -> Mail {
    let id = world.delivery().await.id;
    let files: Vec<_> = std::fs::read_dir(&world.folder)
        .expect("a folder")
        .map(|file| file.expect("a file").path())
        .collect();
    assert_eq!(files, [world.folder.join(format!("{id}.eml"))]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(files[0].metadata().expect("a file").permissions().mode() & 0o777, 0o600);
    }
    let mail = Mail::parse(&std::fs::read(&files[0]).expect("readable"));
    assert_eq!(mail.message_id, format!("{id}@aect.example"));
    mail
}

#[tokio::test]
async fn a_reset_is_mailed_in_french_with_both_parts_and_one_link() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    world.tell("account.password_reset_requested", &jeanne, None).await;
    world.plan().await;
    assert_eq!(world.deliver(&world.outbox()).await, 1);

    let delivery = world.delivery().await;
    assert_eq!((delivery.state.as_str(), delivery.attempts, delivery.last_error), ("sent", 1, None));
    assert_eq!((delivery.kind.as_str(), delivery.recipient), ("password_reset", jeanne.person));
    let mail = only_mail(&world).await;
    assert!(mail.subject.starts_with("Plateforme AECT"), "{}", mail.subject);
    assert_eq!((mail.language.as_str(), mail.auto_submitted.as_str()), ("fr", "auto-generated"));
    assert_eq!((mail.to.as_str(), mail.to_name.as_str()), ("jeanne@commune.example", "Jeanne Boussole"));
    assert_eq!(mail.from, "ne-pas-repondre@aect.example");
    assert!(mail.has_date);
    assert!(mail.link().starts_with("https://aect.example/fr/nouveau-mot-de-passe?token="));
    assert_eq!(mail.html.matches(&format!("href=\"{}\"", mail.link())).count(), 1, "{}", mail.html);
    assert!(mail.text.contains("Bonjour Jeanne Boussole,") && mail.html.contains("lang=\"fr\""));
    assert_eq!(world.token_hashes(&jeanne).await, [mail.token_hash()]);
    assert_eq!(mail.token().len(), 43);
}

#[tokio::test]
async fn an_invitation_is_mailed_in_english_and_names_who_invites_and_where() {
    let world = World::new().await;
    let camille = world.someone("fr", "active", "camille@region.example").await;
    let jeanne = world.someone("en", "invited", "jeanne@commune.example").await;
    place_in_an_organisation(&world, &jeanne.person).await;
    world.tell("account.invited", &jeanne, Some(&camille)).await;
    world.plan().await;
    assert_eq!(world.deliver(&world.outbox()).await, 1);

    let mail = only_mail(&world).await;
    assert_eq!((mail.subject.as_str(), mail.language.as_str()), ("Your invitation to the platform", "en"));
    assert!(mail.link().starts_with("https://aect.example/en/invitation?token="));
    assert!(mail.text.contains("Jeanne Boussole invites you to join Ville de Pessac on"), "{}", mail.text);
    assert_eq!(world.count("select count(*) from mail_tokens where purpose = 'invitation'").await, 1);
}

#[tokio::test]
async fn each_page_exists_in_each_language() {
    for (kind, state, language, address) in [
        ("account.password_reset_requested", "active", "fr", "/fr/nouveau-mot-de-passe"),
        ("account.password_reset_requested", "active", "en", "/en/new-password"),
        ("account.invited", "invited", "fr", "/fr/invitation"),
        ("account.invited", "invited", "en", "/en/invitation"),
    ] {
        let world = World::new().await;
        let jeanne = world.someone(language, state, "jeanne@commune.example").await;
        world.tell(kind, &jeanne, None).await;
        world.plan().await;
        world.deliver(&world.outbox()).await;
        let mail = only_mail(&world).await;
        assert!(mail.link().starts_with(&format!("https://aect.example{address}?token=")), "{}", mail.link());
    }
}

#[tokio::test]
async fn a_name_with_line_breaks_writes_no_header() {
    let world = World::new().await;
    let jeanne = world.someone("fr", "active", "jeanne@commune.example").await;
    let name = "Jeanne\r\nBcc: other@commune.example\r\n\"Ève\" <";
    let values = vec![Value::from(jeanne.person), name.into()];
    world.change_told("update people set first_name = $2 where id = $1", values).await;
    world.tell("account.password_reset_requested", &jeanne, None).await;
    world.plan().await;
    world.deliver(&world.outbox()).await;
    let mail = only_mail(&world).await;
    assert_eq!(mail.to, "jeanne@commune.example");
    assert!(mail.to_name.contains("Ève"), "{}", mail.to_name);
    assert!(!mail.header_names.iter().any(|name| name == "bcc"), "{:?}", mail.header_names);
}

async fn place_in_an_organisation(world: &World, person: &Uuid) {
    let organisation = Uuid::now_v7();
    world
        .change_told(
            "insert into organisations (id, kind, slug, name, name_key, country, demo, version)
             values ($1, 'local_authority', 'pessac', 'Ville de Pessac', 'ville de pessac', 'FR', false, 1)",
            vec![organisation.into()],
        )
        .await;
    world
        .change_told(
            "insert into contacts (id, person_id, organisation_id, seat, role, visibility, demo, version)
             values ($1, $2, $3, 'officer', 'reader', 'own', false, 1)",
            vec![Uuid::now_v7().into(), (*person).into(), organisation.into()],
        )
        .await;
}
