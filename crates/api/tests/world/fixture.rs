//! The fixture world: two members with their partnerships, events, somebody in each role, programs; each person signs in with [`PASSWORD`].

use super::{Event, Partnership, World};
use argon2::password_hash::PasswordHasher;
use argon2::{Algorithm, Argon2, Params, Version};
use reqwest::Method;
use sea_orm::{ConnectionTrait, DbBackend, Statement, TransactionTrait};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::OnceLock;
use uuid::Uuid;

pub const PASSWORD: &str = "le phare de Cordouan la nuit";
/// The secret of each program of the fixture.
pub const CLIENT_SECRET: &str = "aect_00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// Who stands where. The name is the local part of the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Reader,
    Contributor,
    Referent,
    /// The référent of the other member.
    OtherReferent,
    EventManager,
    Curator,
    Administrator,
    /// An account without any place.
    Placeless,
}

impl Who {
    pub const ALL: [Who; 8] = [
        Who::Reader,
        Who::Contributor,
        Who::Referent,
        Who::OtherReferent,
        Who::EventManager,
        Who::Curator,
        Who::Administrator,
        Who::Placeless,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Who::Reader => "reader",
            Who::Contributor => "contributor",
            Who::Referent => "referent",
            Who::OtherReferent => "other-referent",
            Who::EventManager => "event-manager",
            Who::Curator => "curator",
            Who::Administrator => "administrator",
            Who::Placeless => "placeless",
        }
    }

    pub fn mail(self) -> String {
        format!("{}@members.example", self.name())
    }

    /// Its account's id, the same in each fixture world.
    pub fn account(self) -> Uuid {
        id("account", self.name())
    }
}

/// An id that is the same in each fixture world.
pub fn id(kind: &str, name: &str) -> Uuid {
    let digest = Sha256::digest(format!("{kind} {name}"));
    uuid::Builder::from_random_bytes(std::array::from_fn(|place| digest[place])).into_uuid()
}

impl World {
    /// The register, two members, and somebody in each role.
    #[expect(clippy::disallowed_methods, reason = "a fixture is put under the platform, not through it")]
    pub async fn with_people() -> World {
        let world = World::with_register().await;
        let owner = world.database.owner().await;
        let transaction = owner.begin().await.expect("a transaction");
        for (member, territory) in [("own", "33318"), ("other", "33063")] {
            let organisation = id("organisation", member);
            run(&transaction, &format!(
                "insert into organisations (id, kind, level, slug, name, name_key, country, territory_id, demo, version)
                 select '{organisation}', 'local_authority', kind, slug, name, name_key, 'FR', id, true, 1
                 from territories where code = '{territory}'")).await;
            run(
                &transaction,
                &format!(
                    "insert into members (id, organisation_id, version) values ('{}', '{organisation}', 1)",
                    id("member", member)
                ),
            )
            .await;
            tell(&transaction, "organisation.created", "organisation", organisation).await;
            tell(&transaction, "member.created", "member", id("member", member)).await;
        }
        for partnership in Partnership::ALL {
            for row in partnership.rows() {
                run(&transaction, &row).await;
            }
            tell(&transaction, "partnership.created", "partnership", partnership.id()).await;
        }
        run(&transaction, &Event::speaker()).await;
        tell(&transaction, "person.created", "person", id("person", "speaker")).await;
        for event in Event::ALL {
            for row in event.rows() {
                run(&transaction, &row).await;
            }
            tell(&transaction, "event.created", "event", event.id()).await;
        }
        for who in Who::ALL {
            person(&transaction, who).await;
        }
        for (name, scopes) in [("bare", "{}"), ("network", "{network:read}")] {
            let client = id("client", name);
            let hash: String =
                Sha256::digest(CLIENT_SECRET).iter().map(|byte| format!("{byte:02x}")).collect();
            run(
                &transaction,
                &format!(
                    "insert into clients (id, name, secret_hash, scopes, version)
                values ('{client}', '{name}', '\\x{hash}', '{scopes}', 1)"
                ),
            )
            .await;
            tell(&transaction, "client.created", "client", client).await;
        }
        transaction.commit().await.expect("each record has its entry");
        world
    }

    /// Signs somebody in; answers the access token.
    pub async fn token(&self, who: Who) -> String {
        let body = json!({ "email": who.mail(), "password": PASSWORD });
        let answer = self.request(Method::POST, "/v1/auth/sign-in").json(&body).send().await;
        assert_eq!(answer.status, 200, "{who:?}: {}", answer.text);
        answer.json()["access_token"].as_str().expect("a token").to_owned()
    }

    /// The access token of a program of the fixture.
    pub async fn client_token(&self, name: &str) -> String {
        let form = format!(
            "grant_type=client_credentials&client_id={}&client_secret={CLIENT_SECRET}",
            id("client", name)
        );
        let answer = self
            .request(Method::POST, "/oauth/token")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await;
        assert_eq!(answer.status, 200, "{name}: {}", answer.text);
        answer.json()["access_token"].as_str().expect("a token").to_owned()
    }
}

/// At the least cost that argon2 knows: each test signs somebody in.
fn hash_of_password() -> String {
    let least = Params::new(Params::MIN_M_COST, Params::MIN_T_COST, Params::MIN_P_COST, None).expect("costs");
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, least);
    hasher.hash_password(PASSWORD.as_bytes()).expect("a hash").to_string()
}

async fn person(connection: &impl ConnectionTrait, who: Who) {
    static HASH: OnceLock<String> = OnceLock::new();
    let hash = HASH.get_or_init(hash_of_password);
    let (person, account, name) = (id("person", who.name()), who.account(), who.name());
    run(
        connection,
        &format!(
            "insert into people (id, first_name, last_name, mail, language, demo, version)
         values ('{person}', 'Camille', '{name}', 'private-{name}@members.example', 'fr', true, 1)"
        ),
    )
    .await;
    run(
        connection,
        &format!(
            "insert into accounts (id, person_id, sign_in_mail, password_hash, state, version)
         values ('{account}', '{person}', '{}', '{hash}', 'active', 1)",
            who.mail()
        ),
    )
    .await;
    tell(connection, "person.created", "person", person).await;
    tell(connection, "account.created", "account", account).await;
    let own = id("organisation", "own");
    match who {
        Who::Reader => contact(connection, who, own, "'reader'", "null").await,
        Who::Contributor => contact(connection, who, own, "'contributor'", "null").await,
        Who::Referent => contact(connection, who, own, "'referent'", "'technical'").await,
        Who::OtherReferent => {
            contact(connection, who, id("organisation", "other"), "'referent'", "'political'").await
        }
        Who::EventManager => staff(connection, who, "event_manager").await,
        Who::Curator => staff(connection, who, "curator").await,
        Who::Administrator => staff(connection, who, "administrator").await,
        Who::Placeless => {}
    }
}

async fn contact(
    connection: &impl ConnectionTrait,
    who: Who,
    organisation: Uuid,
    role: &str,
    referent: &str,
) {
    run(connection, &format!(
        "insert into contacts (id, person_id, organisation_id, seat, role, referent_kind, visibility, demo, version)
         values ('{}', '{}', '{organisation}', 'officer', {role}, {referent}, 'own', true, 1)",
        id("contact", who.name()), id("person", who.name()))).await;
}

async fn staff(connection: &impl ConnectionTrait, who: Who, role: &str) {
    let events = if who == Who::EventManager { Event::MANAGED.id().to_string() } else { String::new() };
    run(
        connection,
        &format!(
            "insert into staff_places (account_id, organisation_id, role, events) values ('{}', '{}', '{role}', '{{{events}}}')",
            who.account(),
            id("organisation", "other")
        ),
    )
    .await;
}

async fn tell(connection: &impl ConnectionTrait, kind: &str, record_kind: &str, record: Uuid) {
    run(
        connection,
        &format!(
            "insert into journal (actor_kind, actor_name, kind, record_kind, record_id, record_version)
         values ('system', 'demonstration', '{kind}', '{record_kind}', '{record}', 1)"
        ),
    )
    .await;
}

async fn run(connection: &impl ConnectionTrait, text: &str) {
    let statement = Statement::from_string(DbBackend::Postgres, text);
    connection.execute_raw(statement).await.unwrap_or_else(|error| panic!("{error}: {text}"));
}
