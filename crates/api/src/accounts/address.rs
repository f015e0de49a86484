//! The address that a request comes from, for the limit on failed sign-ins.

use crate::settings::Settings;
use actix_web::HttpRequest;

/// The peer's; behind a proxy that the settings believe, the one that it forwards.
pub(super) fn address(request: &HttpRequest, settings: &Settings) -> String {
    if settings.behind_proxy {
        request.connection_info().realip_remote_addr().unwrap_or_default().to_owned()
    } else {
        request.peer_addr().map(|peer| peer.ip().to_string()).unwrap_or_default()
    }
}
