//! The SPA's files and addresses: what a person's browser asks for.
//!
//! Every page address answers the SPA's `index.html` with title, description, canonical and alternate addresses put in,
//! so that a link sent by mail has a face, and with a nonce for the content security policy.

mod faces;
mod files;
mod head;
mod leads;
mod pages;
mod secure;
mod show;

pub(crate) use pages::Site;
pub(crate) use secure::secure;
pub(crate) use show::{answer, preferred};

use actix_web::web::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(show::first).service(show::problem_page);
}
