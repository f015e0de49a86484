use time::Date;

use super::{GroupVisibility, Presentation, Profile, Referents, completeness, excerpt};
use crate::access::Visibility;

/// The groups of [`GroupVisibility`], as the API names their fields.
const PRESENTATION: &[&str] = &["presentation", "website", "functional_mail", "excerpt"];
const COOPERATION: &[&str] = &["competences", "themes", "countries", "world_regions", "languages"];
const EXPERTISE: &[&str] = &["expertise_offered", "expertise_sought"];

/// What readers are shown of a member, as far as a saved profile changes it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub profile: &'a Profile,
    pub referents: Referents,
    pub confirmed_on: Option<Date>,
}

/// The fields besides those that were written that differ, as the API names them: they are computed from the profile, said by saving
/// it, or come into somebody's sight or leave it, as a group of which the visibility changes does.
pub fn fields_besides(before: Shown<'_>, after: Shown<'_>) -> Vec<&'static str> {
    let begins = |shown: Shown<'_>| {
        let presentation = shown.profile.presentation.as_ref();
        presentation.map(|said: &Presentation| (said.language(), excerpt(said.markdown())))
    };
    let groups = [before, after].map(|shown| shown.profile.visibility);
    let seen_by_others = |of: fn(&GroupVisibility) -> Visibility| of(&groups[0]) != of(&groups[1]);
    let in_other_sight = [
        (seen_by_others(|of| of.presentation), PRESENTATION),
        (seen_by_others(|of| of.cooperation), COOPERATION),
        (seen_by_others(|of| of.expertise), EXPERTISE),
    ];
    let complete = |shown: Shown<'_>| completeness(shown.profile, shown.referents);
    [
        ("confirmed_on", before.confirmed_on != after.confirmed_on),
        ("excerpt", begins(before) != begins(after)),
        ("completeness", complete(before) != complete(after)),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .chain(
        in_other_sight
            .into_iter()
            .filter(|(differs, _)| *differs)
            .flat_map(|(_, group)| group.iter().copied()),
    )
    .collect()
}
