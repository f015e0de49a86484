use time::OffsetDateTime;
use time::macros::datetime;

use super::{Invitation, Mail, PasswordReset, invitation, password_reset};
use crate::Language;

const LINK: &str = "https://aect.example/fr/mot-de-passe?jeton=0123456789abcdef";
const EXPIRES: OffsetDateTime = datetime!(2026-11-24 14:02 UTC);

fn reset(name: &str, link: &str, language: Language) -> Mail {
    password_reset(language, &PasswordReset { name, link, expires_at: EXPIRES })
}

fn invite(name: &str, link: &str, language: Language) -> Mail {
    let organisation = Some("Communauté d'agglomération <Sud>");
    let invited_by = Some("Camille Exemple");
    invitation(language, &Invitation { name, invited_by, organisation, link, expires_at: EXPIRES })
}

fn both(name: &str, link: &str, language: Language) -> [Mail; 2] {
    [reset(name, link, language), invite(name, link, language)]
}

#[test]
fn the_link_stands_in_full_once_in_the_text_and_is_the_one_link_of_the_html() {
    for language in Language::ALL {
        for mail in both("Jeanne Boussole", LINK, language) {
            assert_eq!(mail.text.matches(LINK).count(), 1, "{}", mail.text);
            assert_eq!(mail.text.matches("http").count(), 1);
            assert!(mail.text.lines().any(|line| line == LINK), "on a line of its own");
            assert_eq!(mail.html.matches("<a ").count(), 1);
            assert_eq!(mail.html.matches(&format!("href=\"{LINK}\"")).count(), 1);
            assert_eq!(mail.html.matches(&format!(">{LINK}<")).count(), 1, "shown in full");
            assert_eq!(mail.html.matches(LINK).count(), 2, "nowhere else");
        }
    }
}

#[test]
fn names_and_links_are_escaped_in_the_html() {
    for language in Language::ALL {
        for mail in both("<script>&\"'", "https://a.example/?a=1&b=\"<2>", language) {
            assert!(!mail.html.contains("<script>"), "{}", mail.html);
            assert!(mail.html.contains("&lt;script&gt;&amp;&quot;&#39;"));
            assert!(mail.html.contains("href=\"https://a.example/?a=1&amp;b=&quot;&lt;2&gt;\""));
        }
        assert!(invite("J", LINK, language).html.contains("&lt;Sud&gt;"));
    }
}

#[test]
fn each_mail_says_who_what_and_until_when_with_the_zone() {
    for language in Language::ALL {
        for mail in both("Jeanne Boussole", LINK, language) {
            for part in [&mail.text, &mail.html] {
                assert!(part.contains("Jeanne Boussole"));
                assert!(part.contains("Europe/Paris"));
                assert!(part.contains("2026"));
                assert!(part.contains("Nouvelle-Aquitaine"));
            }
        }
        assert!(invite("J", LINK, language).text.contains("Camille Exemple"));
    }
}

#[test]
fn the_html_says_its_language_and_the_two_languages_differ() {
    for (fr, en) in both("J", LINK, Language::Fr).into_iter().zip(both("J", LINK, Language::En)) {
        assert!(fr.html.contains("<html lang=\"fr\">") && en.html.contains("<html lang=\"en\">"));
        assert_ne!(fr.subject, en.subject);
        assert_ne!(fr.text, en.text);
    }
}

#[test]
fn an_invitation_says_what_it_knows() {
    for language in Language::ALL {
        let mut texts = Vec::new();
        for invited_by in [None, Some("Camille Exemple")] {
            for organisation in [None, Some("Pessac")] {
                let known =
                    Invitation { name: "J", invited_by, organisation, link: LINK, expires_at: EXPIRES };
                texts.push(invitation(language, &known).text);
            }
        }
        texts.dedup();
        assert_eq!(texts.len(), 4);
        assert!(texts.iter().all(|text| !text.contains("None")));
    }
}

#[test]
fn french_spaces_do_not_break() {
    let mail = invite("J", LINK, Language::Fr);
    assert!(mail.text.contains("«\u{a0}Communauté d'agglomération <Sud>\u{a0}»"));
    assert!(mail.text.contains("15\u{a0}h\u{a0}02"));
    assert!(mail.text.contains("commencer\u{a0}:\n"));
}

#[test]
fn a_name_adds_no_line() {
    let lines = |name| reset(name, LINK, Language::Fr).text.lines().count();
    assert_eq!(lines("Jeanne\r\nhttps://other.example"), lines("Jeanne"));
}
