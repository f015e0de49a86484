use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// In characters, the mark of the cut included.
pub const LONGEST_EXCERPT: usize = 200;

/// The beginning of a text in Markdown as plain text on one line: no heading, no mark, no picture; cut between two words, and a
/// cut shows as `…`. Empty when there is nothing but headings.
pub fn excerpt(markdown: &str) -> String {
    cut(&plain(markdown))
}

fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let mut left_out = 0_usize;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::Image { .. }) => left_out += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::Image) => left_out = left_out.saturating_sub(1),
            Event::Text(words) | Event::Code(words) if left_out == 0 => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::Rule => text.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::BlockQuote(_)) => {
                text.push(' ');
            }
            Event::Start(Tag::List(_) | Tag::Item) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST_EXCERPT {
        return text.to_owned();
    }
    let room = LONGEST_EXCERPT - 1;
    let beyond = text.char_indices().nth(room).map_or(text.len(), |(place, _)| place);
    let whole_words = match &text[beyond..] {
        rest if rest.starts_with(' ') => &text[..beyond],
        _ => text[..beyond].rsplit_once(' ').map_or("", |(before, _)| before),
    };
    format!("{}…", whole_words.trim_end_matches([' ', ',', ';', ':']))
}
