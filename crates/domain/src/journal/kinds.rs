//! The kinds of entries and of the records that they are about.

use crate::closed_list::closed_list;

closed_list! {
    /// What happened: `record.what`, in the past.
    pub enum EntryKind {
        /// An edition of the official register came in; the detail holds edition and counts.
        TerritoriesImported = "territories.imported",
        /// One territory changed; the fields say which. One that appears is counted by the import's own entry.
        TerritoryChanged = "territory.changed",
        /// One territory is not in the new edition any more.
        TerritoryVanished = "territory.vanished",
        OrganisationCreated = "organisation.created",
        /// An edition of the register changed the place that the organisation shows.
        OrganisationTerritoryChanged = "organisation.territory_changed",
        MemberCreated = "member.created",
        MemberProfileUpdated = "member.profile_updated",
        /// An edition of the register changed what the member shows of its territory; the fields say what.
        MemberTerritoryChanged = "member.territory_changed",
        MembershipStarted = "membership.started",
        PartnershipCreated = "partnership.created",
        TopicCreated = "topic.created",
        /// A topic took a step; the detail holds the transition, the stage left and the stage reached.
        TopicTransitioned = "topic.transitioned",
        /// The interests that a topic counts and names changed; the interest's own entry says which.
        TopicInterestsChanged = "topic.interests_changed",
        /// A topic was linked to events, or they to it.
        TopicEventsChanged = "topic.events_changed",
        InterestDeclared = "interest.declared",
        InterestChanged = "interest.changed",
        InterestWithdrawn = "interest.withdrawn",
        EventCreated = "event.created",
        EventPublished = "event.published",
        EventCancelled = "event.cancelled",
        ProgrammePublished = "event.programme_published",
        PersonCreated = "person.created",
        /// A person changed what it says of itself; the fields say what, never how it reads.
        PersonUpdated = "person.updated",
        AccountCreated = "account.created",
        AccountInvited = "account.invited",
        AccountInvitationAccepted = "account.invitation_accepted",
        /// Somebody asked for a new password; the mail follows from it.
        AccountPasswordResetRequested = "account.password_reset_requested",
        AccountPasswordReset = "account.password_reset",
        /// All sessions of an account were ended at once.
        AccountSignedOutEverywhere = "account.signed_out_everywhere",
        ClientCreated = "client.created",
        ClientRevoked = "client.revoked",
        DemonstrationLoaded = "demonstration.loaded",
    }
}

closed_list! {
    /// What an entry is about. A child's change is an entry of its root.
    pub enum RecordKind {
        /// The official register as a whole: one record.
        TerritoryRegister = "territory_register",
        Territory = "territory",
        Organisation = "organisation",
        Member = "member",
        Partnership = "partnership",
        Topic = "topic",
        /// A member's place in a topic: it has a list of its own, so it is a record.
        Interest = "interest",
        Event = "event",
        Person = "person",
        Account = "account",
        Client = "client",
        /// The demonstration data as a whole: one record.
        Demonstration = "demonstration",
    }
}
