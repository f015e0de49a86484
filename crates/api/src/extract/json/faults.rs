//! Every fault of a body at once, though serde stops at the first: what has one is taken out, and the rest read again.

use super::{deserialize, unescaped};
use crate::extract::MOST_FAULTS;
use domain::problems::FieldProblem;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;

/// The faults, each at its pointer in the body that was sent. What is missing at the top shows last, and one at a time.
pub(super) fn all_faults<T: DeserializeOwned>(mut value: Value, first: FieldProblem) -> Vec<FieldProblem> {
    let mut taken = Taken::default();
    let mut pointer = first.pointer.clone();
    let mut faults = vec![first];
    while faults.len() < MOST_FAULTS && take_out(&mut value, &pointer, &mut taken) {
        let Err(next) = deserialize::<T>(&value) else { break };
        pointer.clone_from(&next.pointer);
        let sent = taken.as_sent(&value, &next.pointer);
        let within = format!("{sent}/");
        // Missing is now what was taken out, or what held it: then the whole of that goes.
        if !faults.iter().any(|told| told.pointer == sent || told.pointer.starts_with(&within)) {
            faults.push(FieldProblem { pointer: sent, ..next });
        }
    }
    faults
}

/// Of each array, by its pointer as it was sent, the places of the items that were taken out, ascending.
#[derive(Default)]
struct Taken(HashMap<String, Vec<usize>>);

impl Taken {
    /// A pointer into what is left, as it was in what was sent.
    fn as_sent(&self, left: &Value, pointer: &str) -> String {
        let mut sent = String::new();
        let mut here = Some(left);
        for name in pointer.split('/').skip(1) {
            let place = match here {
                Some(Value::Array(_)) => name.parse().ok(),
                _ => None,
            };
            here = here.and_then(|here| match place {
                Some(place) => here.get::<usize>(place),
                None => here.get(unescaped(name)),
            });
            sent = match place {
                Some(place) => format!("{sent}/{}", self.place_as_sent(&sent, place)),
                None => format!("{sent}/{name}"),
            };
        }
        sent
    }

    fn place_as_sent(&self, array: &str, place: usize) -> usize {
        let taken = self.0.get(array).map(Vec::as_slice).unwrap_or_default();
        taken.iter().fold(place, |place, gone| if *gone <= place { place + 1 } else { place })
    }

    fn note(&mut self, array: String, place: usize) {
        let places = self.0.entry(array).or_default();
        places.push(place);
        places.sort_unstable();
    }
}

/// Takes out what stands at the pointer, or else the nearest that holds it; false when only the whole body does.
fn take_out(value: &mut Value, pointer: &str, taken: &mut Taken) -> bool {
    let mut pointer = pointer;
    while let Some((above, name)) = pointer.rsplit_once('/') {
        let above_as_sent = taken.as_sent(value, above);
        let place = |items: &[Value]| name.parse().ok().filter(|place| *place < items.len());
        let is_gone = match value.pointer_mut(above) {
            Some(Value::Object(fields)) => fields.remove(&unescaped(name)).is_some(),
            Some(Value::Array(items)) => place(items).is_some_and(|place| {
                items.remove(place);
                let place = taken.place_as_sent(&above_as_sent, place);
                taken.note(above_as_sent, place);
                true
            }),
            _ => false,
        };
        if is_gone {
            return true;
        }
        pointer = above;
    }
    false
}
