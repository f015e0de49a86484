//! Judges what is sent for the fields of a profile, and collects every fault at its pointer.

use super::patch::{ExpertisePatch, PresentationPatch, VisibilityPatch};
use super::presentation::written;
use super::text::text;
use super::{Expertise, GroupVisibility, Presentation};
use crate::access::Visibility;
use crate::problems::{FieldCode, FieldFault, FieldProblem};
use crate::vocabularies::{Code, CountryCode, LanguageTag, Listed, ThemeCode};

/// Of one entry of expertise, in characters.
pub const LONGEST_EXPERTISE: usize = 1_000;
/// Entries of expertise, offered or sought.
pub const MOST_EXPERTISE: usize = 20;
/// Where the members are: no partner country.
const HOME: &str = "FR";

/// Each of its methods takes what is given for a field, if anything, and what the profile holds.
#[derive(Default)]
pub(super) struct Judge {
    pub(super) faults: Vec<FieldProblem>,
}

impl Judge {
    /// A value that the profile can be without.
    pub(super) fn optional<T: Clone>(
        &mut self,
        pointer: &str,
        given: Option<Option<String>>,
        held: &Option<T>,
        read: impl Fn(&str) -> Result<T, FieldFault>,
    ) -> Option<T> {
        match given {
            None => held.clone(),
            Some(None) => None,
            Some(Some(text)) => self.keep(pointer, read(&text)),
        }
    }

    pub(super) fn presentation(
        &mut self,
        given: Option<Option<PresentationPatch>>,
        held: Option<&Presentation>,
    ) -> Option<Presentation> {
        let PresentationPatch { language, markdown } = match given {
            None => return held.cloned(),
            Some(None) => return None,
            Some(Some(patch)) => patch,
        };
        let missing = || FieldFault::from(FieldCode::Required);
        let held_language: Vec<LanguageTag> = held.iter().map(|held| held.language()).collect();
        let language = match language {
            Some(text) => LanguageTag::chosen_or_held(&text, &held_language).map_err(FieldFault::from),
            None => held_language.first().copied().ok_or_else(missing),
        };
        let markdown = match markdown {
            Some(text) => written(&text),
            None => held.map(|held| held.markdown().to_owned()).ok_or_else(missing),
        };
        let language = self.keep("/presentation/language", language);
        let markdown = self.keep("/presentation/markdown", markdown);
        Presentation::new(language?, &markdown?).ok()
    }

    /// In the order given, each once.
    pub(super) fn codes<V: Listed>(
        &mut self,
        pointer: &str,
        given: Option<Vec<String>>,
        held: &[Code<V>],
    ) -> Vec<Code<V>> {
        let Some(given) = given else { return held.to_vec() };
        let mut codes = Vec::with_capacity(given.len());
        for (place, text) in given.iter().enumerate() {
            let code = Code::chosen_or_held(text, held).map_err(FieldFault::from);
            let pointer = format!("{pointer}/{place}");
            let code = self.keep(&pointer, code);
            self.push_once(&pointer, code, &mut codes);
        }
        codes
    }

    /// Partner countries: France isn't one, but stays where the profile holds it already.
    pub(super) fn abroad(
        &mut self,
        pointer: &str,
        given: Option<Vec<String>>,
        held: &[CountryCode],
    ) -> Vec<CountryCode> {
        let holds_home = held.iter().any(|country| country.as_str() == HOME);
        for (place, _) in given.iter().flatten().enumerate().filter(|(_, text)| *text == HOME && !holds_home)
        {
            self.faults.push(FieldFault::from(FieldCode::NotAllowed).at(format!("{pointer}/{place}")));
        }
        self.codes(pointer, given, held)
    }

    /// In the order given; the same text under the same theme once.
    pub(super) fn expertise(
        &mut self,
        pointer: &str,
        given: Option<Vec<ExpertisePatch>>,
        held: &[Expertise],
    ) -> Vec<Expertise> {
        let Some(given) = given else { return held.to_vec() };
        if given.len() > MOST_EXPERTISE {
            let fault = FieldFault::new(FieldCode::TooMany).max(MOST_EXPERTISE as i64);
            self.faults.push(fault.at(pointer));
            return held.to_vec();
        }
        let themes: Vec<ThemeCode> = held.iter().map(|entry| entry.theme).collect();
        let mut entries = Vec::with_capacity(given.len());
        for (place, ExpertisePatch { theme, text: said }) in given.iter().enumerate() {
            let theme = ThemeCode::chosen_or_held(theme, &themes).map_err(FieldFault::from);
            let said = text(said, LONGEST_EXPERTISE, FieldCode::Required.into());
            let theme = self.keep(&format!("{pointer}/{place}/theme"), theme);
            let said = self.keep(&format!("{pointer}/{place}/text"), said);
            let entry = theme.zip(said).map(|(theme, text)| Expertise { theme, text });
            self.push_once(&format!("{pointer}/{place}"), entry, &mut entries);
        }
        entries
    }

    pub(super) fn visibility(&mut self, given: VisibilityPatch, held: GroupVisibility) -> GroupVisibility {
        let VisibilityPatch { presentation, cooperation, expertise } = given;
        let mut group = |pointer: &str, given: Option<String>, held: Visibility| {
            let read = |text: String| word(&text, Visibility::parse, Visibility::ALL);
            given.and_then(|text| self.keep(pointer, read(text))).unwrap_or(held)
        };
        GroupVisibility {
            presentation: group("/visibility/presentation", presentation, held.presentation),
            cooperation: group("/visibility/cooperation", cooperation, held.cooperation),
            expertise: group("/visibility/expertise", expertise, held.expertise),
        }
    }

    fn keep<T>(&mut self, pointer: &str, read: Result<T, FieldFault>) -> Option<T> {
        read.map_err(|fault| self.faults.push(fault.at(pointer))).ok()
    }

    fn push_once<T: PartialEq>(&mut self, pointer: &str, entry: Option<T>, entries: &mut Vec<T>) {
        match entry {
            Some(twice) if entries.contains(&twice) => {
                self.faults.push(FieldFault::from(FieldCode::Duplicate).at(pointer));
            }
            Some(entry) => entries.push(entry),
            None => {}
        }
    }
}

/// A word of a closed list; the fault says which would have been taken.
pub(super) fn word<T: ToString>(
    text: &str,
    parse: impl Fn(&str) -> Option<T>,
    all: &[T],
) -> Result<T, FieldFault> {
    let possible = || all.iter().map(T::to_string);
    parse(text).ok_or_else(|| FieldFault::new(FieldCode::UnknownValue).possible(possible()))
}
