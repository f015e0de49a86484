//! The forms that values have, so that who gave another is told which was expected.

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `nom@collectivite.fr`, in ASCII.
    Mail,
    /// `2022-04-01`.
    Day,
    /// Digits alone.
    WholeNumber,
    /// `true` or `false`.
    TrueOrFalse,
    /// An id: `01938a5e-0000-7000-8000-000000000001`.
    Uuid,
    /// Five characters: `33063`, `2A004`.
    CommuneCode,
    /// An EPCI's SIREN: nine digits.
    EpciCode,
    /// Two or three characters: `33`, `2A`, `974`.
    DepartementCode,
    /// Two or three digits: `75`, `987`.
    RegionCode,
    /// What an `ETag` holds, its quotes included, or `*`.
    EntityTag,
}
