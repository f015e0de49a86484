//! The founding programme, counted, and held against its own text.

use domain::events::{Appearing, Line, Programme, ProgrammeStatus};
use domain::territories::Slug;
use std::collections::HashSet;
use time::macros::{date, datetime};

use super::events;

const PRINTED: &str = include_str!("../../../../data/demo/programme-2022-03-16.txt");

fn programme() -> Programme<Slug> {
    let [founding, _] = events();
    let [version] = <[_; 1]>::try_from(founding.versions).expect("one version");
    version.programme
}

/// The text as it reads: without emphasis, each run of blanks one blank.
fn read_aloud(text: &str) -> String {
    text.replace('*', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_founding_version_is_counted() {
    let programme = programme();
    let first_level = |index: usize| programme.blocks()[index].lines.len();
    assert_eq!(programme.blocks().len(), 3);
    assert_eq!([0, 1, 2].map(first_level), [7, 0, 4]);
    let nested: Vec<(&str, usize)> = programme
        .lines()
        .into_iter()
        .filter(|line| !line.lines.is_empty())
        .map(|line| (line.key.as_str(), line.lines.len()))
        .collect();
    assert_eq!(nested, [("presentation-so-cooperation", 2), ("ateliers-de-reflexion", 1)]);
    assert_eq!(programme.lines().len(), 7 + 4 + 2 + 1);
}

#[test]
fn four_speak_in_six_appearances_and_two_organisations_facilitate() {
    let [founding, _] = events();
    assert_eq!(founding.speakers.len(), 4);
    let programme = programme();
    let appearances = programme.lines().into_iter().flat_map(|line| &line.appearances);
    let (mut people, mut organisations) = (Vec::new(), Vec::new());
    for appearance in appearances {
        match &appearance.of {
            Appearing::Person { person, function: _ } => people.push(person.as_str()),
            Appearing::Organisation(organisation) => organisations.push(organisation.as_str()),
        }
    }
    assert_eq!(people.len(), 6);
    assert_eq!(people.iter().collect::<HashSet<_>>().len(), 4);
    assert_eq!(organisations, ["so-cooperation", "nouvelle-aquitaine-75"]);
    let organisers: Vec<&str> = founding.organisers.iter().map(Slug::as_str).collect();
    assert_eq!(organisers, ["nouvelle-aquitaine-75", "so-cooperation"]);
}

#[test]
fn every_title_and_text_is_the_printed_one_in_its_order() {
    let [founding, _] = events();
    let printed = read_aloud(PRINTED);
    for text in
        [&founding.title, &founding.objective, &founding.audience].into_iter().chain(&founding.context)
    {
        assert!(printed.contains(&read_aloud(text)), "{text}");
    }
    let mut rest = printed.as_str();
    let mut next = |text: &str| {
        let text = read_aloud(text);
        let at = rest.find(&text).unwrap_or_else(|| panic!("{text} is not printed there: {rest}"));
        rest = &rest[at + text.len()..];
    };
    next("Programme prévisionnel:");
    for block in programme().blocks() {
        next(&format!("{} ({})", block.title, block.hours_text.as_ref().expect("printed hours")));
        block.lines.iter().for_each(|line| in_order(line, &mut next));
    }
    assert_eq!(rest, "", "nothing printed is missing");
}

/// The line as it was printed: title, who appears with which function, description, what is nested.
fn in_order(line: &Line<Slug>, next: &mut impl FnMut(&str)) {
    next(&line.title);
    let functions = line.appearances.iter().filter_map(|appearance| match &appearance.of {
        Appearing::Person { person: _, function } => function.as_deref(),
        Appearing::Organisation(_) => None,
    });
    functions.for_each(&mut *next);
    line.appearances_text.iter().chain(&line.description).for_each(|text| next(text));
    line.lines.iter().for_each(|line| in_order(line, next));
}

#[test]
fn faults_of_the_print_stay_in_the_version_and_the_record_says_how_the_house_is_called() {
    let [founding, _] = events();
    let version = &founding.versions[0];
    assert_eq!(version.printed.venue_name.as_deref(), Some("Capsciences"));
    assert_eq!(version.printed.venue.as_deref(), Some("Bordeaux, Capsciences"));
    assert_eq!(founding.venue.place.name(), "Cap Sciences");
    assert!(founding.context[1].contains("l'Action extérieurs de la Région"));
    let titles: Vec<&str> = version.programme.lines().iter().map(|line| line.title.as_str()).collect();
    assert!(
        titles.contains(&"Temps de présentation de la démarche et des sujets de coopération pressenties")
    );
    assert!(titles.contains(&"Evolution et nouvelles opportunités de l'AECT"));
    assert_eq!(version.label, "version du 16/03/22");
    assert_eq!((version.dated, version.status), (date!(2022 - 03 - 16), ProgrammeStatus::Provisional));
}

#[test]
fn the_day_is_the_first_of_april_2022_from_10_to_16_30_in_paris() {
    let [founding, _] = events();
    assert!(!founding.demo, "it took place");
    assert_eq!(founding.hours.starts_at(), datetime!(2022-04-01 10:00 +2));
    assert_eq!(founding.hours.ends_at(), datetime!(2022-04-01 16:30 +2));
    assert!(
        founding.speakers.iter().all(|speaker| speaker.organisation.is_none()),
        "they are no invented people"
    );
}
