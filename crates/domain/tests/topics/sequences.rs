//! Whatever is tried on a topic, in whatever order: its stage is reached by the table alone, a shut topic takes no interest, an
//! interest keeps its date, and only its withdrawal takes it away. And none of it keeps a topic from being activated one day.

use std::collections::BTreeMap;

use domain::access::{Action, Actor, Record, Stage, TopicFacts, Transition, may};
use domain::topics::{Declared, Interest, InterestKind, TopicState, declare, take};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use super::{MEMBER, administrator, curator};

#[derive(Clone, Copy, Debug)]
enum Staff {
    Curator,
    Administrator,
}

impl Staff {
    fn actor(self) -> Actor {
        match self {
            Staff::Curator => curator(),
            Staff::Administrator => administrator(),
        }
    }
}

#[derive(Clone, Debug)]
enum Try {
    Step(Transition, Option<&'static str>, Staff),
    Set(Uuid, InterestKind, Option<&'static str>),
    Withdraw(Uuid),
}

/// A topic and when each member declared its interest, counted in tries.
struct Model {
    stage: Stage,
    has_curator: bool,
    interests: BTreeMap<Uuid, (Interest, usize)>,
}

impl Model {
    fn state(&self) -> TopicState {
        let facts = TopicFacts { id: Uuid::nil(), stage: self.stage, proposer: Some(MEMBER) };
        let has_lead = self.interests.values().any(|(interest, _)| interest.kind == InterestKind::Lead);
        TopicState { facts, has_lead, has_curator: self.has_curator }
    }

    fn allows(&self, action: Action, member: Uuid) -> bool {
        may(&curator(), action, &Record::Interest { topic: self.state().facts, member }).is_ok()
    }

    /// As the store does it: permission, then the decision, then its rows.
    fn try_it(&mut self, now: usize, tried: &Try) {
        match tried {
            Try::Step(step, reason, staff) => {
                let actor = staff.actor();
                let topic = self.state();
                let allowed =
                    may(&actor, Action::TransitionTopic(*step), &Record::Topic(topic.facts)).is_ok();
                if let Ok(taken) = take(*step, &topic, *reason, &actor)
                    && allowed
                {
                    self.stage = taken.reached;
                    self.has_curator |= taken.curator.is_some();
                }
            }
            Try::Set(member, kind, words) if self.allows(Action::SetInterest, *member) => {
                let interest = Interest::new(*kind, *words).expect("an interest");
                let current = self.interests.get(member);
                match declare(current.map(|(interest, _)| interest), &interest) {
                    Declared::First => self.interests.insert(*member, (interest, now)),
                    Declared::Changed(_) => {
                        let since = current.map_or(now, |(_, since)| *since);
                        self.interests.insert(*member, (interest, since))
                    }
                    Declared::Unchanged => None,
                };
            }
            Try::Withdraw(member) if self.allows(Action::WithdrawInterest, *member) => {
                self.interests.remove(member);
            }
            Try::Set(..) | Try::Withdraw(_) => {}
        }
    }
}

fn staff() -> impl Strategy<Value = Staff> {
    select(&[Staff::Curator, Staff::Administrator][..])
}

fn tried() -> impl Strategy<Value = Try> {
    let member = || (1u128..=3).prop_map(Uuid::from_u128);
    let words = || option::of(select(&["Prêts.", "Plus tard."][..]));
    prop_oneof![
        3 => (select(Transition::ALL), words(), staff())
            .prop_map(|(step, reason, staff)| Try::Step(step, reason, staff)),
        2 => (member(), select(InterestKind::ALL), words())
            .prop_map(|(member, kind, words)| Try::Set(member, kind, words)),
        1 => member().prop_map(Try::Withdraw),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_sequence_breaks_a_rule(tries in vec(tried(), 1..40)) {
        let mut model = Model { stage: Stage::Proposed, has_curator: false, interests: BTreeMap::new() };
        for (now, tried) in tries.iter().enumerate() {
            let (stage, has_lead, interests) = (model.stage, model.state().has_lead, model.interests.clone());
            model.try_it(now, tried);
            if model.stage != stage {
                let Try::Step(step, ..) = tried else { panic!("{tried:?} moved the topic") };
                prop_assert_eq!(step.reached_from(stage), Some(model.stage));
            }
            if matches!(model.stage, Stage::Selected | Stage::Active) && model.stage != stage {
                prop_assert!(has_lead, "{:?} without a lead", model.stage);
            }
            for (member, (_, since)) in &interests {
                let kept = model.interests.get(member).map(|(_, since)| *since);
                let taken_back = matches!(tried, Try::Withdraw(of) if of == member) && stage.is_open();
                prop_assert_eq!(kept, (!taken_back).then_some(*since));
            }
            if !stage.is_open() {
                prop_assert_eq!(&model.interests, &interests, "a shut topic took {:?}", tried);
            }
        }
    }

    #[test]
    fn whatever_was_done_a_topic_with_a_lead_can_be_activated(tries in vec(tried(), 0..40), staff in staff()) {
        let mut model = Model { stage: Stage::Proposed, has_curator: false, interests: BTreeMap::new() };
        for (now, tried) in tries.iter().enumerate() {
            model.try_it(now, tried);
        }
        let step = |step| Try::Step(step, None, staff);
        let lead = Try::Set(MEMBER, InterestKind::Lead, None);
        let way = [Transition::Anticipate, Transition::Study, Transition::Select, Transition::Activate];
        for tried in [step(Transition::Reopen), lead].into_iter().chain(way.map(step)) {
            model.try_it(tries.len(), &tried);
        }
        prop_assert_eq!(model.stage, Stage::Active);
    }
}
