use time::Date;
use uuid::Uuid;

use crate::access::Actor;

/// The day, and the person by whom a profile that is saved now counts as confirmed: saved by a référent of the member itself.
/// Who saves as staff writes for the member and can't say in its place that the profile is right.
pub fn confirmation(actor: &Actor, member: Uuid, today: Date) -> Option<(Date, Uuid)> {
    match actor {
        Actor::Account(account) => account.is_referent_of(member).then_some((today, account.person)),
        Actor::Visitor | Actor::Client(_) | Actor::Holder(_) | Actor::System(_) | Actor::Operator => None,
    }
}
