//! What stands in the head of a page before any script runs.

use std::fmt::Write;
use words::Language;

/// Title, description and addresses of a page.
pub(super) struct Head {
    title: String,
    description: String,
    /// The page's address in each language, French first.
    addresses: Option<[String; 2]>,
}

impl Head {
    pub(super) fn not_found(language: Language) -> Head {
        let (title, description) = match language {
            Language::Fr => ("Page introuvable", "Cette adresse ne mène à aucune page de la plateforme."),
            Language::En => ("Page not found", "This address leads to no page of the platform."),
        };
        Head { title: title.into(), description: description.into(), addresses: None }
    }

    pub(super) fn new(title: String, description: String, addresses: [String; 2]) -> Head {
        Head { title, description, addresses: Some(addresses) }
    }

    pub(super) fn html(&self, language: Language, public_url: &str) -> String {
        let platform = match language {
            Language::Fr => "Plateforme AECT de Nouvelle-Aquitaine",
            Language::En => "AECT Platform of Nouvelle-Aquitaine",
        };
        let (title, description) = (escape(&self.title), escape(&self.description));
        let mut html = format!(
            "<title>{title} · {platform}</title>\n<meta name=\"description\" content=\"{description}\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n<meta property=\"og:description\" content=\"{description}\">\n\
             <meta property=\"og:site_name\" content=\"{platform}\">\n<meta property=\"og:type\" content=\"website\">\n"
        );
        match &self.addresses {
            None => html.push_str("<meta name=\"robots\" content=\"noindex\">\n"),
            Some([fr, en]) => {
                let here = match language {
                    Language::Fr => fr,
                    Language::En => en,
                };
                for (relation, address) in [
                    ("canonical\"", here),
                    ("alternate\" hreflang=\"fr\"", fr),
                    ("alternate\" hreflang=\"en\"", en),
                ] {
                    let address = escape(&format!("{public_url}{address}"));
                    // A write to a String does not fail.
                    let _ = writeln!(html, "<link rel=\"{relation} href=\"{address}\">");
                }
            }
        }
        html
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
