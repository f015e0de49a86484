//! Families of refresh tokens under any interleaving of presentations.

use domain::accounts::{Family, Rotation, TokenHash, decide};
use proptest::collection::vec;
use proptest::prelude::*;
use time::{Duration, OffsetDateTime};

use super::NOW;

fn token(number: usize) -> TokenHash {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&(number as u64).to_be_bytes());
    TokenHash(bytes)
}

/// A family as the store would keep it: each decision is carried out.
struct Kept {
    family: Family,
    made: usize,
}

impl Kept {
    fn open() -> Self {
        Self { family: Family::open(token(0), NOW), made: 1 }
    }

    /// The decision, and the token that the presenter gets.
    fn present(&mut self, number: usize, now: OffsetDateTime) -> (Rotation, Option<TokenHash>) {
        let rotation = decide(&self.family, token(number), now);
        let family = self.family.clone();
        match rotation {
            Rotation::Rotate => {
                self.family = family.rotated(token(self.made), now);
                self.made += 1;
            }
            Rotation::EndFamily => self.family = family.ended(now),
            Rotation::RepeatSuccessor | Rotation::Over | Rotation::Unknown => {}
        }
        let given = match rotation {
            Rotation::Rotate | Rotation::RepeatSuccessor => Some(self.family.current),
            Rotation::EndFamily | Rotation::Over | Rotation::Unknown => None,
        };
        (rotation, given)
    }

    /// The tokens that would be rotated now.
    fn live(&self, now: OffsetDateTime) -> usize {
        (0..self.made).filter(|number| decide(&self.family, token(*number), now) == Rotation::Rotate).count()
    }
}

#[test]
fn a_token_is_used_once_and_makes_its_successor() {
    let mut kept = Kept::open();
    assert_eq!(kept.present(0, NOW), (Rotation::Rotate, Some(token(1))));
    assert_eq!(kept.present(1, NOW), (Rotation::Rotate, Some(token(2))));
}

#[test]
fn two_tabs_get_the_same_successor_for_twenty_seconds() {
    let mut kept = Kept::open();
    kept.present(0, NOW);
    let late = NOW + Duration::milliseconds(19_999);
    assert_eq!(kept.present(0, late), (Rotation::RepeatSuccessor, Some(token(1))));
}

#[test]
fn at_twenty_seconds_a_spent_token_ends_the_family() {
    let mut kept = Kept::open();
    kept.present(0, NOW);
    let late = NOW + Duration::seconds(20);
    assert_eq!(kept.present(0, late), (Rotation::EndFamily, None));
    assert_eq!(kept.present(1, late), (Rotation::Over, None));
}

#[test]
fn the_token_before_the_previous_one_has_no_grace() {
    let mut kept = Kept::open();
    kept.present(0, NOW);
    kept.present(1, NOW);
    assert_eq!(kept.present(0, NOW).0, Rotation::EndFamily);
}

#[test]
fn a_stranger_s_token_ends_nothing() {
    let mut kept = Kept::open();
    assert_eq!(kept.present(77, NOW).0, Rotation::Unknown);
    assert_eq!(kept.present(0, NOW).0, Rotation::Rotate);
}

#[test]
fn thirty_idle_days_end_a_family() {
    let just_before = NOW + Duration::days(30) - Duration::seconds(1);
    assert_eq!(Kept::open().present(0, just_before).0, Rotation::Rotate);
    assert_eq!(Kept::open().present(0, NOW + Duration::days(30)).0, Rotation::Over);
}

#[test]
fn ninety_days_end_a_family_however_busy() {
    let mut kept = Kept::open();
    for (number, day) in [0, 20, 40, 60, 80].into_iter().enumerate() {
        assert_eq!(kept.present(number, NOW + Duration::days(day)).0, Rotation::Rotate);
    }
    assert_eq!(kept.family.expires_at(), NOW + Duration::days(90));
    assert_eq!(kept.present(5, NOW + Duration::days(90)).0, Rotation::Over);
}

#[test]
fn a_sign_out_ends_a_family() {
    let mut kept = Kept::open();
    kept.family = kept.family.ended(NOW);
    assert_eq!(kept.present(0, NOW).0, Rotation::Over);
}

/// Which token comes (counted back from the newest; past the first, a stranger's) and how many milliseconds later.
fn presentations() -> impl Strategy<Value = Vec<(usize, i64)>> {
    let soon = 0i64..30_000;
    let late = 30_000i64..40 * 24 * 3_600_000;
    vec((prop_oneof![4 => 0usize..2, 1 => 0usize..6], prop_oneof![6 => soon, 1 => late]), 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn there_are_never_two_live_successors(presentations in presentations()) {
        let mut kept = Kept::open();
        let mut now = NOW;
        for (back, wait) in presentations {
            now += Duration::milliseconds(wait);
            let number = (kept.made - 1).checked_sub(back).unwrap_or(999);
            let before = kept.family.clone();
            let (rotation, given) = kept.present(number, now);
            prop_assert!(kept.live(now) <= 1);
            prop_assert!(given.is_none_or(|given| given == kept.family.current));
            if rotation == Rotation::RepeatSuccessor {
                prop_assert_eq!(&kept.family, &before, "a repetition makes nothing");
            }
        }
    }

    #[test]
    fn a_replay_after_the_grace_always_ends_a_living_family(
        presentations in presentations(), replayed in any::<prop::sample::Index>(), wait in 20_000i64..60_000,
    ) {
        let mut kept = Kept::open();
        let mut now = NOW;
        for (back, wait) in presentations {
            now += Duration::milliseconds(wait);
            kept.present((kept.made - 1).saturating_sub(back), now);
        }
        now += Duration::milliseconds(wait);
        prop_assume!(!kept.family.spent.is_empty());
        let living = kept.family.ended_at.is_none() && now < kept.family.expires_at();
        let (rotation, _) = kept.present(replayed.index(kept.family.spent.len()), now);
        prop_assert_eq!(rotation, if living { Rotation::EndFamily } else { Rotation::Over });
        prop_assert_eq!(kept.live(now), 0);
    }
}
