//! Each action's rule: the record that it is asked about, its row, and in whose name it is done.

use uuid::Uuid;

use super::row::Row;
use super::{accounts, members, platform, reading, topics};
use crate::access::{Action, Record, Subject, Transition};
use crate::accounts::Purpose;

pub(super) struct Rule {
    pub(super) subject: Subject,
    pub(super) row: Row,
    /// The mailed links that open the action, where only a link does.
    pub(super) link: Option<Purpose>,
    in_a_members_name: bool,
}

impl Rule {
    fn about(subject: Subject, row: Row) -> Self {
        Self { subject, row, link: None, in_a_members_name: false }
    }

    fn in_a_members_name(subject: Subject, row: Row) -> Self {
        Self { in_a_members_name: true, ..Self::about(subject, row) }
    }

    fn by_link(purpose: Purpose) -> Self {
        Self { link: Some(purpose), ..Self::about(Subject::Account, accounts::BY_LINK) }
    }

    /// The member that the act is done for, whether its own people or staff do it; none for reading and staff's own acts.
    pub(super) fn acted_for(&self, record: &Record) -> Option<Uuid> {
        let member = record.answered_for_by().first().copied();
        member.filter(|_| self.in_a_members_name)
    }
}

pub(super) fn rule(action: Action) -> Rule {
    match action {
        Action::ListTerritories
        | Action::ReadTerritory
        | Action::ReadVocabulary
        | Action::ReadOverview
        | Action::ListOrganisations
        | Action::ReadOrganisation
        | Action::ListMembers
        | Action::ListPartnerships
        | Action::ListTopics
        | Action::ListEvents
        | Action::FollowChanges
        | Action::ReadDocument
        | Action::ReadHealth => Rule::about(Subject::Open, reading::ANYBODY),
        Action::SignIn
        | Action::RefreshSession
        | Action::SignOut
        | Action::RequestPasswordReset
        | Action::IssueToken => Rule::about(Subject::Open, reading::ANYBODY),
        Action::ReadMe | Action::UpdateMe => Rule::about(Subject::Open, reading::ACCOUNTS),
        Action::ReadMember => Rule::about(Subject::Member, reading::ANYBODY),
        Action::ReadPartnership => Rule::about(Subject::Partnership, reading::ANYBODY),
        Action::ReadTopic | Action::ListInterests => Rule::about(Subject::Topic, reading::ANYBODY),
        Action::ReadEvent
        | Action::ReadCalendar
        | Action::ListProgrammeVersions
        | Action::ReadProgrammeVersion => Rule::about(Subject::Event, reading::ANYBODY),
        Action::UpdateMember => Rule::in_a_members_name(Subject::Member, members::UPDATE),
        Action::SetInterest => Rule::in_a_members_name(Subject::Interest, members::SET_INTEREST),
        Action::WithdrawInterest => Rule::in_a_members_name(Subject::Interest, members::WITHDRAW_INTEREST),
        Action::TransitionTopic(step @ Transition::Withdraw) => {
            Rule::in_a_members_name(Subject::Topic, topics::transition(step))
        }
        Action::TransitionTopic(step) => Rule::about(Subject::Topic, topics::transition(step)),
        Action::ResetPassword => Rule::by_link(Purpose::PasswordReset),
        Action::AcceptInvitation => Rule::by_link(Purpose::Invitation),
        Action::CreateAccount => Rule::about(Subject::Open, accounts::CREATE),
        Action::InviteAccount => Rule::about(Subject::Open, accounts::INVITE),
        Action::CreateClient => Rule::about(Subject::Open, accounts::CREATE_CLIENT),
        Action::RevokeClient => Rule::about(Subject::Open, accounts::REVOKE_CLIENT),
        Action::ImportTerritories => Rule::about(Subject::Open, platform::IMPORT_TERRITORIES),
        Action::LoadDemonstration => Rule::about(Subject::Open, platform::LOAD_DEMONSTRATION),
    }
}
