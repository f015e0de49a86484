//! The scene of the proofs: the fixture world, in which the document's examples are true and every non-public text is
//! a word found nowhere else.

use super::{words, wire::Wire};
use crate::world::{Database, World, id};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::Purpose;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;
use uuid::Uuid;

const EXAMPLE_MAIL: &str = "camille.exemple@nouvelle-aquitaine-75.example";
const EXAMPLE_PASSWORD: &str = "une phrase que personne ne devine";
const EXAMPLE_CLIENT: &str = "01938a5e-0000-7000-8000-000000000001";
const EXAMPLE_SECRET: &str = "aect_0000000000000000000000000000000000000000000000000000000000000000";

pub struct Scene {
    pub world: World,
    pub owner: DatabaseConnection,
}

/// The account whose mailed link the document's examples use.
pub fn opened_by(purpose: Purpose) -> Uuid {
    match purpose {
        Purpose::PasswordReset | Purpose::RequestConfirmation => id("account", "example"),
        Purpose::Invitation => id("account", "example-invited"),
    }
}

impl Scene {
    pub async fn new() -> Scene {
        let world = World::with_people().await;
        let owner = world.database.owner().await;
        owner.execute_unprepared(&examples()).await.expect("the examples are true");
        words::put(&owner, world.time.now()).await;
        while store::journal::sequence::number_batch(&world.store).await.expect("positions") > 0 {}
        Scene { world, owner }
    }

    /// A second server on the same records, whose statements the wire counts.
    pub async fn seen_through(&self, wire: &Wire) -> World {
        let Database { name, owner_url, server_url: _ } = &self.world.database;
        let database =
            Database { name: name.clone(), owner_url: owner_url.clone(), server_url: wire.url.clone() };
        World::on(database).await
    }

    /// Puts a link where the worker would; its token is the example's.
    pub async fn link(&self, purpose: Purpose, token: &str) {
        let hash = hex(&Sha256::digest(URL_SAFE_NO_PAD.decode(token).expect("a token")));
        let (account, now) = (opened_by(purpose), self.world.time.now());
        let text = format!(
            "insert into mail_tokens (hash, purpose, account_id, made_at)
             values ('\\x{hash}', '{purpose}', '{account}', '{now}')"
        );
        self.owner.execute_unprepared(&text).await.expect("a link");
    }

    /// The refresh cookie of a browser in which the example's account is signed in.
    pub async fn cookie(&self) -> String {
        let body = serde_json::json!({ "email": EXAMPLE_MAIL, "password": EXAMPLE_PASSWORD });
        let answer = self.world.request(reqwest::Method::POST, "/v1/auth/sign-in").json(&body).send().await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn examples() -> String {
    static HASH: OnceLock<String> = OnceLock::new();
    let hash = HASH.get_or_init(|| api::accounts::passwords::hash(EXAMPLE_PASSWORD).expect("a hash"));
    let person = |name: &str, mail: &str, hash: &str, state: &str| {
        let (person, account) = (id("person", name), id("account", name));
        format!(
            "insert into people (id, first_name, last_name, language, demo, version)
                values ('{person}', 'Camille', 'Exemple', 'fr', true, 1);
             insert into accounts (id, person_id, sign_in_mail, password_hash, state, version)
                values ('{account}', '{person}', '{mail}', {hash}, '{state}', 1);"
        )
    };
    let secret = hex(&Sha256::digest(EXAMPLE_SECRET));
    format!(
        "begin; {} {}
         insert into clients (id, name, secret_hash, scopes, version)
            values ('{EXAMPLE_CLIENT}', 'Exemple', '\\x{secret}', '{{network:read}}', 1);
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
            values ('operator', 'client.created', 'client', '{EXAMPLE_CLIENT}', 1); commit",
        person("example", EXAMPLE_MAIL, &format!("'{hash}'"), "active"),
        person("example-invited", "invited@nouvelle-aquitaine-75.example", "null", "invited"),
    )
}
