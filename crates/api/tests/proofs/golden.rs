//! Golden tables: what was seen, written down and read by a person.

use std::path::PathBuf;

/// Compares with `tests/golden/{name}`. `UPDATE_GOLDEN=1` writes it anew, at a desk alone.
#[expect(clippy::disallowed_methods, reason = "how a test is run, not a setting of the program")]
pub fn compare(name: &str, made: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        assert!(std::env::var_os("CI").is_none(), "a golden table isn't rewritten in CI");
        std::fs::write(&path, made).expect("the golden table can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let lines = |mark, from: &str, of: &str| {
        let others: Vec<&str> = of.lines().collect();
        let missing = from.lines().filter(|line| !others.contains(line));
        missing.map(|line| format!("{mark} {line}\n")).collect::<String>()
    };
    let difference = lines('-', &kept, made) + &lines('+', made, &kept);
    assert!(
        kept == made,
        "tests/golden/{name} is not what was seen (- kept, + seen); if the rules of the platform want it so, run once with \
         UPDATE_GOLDEN=1 and say in a commit of its own which sentence does:\n{difference}"
    );
}

/// Wide enough for any row's title, so that a new row moves no other.
const TITLE: usize = 44;

/// A table with a column under each name of the head.
pub fn table(head: &[&str], rows: impl IntoIterator<Item = (String, Vec<String>)>) -> String {
    let line = |(title, cells): (String, Vec<String>)| {
        let cells = cells.iter().zip(head).map(|(cell, name)| format!("  {cell:width$}", width = name.len()));
        format!("{}\n", format!("{title:TITLE$}{}", cells.collect::<String>()).trim_end())
    };
    let head = (String::new(), head.iter().map(|name| (*name).to_owned()).collect());
    std::iter::once(head).chain(rows).map(line).collect()
}
