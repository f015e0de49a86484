//! One letter, printed as text and as HTML.

use crate::Language;

/// A mail ready to be sent: both parts say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// One line.
    pub subject: String,
    /// The text/plain part.
    pub text: String,
    /// The text/html part, a whole document.
    pub html: String,
}

pub(super) struct Letter<'a> {
    pub(super) language: Language,
    pub(super) subject: &'static str,
    pub(super) name: &'a str,
    /// What happened.
    pub(super) before: Vec<String>,
    /// The one thing to do.
    pub(super) action: &'static str,
    pub(super) link: &'a str,
    /// Until when, and what if not.
    pub(super) after: Vec<String>,
}

const SIGNATURES: (&str, &str) =
    ("La Région Nouvelle-Aquitaine et SO Coopération", "The Région Nouvelle-Aquitaine and SO Coopération");

impl Letter<'_> {
    pub(super) fn print(&self) -> Mail {
        Mail { subject: self.subject.to_owned(), text: self.text(), html: self.html() }
    }

    fn text(&self) -> String {
        let mut parts = vec![self.greeting()];
        parts.extend(self.before.iter().map(|sentence| self.spaced(sentence)));
        parts.push(format!("{}\n{}", self.spaced(&format!("{}{}", self.action, self.colon())), self.link));
        parts.extend(self.after.iter().map(|sentence| self.spaced(sentence)));
        parts.push(format!("-- \n{}", self.signature()));
        parts.join("\n\n") + "\n"
    }

    fn html(&self) -> String {
        let lang = self.language.as_str();
        let title = escaped(self.subject);
        let link = escaped(self.link);
        let before = self.paragraphs(&self.before);
        let after = self.paragraphs(&self.after);
        let greeting = paragraph(&self.greeting());
        let action = escaped(&self.spaced(&format!("{}{}", self.action, self.colon())));
        let signature = escaped(self.signature());
        format!(
            r#"<!doctype html>
<html lang="{lang}">
<head><meta charset="utf-8"><title>{title}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:600px;margin:0 auto">
{greeting}{before}<p style="margin:24px 0 4px;font-weight:bold">{action}</p>
<p style="margin:0 0 24px;word-break:break-all"><a href="{link}" style="color:#0b4f8a">{link}</a></p>
{after}<p style="margin:24px 0 0;color:#4d4d4d">{signature}</p>
</div>
</body>
</html>
"#
        )
    }

    fn greeting(&self) -> String {
        let name = one_line(self.name);
        self.language.pick(format!("Bonjour {name},"), format!("Hello {name},"))
    }

    fn signature(&self) -> &'static str {
        self.language.pick(SIGNATURES.0, SIGNATURES.1)
    }

    fn colon(&self) -> &'static str {
        self.language.pick(" :", ":")
    }

    fn paragraphs(&self, sentences: &[String]) -> String {
        sentences.iter().map(|sentence| paragraph(&self.spaced(sentence))).collect()
    }

    /// On one line, and in French with spaces that don't break before high marks and inside guillemets and hours.
    fn spaced(&self, sentence: &str) -> String {
        let sentence = one_line(sentence);
        match self.language {
            Language::En => sentence,
            Language::Fr => [" :", " ;", " ?", " !", " »", " h "]
                .iter()
                .fold(sentence, |text, mark| text.replace(mark, &mark.replace(' ', "\u{a0}")))
                .replace("« ", "«\u{a0}"),
        }
    }
}

fn paragraph(text: &str) -> String {
    format!("<p style=\"margin:0 0 16px\">{}</p>\n", escaped(text))
}

/// Whoever has a line break in the name writes no line of ours.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut safe, c| {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
        safe
    })
}
