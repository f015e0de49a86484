use domain::members::partnerships::{Party, PartySide, Period, once_at_a_time};
use domain::problems::FieldCode;
use domain::vocabularies::PartyRoleCode;
use proptest::prelude::*;
use time::Date;

fn day(number: i32) -> Date {
    Date::from_julian_day(2_460_000 + number).expect("a day")
}

fn days() -> impl Strategy<Value = Option<Date>> {
    prop::option::of((0..40).prop_map(day))
}

fn period() -> impl Strategy<Value = Period> {
    (days(), days())
        .prop_filter_map("it ends before it starts", |(from, until)| Period::new(from, until).ok())
}

fn party(organisation: u8, period: Period) -> Party<u8> {
    Party {
        organisation,
        side: PartySide::French,
        role: PartyRoleCode::parse("lead").expect("a role"),
        period,
    }
}

fn holds(period: &Period, day: Date) -> bool {
    period.from().is_none_or(|from| from <= day) && period.until().is_none_or(|until| day <= until)
}

proptest! {
    #[test]
    fn a_period_never_ends_before_it_starts(from in days(), until in days()) {
        let backwards = matches!((from, until), (Some(from), Some(until)) if until < from);
        let read = Period::new(from, until);
        prop_assert_eq!(read.clone().map_err(|fault| fault.code).err(), backwards.then_some(FieldCode::EndBeforeStart));
        if let Ok(period) = read {
            prop_assert_eq!((period.from(), period.until()), (from, until));
        }
    }

    #[test]
    fn periods_meet_where_a_day_is_in_both(one in period(), other in period()) {
        let both = (-1..42).map(day).any(|day| holds(&one, day) && holds(&other, day));
        prop_assert_eq!(one.meets(&other), both);
        prop_assert_eq!(other.meets(&one), both);
    }

    #[test]
    fn an_organisation_is_in_it_once_at_a_time(periods in prop::collection::vec((0_u8..3, period()), 1..6)) {
        let parties: Vec<_> = periods.into_iter().map(|(organisation, period)| party(organisation, period)).collect();
        let twice = (-1..42).map(day).any(|day| {
            (0..3).any(|organisation| {
                let there = |party: &&Party<u8>| party.organisation == organisation && holds(&party.period, day);
                parties.iter().filter(there).count() > 1
            })
        });
        let read = once_at_a_time(&parties).map_err(|fault| fault.code);
        prop_assert_eq!(read, if twice { Err(FieldCode::Duplicate) } else { Ok(()) });
    }
}

#[test]
fn who_left_may_come_back_the_day_after() {
    let stayed = |from, until| Period::new(Some(day(from)), until).expect("a period");
    let left = party(1, stayed(0, Some(day(9))));
    assert_eq!(once_at_a_time(&[left.clone(), party(1, stayed(10, None))]), Ok(()));
    let same_day = once_at_a_time(&[left, party(1, stayed(9, None))]);
    assert_eq!(same_day.map_err(|fault| fault.code), Err(FieldCode::Duplicate));
}

#[test]
fn a_partnership_has_a_party() {
    let fault = once_at_a_time::<u8>(&[]).expect_err("nobody is in it");
    assert_eq!((fault.code, fault.min), (FieldCode::TooFew, Some(1)));
}
