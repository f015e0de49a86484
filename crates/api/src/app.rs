//! The application: every room's routes, and what every answer passes on its way out.

use crate::accounts::{AccessTokens, Passwords};
use crate::answer::compressed_tags;
use crate::document::Document;
use crate::problems::render;
use crate::request_span::RequestSpan;
use crate::settings::Settings;
use crate::site::Site;
use crate::{document, fallback, routes, site};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::Data;
use actix_web::{App, Error};
use store::Store;
use tracing_actix_web::TracingLogger;
use utoipa_actix_web::AppExt;

/// What all workers of a server share.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) settings: Data<Settings>,
    pub(crate) document: Data<Document>,
    pub(crate) site: Data<Site>,
    tokens: Data<AccessTokens>,
    passwords: Data<Passwords>,
}

impl Shared {
    pub(crate) fn new(settings: Settings) -> Result<Shared, Box<dyn std::error::Error>> {
        let tokens = AccessTokens::new(&settings.secret, &settings.public_url)?;
        let passwords = Passwords::new()?;
        Ok(Shared {
            tokens: Data::new(tokens),
            passwords: Data::new(passwords),
            settings: Data::new(settings),
            document: Data::new(Document::of_this_program()),
            site: Data::new(Site::read()),
        })
    }
}

/// One worker's application, with a pool of its own.
pub(crate) fn application(
    shared: Shared,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Response = ServiceResponse<impl MessageBody>,
        Config = (),
        InitError = (),
        Error = Error,
    >,
> {
    let Shared { settings, document, site, tokens, passwords } = shared;
    let connection = settings.database.clone();
    App::new()
        .into_utoipa_app()
        .app_data(settings)
        .app_data(document)
        .app_data(site)
        .app_data(tokens)
        .app_data(passwords)
        .data_factory(move || {
            let connection = connection.clone();
            async move { Store::open(&connection).await }
        })
        .configure(routes::every)
        .into_app()
        .configure(site::routes)
        .service(actix_web::web::redirect("/docs", "/docs/").permanent())
        .service(document::page())
        .default_service(actix_web::web::to(fallback::answer))
        .wrap(from_fn(fallback::refuse_unknown_parameters))
        .wrap(from_fn(render))
        .wrap(from_fn(site::secure))
        .wrap(Compress::default())
        .wrap(from_fn(compressed_tags))
        .wrap(TracingLogger::<RequestSpan>::new())
        .wrap(from_fn(fallback::head_as_get))
}
