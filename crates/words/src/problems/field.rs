//! Faults of fields: what to write instead.

use domain::problems::{FieldCode, FieldFault};

use super::form::form_detail;
use crate::Language;
use crate::number::{Noun, counted, number};

const CHARACTERS: Noun = Noun { fr: ["caractère", "caractères"], en: ["character", "characters"] };
const LEVELS: Noun = Noun { fr: ["niveau", "niveaux"], en: ["level", "levels"] };
const ENTRIES: Noun = Noun { fr: ["élément", "éléments"], en: ["entry", "entries"] };

/// One sentence, with the bounds where the fault knows them.
pub fn field_detail(fault: &FieldFault, language: Language) -> String {
    let number = |value| number(value, language);
    let characters = |value| counted(value, language, CHARACTERS);
    let entries = |value| counted(value, language, ENTRIES);
    let levels = |value| counted(value, language, LEVELS);
    let say = |fr: &str, en: &str| language.pick(fr, en).to_owned();
    match fault.code {
        FieldCode::Required => say("Ce champ est obligatoire.", "This field is required."),
        FieldCode::UnknownField => {
            say("Ce champ n'existe pas : retirez-le.", "This field doesn't exist: remove it.")
        }
        FieldCode::WrongType => say(
            "La valeur n'est pas du type attendu (texte, nombre, liste…).",
            "The value is not of the expected type (text, number, list…).",
        ),
        FieldCode::TooShort | FieldCode::PasswordTooShort => match fault.min {
            Some(min) => language.pick(
                format!("Écrivez au moins {}.", characters(min)),
                format!("Write at least {}.", characters(min)),
            ),
            None => say("Ce texte est trop court.", "This text is too short."),
        },
        FieldCode::TooLong | FieldCode::PasswordTooLong => match fault.max {
            Some(max) => language.pick(
                format!("Ne dépassez pas {}.", characters(max)),
                format!("Write {} at most.", characters(max)),
            ),
            None => say("Ce texte est trop long.", "This text is too long."),
        },
        FieldCode::TooFew => match fault.min {
            Some(min) => language.pick(
                format!("Donnez au moins {}.", entries(min)),
                format!("Give at least {}.", entries(min)),
            ),
            None => say("Il manque des éléments.", "Some entries are missing."),
        },
        FieldCode::TooMany => match fault.max {
            Some(max) => language.pick(
                format!("Ne donnez pas plus de {}.", entries(max)),
                format!("Give {} at most.", entries(max)),
            ),
            None => say("Il y a trop d'éléments.", "There are too many entries."),
        },
        FieldCode::OutOfRange => match (fault.min, fault.max) {
            (Some(min), Some(max)) => language.pick(
                format!("Donnez une valeur comprise entre {} et {}.", number(min), number(max)),
                format!("Give a value between {} and {}.", number(min), number(max)),
            ),
            (Some(min), None) => language.pick(
                format!("Donnez une valeur d'au moins {}.", number(min)),
                format!("Give a value of at least {}.", number(min)),
            ),
            (None, Some(max)) => language.pick(
                format!("Donnez une valeur d'au plus {}.", number(max)),
                format!("Give a value of at most {}.", number(max)),
            ),
            (None, None) => {
                say("La valeur est hors des limites admises.", "The value is outside the allowed bounds.")
            }
        },
        FieldCode::UnknownValue if !fault.possible.is_empty() => {
            let possible = fault.possible.join(", ");
            language.pick(
                format!("Valeur inconnue. Valeurs possibles : {possible}."),
                format!("Unknown value. Possible values: {possible}."),
            )
        }
        FieldCode::UnknownValue => {
            say("Cette valeur n'est pas dans la liste.", "This value is not in the list.")
        }
        FieldCode::InvalidFormat => match fault.form {
            Some(form) => form_detail(form, language).to_owned(),
            None => say("La valeur n'a pas la forme attendue.", "The value doesn't have the expected form."),
        },
        FieldCode::TooDeep => match fault.max {
            Some(max) => language.pick(
                format!("Ne dépassez pas {} de listes et d'objets imbriqués.", levels(max)),
                format!("Nest lists and objects {} deep at most.", levels(max)),
            ),
            None => say("Le contenu est imbriqué trop profondément.", "The body is nested too deep."),
        },
        FieldCode::InvalidCharacter => say(
            "Le texte contient un caractère invisible : retirez-le.",
            "The text holds an invisible character: remove it.",
        ),
        FieldCode::WithdrawnValue => say(
            "Cette valeur n'a plus cours : choisissez-en une autre.",
            "This value is out of use: choose another.",
        ),
        FieldCode::UnknownReference => {
            say("Aucune fiche ne porte cet identifiant.", "No record has this identifier.")
        }
        FieldCode::NotAllowed => say("Cette valeur n'est pas admise ici.", "This value is not allowed here."),
        FieldCode::Duplicate => say(
            "Cet élément figure deux fois : retirez le doublon.",
            "This stands here twice: remove the repetition.",
        ),
        FieldCode::AlreadyUsed => say(
            "Cette valeur est déjà utilisée : choisissez-en une autre.",
            "This value is already in use: choose another.",
        ),
        FieldCode::EndBeforeStart => say("La fin précède le début.", "The end comes before the beginning."),
        FieldCode::InvalidSiren => say(
            "Ce numéro SIREN n'est pas correct : vérifiez ses neuf chiffres.",
            "This SIREN number is not right: check its nine digits.",
        ),
        FieldCode::InvalidInseeCode => say(
            "Ce code INSEE n'est pas au répertoire officiel.",
            "This INSEE code is not in the official register.",
        ),
        FieldCode::InvalidUrl => say(
            "Donnez une adresse complète, comme https://www.exemple.fr.",
            "Give a full address, such as https://www.example.org.",
        ),
        FieldCode::HtmlNotAllowed => say(
            "Le HTML n'est pas admis : utilisez les titres, les listes et les liens de Markdown.",
            "HTML is not allowed: use the headings, lists and links of Markdown.",
        ),
        FieldCode::ImageNotAllowed => say(
            "Les images ne sont pas admises : mettez plutôt un lien vers l'image.",
            "Images are not allowed: put a link to the image instead.",
        ),
        FieldCode::LinkNotAllowed => say(
            "Un lien doit commencer par https://, http:// ou mailto:.",
            "A link must begin with https://, http:// or mailto:.",
        ),
        FieldCode::PasswordTooCommon => say(
            "Ce mot de passe est trop courant : choisissez par exemple quatre mots sans rapport entre eux.",
            "This password is too common: choose for example four words that have nothing in common.",
        ),
        FieldCode::PasswordContainsMail => say(
            "Le mot de passe ne doit pas contenir le début de votre adresse.",
            "The password must not contain the beginning of your mail address.",
        ),
    }
}
