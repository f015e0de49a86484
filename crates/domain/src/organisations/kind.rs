use crate::closed_list::closed_list;

closed_list! {
    /// What an organisation is.
    pub enum OrganisationKind {
        /// A French one: a commune, an EPCI, a département, a région.
        LocalAuthority = "local_authority",
        ForeignAuthority = "foreign_authority",
        Ministry = "ministry",
        Network = "network",
        Association = "association",
        TwinningCommittee = "twinning_committee",
        University = "university",
        /// A syndicat mixte: known by its SIREN, without a territory of the register.
        JointAuthority = "joint_authority",
    }
}
