//! A programme by other names of the same people and organisations: keys of a file become ids.

use super::{Appearance, Appearing, Block, Line, Programme, ProgrammeVersion};

impl<Id> ProgrammeVersion<Id> {
    /// The same version, each person and organisation by what the functions answer.
    ///
    /// # Errors
    /// The first that a function answers.
    pub fn identified<To, E>(
        &self,
        person: &impl Fn(&Id) -> Result<To, E>,
        organisation: &impl Fn(&Id) -> Result<To, E>,
    ) -> Result<ProgrammeVersion<To>, E> {
        let Self { number, label, dated, status, printed, programme } = self;
        let block = |Block { key, title, hours, hours_text, lines }: &Block<Id>| {
            Ok(Block {
                key: key.clone(),
                title: title.clone(),
                hours: *hours,
                hours_text: hours_text.clone(),
                lines: identified(lines, person, organisation)?,
            })
        };
        Ok(ProgrammeVersion {
            number: *number,
            label: label.clone(),
            dated: *dated,
            status: *status,
            printed: printed.clone(),
            programme: Programme { blocks: programme.blocks.iter().map(block).collect::<Result<_, E>>()? },
        })
    }
}

fn identified<Id, To, E>(
    lines: &[Line<Id>],
    person: &impl Fn(&Id) -> Result<To, E>,
    organisation: &impl Fn(&Id) -> Result<To, E>,
) -> Result<Vec<Line<To>>, E> {
    let appearance = |Appearance { role, of }: &Appearance<Id>| {
        let of = match of {
            Appearing::Person { person: key, function } => {
                Appearing::Person { person: person(key)?, function: function.clone() }
            }
            Appearing::Organisation(key) => Appearing::Organisation(organisation(key)?),
        };
        Ok(Appearance { role: *role, of })
    };
    let line = |Line { key, title, description, appearances, appearances_text, lines }: &Line<Id>| {
        Ok(Line {
            key: key.clone(),
            title: title.clone(),
            description: description.clone(),
            appearances: appearances.iter().map(appearance).collect::<Result<_, E>>()?,
            appearances_text: appearances_text.clone(),
            lines: identified(lines, person, organisation)?,
        })
    };
    lines.iter().map(line).collect()
}
