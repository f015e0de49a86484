//! Remembers what was done for which files, so that it is done again only when they change.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

use crate::root;
use crate::trouble::Trouble;

/// Runs `work` unless it succeeded for the same bytes under these `sources` before.
pub(crate) fn once_for(
    name: &str,
    sources: &[&Path],
    still_there: &Path,
    work: impl FnOnce() -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let stamps = root::tools().join("stamps");
    fs::create_dir_all(&stamps).map_err(Trouble::of(stamps.display()))?;
    let stamp = stamps.join(name);
    let mut hash = DefaultHasher::new();
    for source in sources {
        take_in(source, &mut hash).map_err(Trouble::of(source.display()))?;
    }
    let wanted = format!("{:016x}", hash.finish());
    if still_there.exists() && fs::read_to_string(&stamp).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    work()?;
    fs::write(&stamp, wanted).map_err(Trouble::of(stamp.display()))
}

/// Names and bytes of a file, or of all files below a folder, in the order of their names.
fn take_in(source: &Path, hash: &mut DefaultHasher) -> io::Result<()> {
    source.file_name().hash(hash);
    if !source.is_dir() {
        fs::read(source)?.hash(hash);
        return Ok(());
    }
    let mut inside: Vec<_> =
        fs::read_dir(source)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    inside.sort();
    inside.iter().try_for_each(|path| take_in(path, hash))
}
