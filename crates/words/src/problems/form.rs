//! What a value should have looked like.

use domain::problems::Form;

use crate::Language;

/// One sentence with an example.
pub(super) fn form_detail(form: Form, language: Language) -> &'static str {
    let (fr, en) = sentences(form);
    language.pick(fr, en)
}

fn sentences(form: Form) -> (&'static str, &'static str) {
    match form {
        Form::Mail => (
            "Donnez une adresse électronique complète, sans accents, comme nom@collectivite.fr.",
            "Give a full mail address without accents, such as name@authority.org.",
        ),
        Form::Day => (
            "Donnez un jour sous la forme AAAA-MM-JJ, comme 2022-04-01.",
            "Give a day as YYYY-MM-DD, such as 2022-04-01.",
        ),
        Form::WholeNumber => {
            ("Donnez un nombre entier, comme 25, en chiffres.", "Give a whole number in digits, such as 25.")
        }
        Form::TrueOrFalse => {
            ("Donnez « true » (oui) ou « false » (non).", "Give \"true\" or \"false\" and nothing else.")
        }
        Form::Uuid => (
            "Donnez un identifiant, comme 01938a5e-0000-7000-8000-000000000001.",
            "Give an id, such as 01938a5e-0000-7000-8000-000000000001.",
        ),
        Form::CommuneCode => (
            "Donnez un code INSEE de commune, en cinq caractères, comme 33063.",
            "Give a commune's INSEE code of five characters, such as 33063.",
        ),
        Form::EpciCode => (
            "Donnez le SIREN d'un EPCI, en neuf chiffres, comme 243300316.",
            "Give an EPCI's SIREN of nine digits, such as 243300316.",
        ),
        Form::DepartementCode => (
            "Donnez un code de département, en deux ou trois caractères, comme 33, 2A ou 974.",
            "Give a département's code of two or three characters, such as 33, 2A or 974.",
        ),
        Form::RegionCode => (
            "Donnez un code de région, en deux ou trois chiffres, comme 75.",
            "Give a région's code of two or three digits, such as 75.",
        ),
        Form::EntityTag => (
            "Donnez la valeur de l'en-tête ETag telle qu'elle a été lue, guillemets compris.",
            "Give the ETag header's value as it was read, its quotes included.",
        ),
    }
}
