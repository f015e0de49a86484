//! What can be asked for.

use super::Transition;

/// Declares [`Action`] so that its list and its spellings can't fall short of it. The steps of a topic are one operation.
macro_rules! actions {
    ($($(#[$meaning:meta])* $action:ident = $spelling:literal,)+) => {
        /// Everything that somebody may be allowed or refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            $($(#[$meaning])* $action,)+
            /// A step of a topic; each has its own rule.
            TransitionTopic(Transition),
        }

        impl Action {
            /// Every action, each step of a topic by itself.
            pub fn all() -> Vec<Self> {
                let steps = Transition::ALL.iter().copied().map(Self::TransitionTopic);
                [$(Self::$action,)+].into_iter().chain(steps).collect()
            }

            /// The operation's id in the document, or the name of a command that has no operation.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$action => $spelling,)+
                    Self::TransitionTopic(_) => "transitionTopic",
                }
            }
        }
    };
}

actions! {
    ListTerritories = "listTerritories",
    ReadTerritory = "getTerritory",
    ReadVocabulary = "getVocabulary",
    ReadOverview = "getOverview",
    ListOrganisations = "listOrganisations",
    ReadOrganisation = "getOrganisation",
    ListMembers = "listMembers",
    ReadMember = "getMember",
    UpdateMember = "updateMember",
    ListPartnerships = "listPartnerships",
    ReadPartnership = "getPartnership",
    ListTopics = "listTopics",
    ReadTopic = "getTopic",
    /// The interests of one topic: whoever sees the topic sees them.
    ListInterests = "listInterests",
    /// Declares a member's interest in a topic, or changes it.
    SetInterest = "setInterest",
    WithdrawInterest = "withdrawInterest",
    ListEvents = "listEvents",
    ReadEvent = "getEvent",
    ReadCalendar = "getEventCalendar",
    ListProgrammeVersions = "listProgrammeVersions",
    ReadProgrammeVersion = "getProgrammeVersion",
    FollowChanges = "listChanges",
    SignIn = "signIn",
    RefreshSession = "refreshSession",
    SignOut = "signOut",
    RequestPasswordReset = "requestPasswordReset",
    ResetPassword = "resetPassword",
    AcceptInvitation = "acceptInvitation",
    ReadMe = "getMe",
    /// Changes what a person says of itself.
    UpdateMe = "updateMe",
    IssueToken = "issueToken",
    /// The public keys, the document itself.
    ReadDocument = "readDocument",
    /// Alive and ready, for who runs the platform.
    ReadHealth = "readHealth",
    ImportTerritories = "importTerritories",
    CreateAccount = "createAccount",
    InviteAccount = "inviteAccount",
    CreateClient = "createClient",
    RevokeClient = "revokeClient",
    LoadDemonstration = "loadDemonstration",
}

impl Action {
    /// The actions that the document's `x-action` names so: one, or each step of a topic; none for an unknown name.
    pub fn named(spelling: &str) -> Vec<Self> {
        Self::all().into_iter().filter(|action| action.as_str() == spelling).collect()
    }
}
