use super::name_key;

/// What people write in full and the register in short.
const SHORT: [(&str, &str); 3] =
    [("communaute d agglomeration", "ca"), ("communaute de communes", "cc"), ("communaute urbaine", "cu")];

/// The house or the office before the name of a place: a letterhead has it, the register has not.
const OFFICES: [&str; 8] = [
    "conseil departemental",
    "conseil regional",
    "departement",
    "region",
    "commune",
    "mairie",
    "hotel de ville",
    "ville",
];

const ARTICLES: [&str; 6] = ["de la ", "de l ", "des ", "du ", "de ", "d "];

/// The key of a name that somebody typed: as [`name_key`], and so that the name on a letterhead finds the register's.
/// "Communauté d'agglomération de La Rochelle" is `ca de la rochelle`, "Conseil départemental de la Gironde" `gironde`, "mairie de
/// Limoges" `limoges`. What is nothing but an office stays what it is.
pub fn search_key(typed: &str) -> String {
    let key = name_key(typed);
    for (long, short) in SHORT {
        if let Some(rest) = after(&key, long) {
            return format!("{short} {rest}");
        }
    }
    for office in OFFICES {
        if let Some(rest) = after(&key, office) {
            let name = ARTICLES.iter().find_map(|article| rest.strip_prefix(article)).unwrap_or(rest);
            let nothing = name.len() < 2 || ARTICLES.iter().any(|article| article.trim_end() == name);
            return if nothing { key } else { name.to_owned() };
        }
    }
    key
}

fn after<'k>(key: &'k str, beginning: &str) -> Option<&'k str> {
    key.strip_prefix(beginning)?.strip_prefix(' ')
}
