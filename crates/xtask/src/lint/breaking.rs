//! What a client of the document before would meet: operations gone, parameters and fields refused or demanded, answers
//! without a field that it reads. Problems are left out: their list grows, and clients decide by `code`.
//!
//! Adding is never breaking, and neither is a new word of a list in an answer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::shape::{Shape, shape};

/// One sentence a breaking change, in the order of the former document.
pub(crate) fn between(before: &Value, now: &Value) -> Vec<String> {
    let (former, present) = (operations(before), operations(now));
    let mut found = Vec::new();
    for (id, (address, operation)) in &former {
        match present.get(id) {
            None => found.push(format!("{id}: the operation is gone")),
            Some((moved, _)) if moved != address => {
                found.push(format!("{id}: {address} is now {moved}"));
            }
            Some((_, today)) => {
                parameters(id, before, operation, now, today, &mut found);
                let mut walk = Walk { before, now, found: &mut found, seen: BTreeSet::new() };
                walk.body(id, operation, today);
                walk.seen.clear();
                walk.answers(id, operation, today);
            }
        }
    }
    found
}

/// Every operation by its id: its method and path, and itself.
fn operations(document: &Value) -> BTreeMap<String, (String, &Value)> {
    let mut operations = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if let Some(id) = operation["operationId"].as_str() {
                operations.insert(id.to_owned(), (format!("{} {path}", method.to_uppercase()), operation));
            }
        }
    }
    operations
}

type Named<'a> = BTreeMap<(&'a str, &'a str), &'a Value>;

fn parameters(
    id: &str,
    before: &Value,
    operation: &Value,
    now: &Value,
    today: &Value,
    found: &mut Vec<String>,
) {
    let (former, present) = (named(before, operation), named(now, today));
    for ((name, place), _) in former.iter().filter(|(key, _)| !present.contains_key(*key)) {
        found.push(format!("{id}: the {place} parameter `{name}` is gone"));
    }
    for ((name, place), parameter) in present {
        let old = former.get(&(name, place)).copied();
        if parameter["required"] == true && old.is_none_or(|old| old["required"] != true) {
            found.push(format!("{id}: the {place} parameter `{name}` is demanded"));
        }
        if let Some(old) = old {
            let mut walk = Walk { before, now, found, seen: BTreeSet::new() };
            walk.taken(
                &format!("{id}: the {place} parameter `{name}`"),
                &old["schema"],
                &parameter["schema"],
            );
        }
    }
}

fn named<'a>(document: &'a Value, operation: &'a Value) -> Named<'a> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let resolved = parameters.map(|parameter| super::resolve(document, parameter));
    resolved
        .map(|one| ((one["name"].as_str().unwrap_or_default(), one["in"].as_str().unwrap_or_default()), one))
        .collect()
}

struct Walk<'a> {
    before: &'a Value,
    now: &'a Value,
    found: &'a mut Vec<String>,
    /// Pairs with references that were compared already: schemas may hold themselves.
    seen: BTreeSet<(String, String)>,
}

impl Walk<'_> {
    fn body(&mut self, id: &str, operation: &Value, today: &Value) {
        let place = format!("{id}: the body");
        let (old, new) = (&operation["requestBody"], &today["requestBody"]);
        if new["required"] == true && old["required"] != true {
            self.found.push(format!("{place} is demanded"));
        }
        for (media, content) in old["content"].as_object().into_iter().flatten() {
            match new["content"].get(media) {
                None => self.found.push(format!("{place} is refused as {media}")),
                Some(present) => self.taken(&place, &content["schema"], &present["schema"]),
            }
        }
    }

    fn answers(&mut self, id: &str, operation: &Value, today: &Value) {
        for (status, answer) in operation["responses"].as_object().into_iter().flatten() {
            if !status.starts_with('2') {
                continue;
            }
            let place = format!("{id}: the answer {status}");
            let old = super::resolve(self.before, answer);
            let Some(new) = today["responses"].get(status).map(|new| super::resolve(self.now, new)) else {
                self.found.push(format!("{place} is gone"));
                continue;
            };
            for (media, content) in old["content"].as_object().into_iter().flatten() {
                match new["content"].get(media) {
                    None => self.found.push(format!("{place} is no {media} any more")),
                    Some(present) => self.given(&place, &content["schema"], &present["schema"]),
                }
            }
        }
    }

    /// What was taken must still be taken.
    fn taken(&mut self, place: &str, old: &Value, new: &Value) {
        let Some((old, new)) = self.pair(old, new) else { return };
        for kind in old.kinds.difference(&new.kinds) {
            self.found.push(format!("{place} may not be of type {kind} any more"));
        }
        for value in old.values.iter().filter(|value| !new.values.is_empty() && !new.values.contains(*value))
        {
            self.found.push(format!("{place} may not be {value} any more"));
        }
        if old.values.is_empty() && !new.values.is_empty() {
            self.found.push(format!("{place} takes the values of a list only"));
        }
        for name in &new.required {
            if !old.required.contains(name) {
                self.found.push(format!("{place} demands `{name}`"));
            }
        }
        for (limit, narrower) in old.narrowed(&new) {
            self.found.push(format!("{place} has a narrower {limit}: {narrower}"));
        }
        self.parts(place, &old, &new, Self::taken);
    }

    /// What was given must still be given.
    fn given(&mut self, place: &str, old: &Value, new: &Value) {
        let Some((old, new)) = self.pair(old, new) else { return };
        // What could be of any type is not given more freely by being of one.
        for kind in new.kinds.difference(&old.kinds).filter(|_| !old.kinds.is_empty()) {
            self.found.push(format!("{place} may be of type {kind} now"));
        }
        for name in old.required.iter().filter(|name| new.properties.contains_key(*name)) {
            if !new.required.contains(name) {
                self.found.push(format!("{place} may come without `{name}`"));
            }
        }
        self.parts(place, &old, &new, Self::given);
    }

    fn parts(&mut self, place: &str, old: &Shape, new: &Shape, compare: fn(&mut Self, &str, &Value, &Value)) {
        for (name, property) in &old.properties {
            match new.properties.get(name) {
                None => self.found.push(format!("{place} has no `{name}` any more")),
                Some(present) => compare(self, &format!("{place}, `{name}`"), property, present),
            }
        }
        if let (Some(one), Some(other)) = (&old.items, &new.items) {
            compare(self, &format!("{place}, each"), one, other);
        }
    }

    fn pair(&mut self, old: &Value, new: &Value) -> Option<(Shape, Shape)> {
        let names = (old.to_string(), new.to_string());
        let again = names.0.contains("$ref") && !self.seen.insert(names);
        (!again).then(|| (shape(self.before, old), shape(self.now, new)))
    }
}
