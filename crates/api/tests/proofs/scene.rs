//! The scene of the proofs: the fixture world, in which the document's examples are true and every non-public text is
//! a word found nowhere else.

use super::role::Role;
use super::{fill, wire::Wire};
use crate::world::{Database, World, id};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::Purpose;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;
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
    /// A scene of its own: a copy of one that is made once a test run.
    pub async fn new() -> Scene {
        let database = Stage::set().await.database.copy().await;
        let owner = database.owner().await;
        Scene { world: World::on(database).await, owner }
    }

    /// A role's access token; none for a visitor.
    pub async fn token(role: Role) -> Option<&'static str> {
        let tokens = &Stage::set().await.tokens;
        tokens.iter().find(|(known, _)| *known == role).and_then(|(_, token)| token.as_deref())
    }

    /// The refresh cookie of a browser in which the example's account is signed in.
    pub async fn cookie() -> &'static str {
        &Stage::set().await.cookie
    }

    /// A second server on the same records, whose statements the wire counts.
    pub async fn seen_through(&self, wire: &Wire) -> World {
        World::on(Database { server_url: wire.url.clone(), ..self.world.database.clone() }).await
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
}

/// What every scene is copied from, and who is signed in there: tokens and cookie are good in each copy.
struct Stage {
    database: Database,
    tokens: Vec<(Role, Option<String>)>,
    cookie: String,
}

impl Stage {
    async fn set() -> &'static Stage {
        static STAGE: OnceCell<Stage> = OnceCell::const_new();
        STAGE.get_or_init(Stage::make).await
    }

    async fn make() -> Stage {
        let world = World::with_topics().await;
        let owner = world.database.owner().await;
        owner.execute_unprepared(&examples()).await.expect("the examples are true");
        fill::put(&owner, world.time.now()).await;
        owner.close().await.expect("closed");
        while store::journal::sequence::number_batch(&world.store).await.expect("positions") > 0 {}
        let mut tokens = Vec::new();
        for role in Role::ALL {
            tokens.push((role, role.token(&world).await));
        }
        let cookie = sign_in(&world).await;
        let database = world.database.clone();
        drop(world);
        database.let_go().await;
        Stage { database, tokens, cookie }
    }
}

async fn sign_in(world: &World) -> String {
    let body = serde_json::json!({ "email": EXAMPLE_MAIL, "password": EXAMPLE_PASSWORD });
    let answer = world.request(reqwest::Method::POST, "/v1/auth/sign-in").json(&body).send().await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn examples() -> String {
    let hash = api::accounts::passwords::hash(EXAMPLE_PASSWORD).expect("a hash");
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
