//! An account may what one of its places may, and no more.

use domain::access::{Action, may};
use proptest::prelude::*;

use super::generated::{holding, places, record};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn places_add_up_where_one_is_enough(places in places(), record in record()) {
        prop_assume!(!places.is_empty());
        for action in Action::all() {
            let together = may(&holding(places.clone()), action, &record).is_ok();
            let alone = places.iter().any(|place| may(&holding(vec![place.clone()]), action, &record).is_ok());
            prop_assert!(!alone || together, "{action:?} needs all of the places to be fewer");
        }
    }

    #[test]
    fn a_record_in_sight_is_never_hidden_by_another_place(places in places(), record in record()) {
        prop_assume!(!places.is_empty());
        for action in Action::all() {
            let code = |places| may(&holding(places), action, &record).map_err(|refusal| refusal.code());
            let hidden = Err(domain::problems::ProblemCode::NotFound);
            let alone_seen = places.iter().any(|place| code(vec![place.clone()]).map(|_| ()) != hidden);
            prop_assert_eq!(alone_seen, code(places.clone()).map(|_| ()) != hidden);
        }
    }
}
