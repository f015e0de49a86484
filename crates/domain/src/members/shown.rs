use time::Date;

use super::{Presentation, Profile, Referents, completeness, excerpt};

/// What readers are shown of a member, as far as a saved profile changes it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub profile: &'a Profile,
    pub referents: Referents,
    pub confirmed_on: Option<Date>,
}

/// The fields besides those of the profile that differ, as the API names them: they are computed from it, or said by saving it.
pub fn fields_besides(before: Shown<'_>, after: Shown<'_>) -> Vec<&'static str> {
    let begins = |shown: Shown<'_>| {
        let presentation = shown.profile.presentation.as_ref();
        presentation.map(|said: &Presentation| (said.language(), excerpt(said.markdown())))
    };
    let complete = |shown: Shown<'_>| completeness(shown.profile, shown.referents);
    [
        ("confirmed_on", before.confirmed_on != after.confirmed_on),
        ("excerpt", begins(before) != begins(after)),
        ("completeness", complete(before) != complete(after)),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
