//! One request of the proofs: an operation at a place, as a role; what the domain says of it, and what came of it.

use super::operation::Operation;
use super::place::Place;
use super::role::Role;
use super::scene::Scene;
use super::state::State;
use super::wire::Wire;
use crate::world::{Answer, World};
use domain::access::{Actor, Holder, Record, Refusal, may};
use domain::accounts::Purpose;

#[derive(Clone)]
pub struct Attempt<'a> {
    pub operation: &'a Operation,
    pub place: Place,
    pub role: Role,
    /// The mailed link that the body's token is of.
    pub link: Option<Purpose>,
    /// What the answer may be; anything where nothing is said.
    pub accept: Option<&'static str>,
}

/// What came of an attempt.
#[derive(Debug)]
pub struct Seen {
    pub operation: String,
    pub is_read: bool,
    pub knows_callers: bool,
    /// `own`, `other`, `by link`, or nothing where there is but one.
    pub place: String,
    pub role: Role,
    /// The status of the refusal that the domain pronounces.
    pub expected: Result<(), u16>,
    pub status: u16,
    pub text: String,
    /// How many entries the journal grew by.
    pub entries: i64,
    /// The tables that were written.
    pub written: Vec<String>,
    /// Statements that the server ran; counted where a wire was given.
    pub statements: u64,
}

impl Seen {
    pub fn is(&self, operation: &str, place: &str, role: Role) -> bool {
        self.operation == operation && self.place == place && self.role == role
    }
}

impl<'a> Attempt<'a> {
    /// Everything to be tried of an operation.
    pub fn all(operation: &'a Operation) -> Vec<Attempt<'a>> {
        let mut attempts = Vec::new();
        for place in Place::all(&operation.path) {
            for role in Role::ALL {
                let plain = Attempt { operation, place: place.clone(), role, link: None, accept: None };
                let linked =
                    Purpose::ALL.iter().map(|purpose| Attempt { link: Some(*purpose), ..plain.clone() });
                let linked = linked.filter(|attempt| attempt.refusal().is_ok()).collect::<Vec<_>>();
                attempts.push(plain);
                attempts.extend(linked);
            }
        }
        attempts
    }

    /// What the domain says. Without an access token in the document, whoever asks is a visitor, or holds a link.
    fn refusal(&self) -> Result<(), Refusal> {
        let record = self.place.record(self.operation.action, self.link);
        let actor = match (self.link, &record) {
            (Some(purpose), Record::Account { id }) => Actor::Holder(Holder { purpose, record: id.0 }),
            (Some(_), _) => return Err(Refusal::Hidden),
            (None, _) if self.operation.knows_callers => self.role.actor(),
            (None, _) => Actor::Visitor,
        };
        may(&actor, self.operation.action, &record).map(|_| ())
    }

    pub fn expected(&self) -> Result<(), u16> {
        self.refusal().map_err(|refusal| api::problems::status(refusal.code()).as_u16())
    }

    /// Sends it to a server on the scene's records. The answer is held against the document on its way.
    pub async fn send(&self, scene: &Scene, world: &World, wire: Option<&Wire>) -> Seen {
        let (operation, token) = (self.operation, Scene::token(self.role).await);
        let tag = if operation.takes_if_match { self.tag(world, token).await } else { None };
        let cookie = if operation.path.starts_with("/v1/auth/") { Some(Scene::cookie().await) } else { None };
        let example = operation.body.as_ref().map(|(_, example)| example);
        if let (Some(purpose), Some(token)) = (self.link, example.and_then(|body| body["token"].as_str())) {
            scene.link(purpose, token).await;
        }
        let before = State::of(&scene.owner).await;
        let statements = wire.map_or(0, Wire::statements);
        let answer = self.request(world, token, tag, cookie).await;
        let statements = wire.map_or(0, Wire::statements) - statements;
        let after = State::of(&scene.owner).await;
        let link = self.link.map_or("", |_| "by link");
        Seen {
            operation: operation.id.clone(),
            is_read: operation.is_read(),
            knows_callers: operation.knows_callers,
            place: format!("{} {link}", self.place.name).trim().to_owned(),
            role: self.role,
            expected: self.expected(),
            status: answer.status,
            text: answer.text,
            entries: after.entries - before.entries,
            written: before.written_until(&after),
            statements,
        }
    }

    async fn request(
        &self,
        world: &World,
        token: Option<&str>,
        tag: Option<String>,
        cookie: Option<&str>,
    ) -> Answer {
        let mut request = world.request(self.operation.method.clone(), &self.place.path);
        let bearer = token.map(|token| format!("Bearer {token}"));
        for (name, value) in [
            ("authorization", bearer.as_deref()),
            ("if-match", tag.as_deref()),
            ("cookie", cookie),
            ("accept", self.accept),
        ] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        if let Some((media, example)) = &self.operation.body {
            let body = if media.ends_with("json") { example.to_string() } else { form(example) };
            request = request.header("content-type", media).body(body);
        }
        request.send().await
    }

    /// The tag of the record as this role reads it at the same address.
    async fn tag(&self, world: &World, token: Option<&str>) -> Option<String> {
        let tag = world.get_as(&self.place.path, token).await.header("etag").to_owned();
        (!tag.is_empty()).then_some(tag)
    }
}

fn form(example: &serde_json::Value) -> String {
    let fields = example.as_object().into_iter().flatten();
    let fields = fields.map(|(name, value)| (name, value.as_str().expect("a form's value is a text")));
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
