//! Every operation of the document, room by room.

use crate::{
    accounts, changes, clients, document, events, health, members, organisations, overview, territories,
    topics, vocabularies,
};
use utoipa_actix_web::service_config::ServiceConfig;

/// It needs no database: the document is printed from it too.
pub(crate) fn every(config: &mut ServiceConfig) {
    config
        .configure(changes::routes)
        .configure(document::routes)
        .configure(events::routes)
        .configure(health::routes)
        .configure(accounts::routes)
        .configure(clients::routes)
        .configure(members::routes)
        .configure(organisations::routes)
        .configure(overview::routes)
        .configure(territories::routes)
        .configure(topics::routes)
        .configure(vocabularies::routes);
}
