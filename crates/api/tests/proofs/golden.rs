//! Golden tables: what was seen, written down and read by a person.

use std::path::PathBuf;

/// Compares with `tests/golden/{name}`. `UPDATE_GOLDEN=1` writes it anew, at a desk alone.
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
        "tests/golden/{name} is not what was seen (- kept, + seen); if domain.md wants it so, run once with \
         UPDATE_GOLDEN=1 and say in a commit of its own which sentence does:\n{difference}"
    );
}

/// A table with aligned columns; the first cell of the head is empty.
pub fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let head = std::iter::once("").chain(head.iter().copied()).map(str::to_owned).collect();
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}
