//! The address that a request comes from, for the limit on failed sign-ins.

use crate::settings::Settings;
use actix_web::HttpRequest;
use std::net::IpAddr;

/// The peer's; behind a proxy that the settings believe, the one that it forwards.
pub(super) fn address(request: &HttpRequest, settings: &Settings) -> String {
    let peer = || request.peer_addr().map(|peer| peer.ip());
    let address = if settings.behind_proxy { forwarded(request).or_else(peer) } else { peer() };
    address.map(|address| address.to_string()).unwrap_or_default()
}

/// The last address of `X-Forwarded-For`: the proxy wrote that one, and the caller may have written those before it.
/// `Forwarded` is not read: a proxy that doesn't know it lets the caller's own pass.
fn forwarded(request: &HttpRequest) -> Option<IpAddr> {
    let last = request.headers().get_all("x-forwarded-for").last()?;
    last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::forwarded;
    use actix_web::test::TestRequest;

    #[test]
    fn what_the_caller_wrote_before_the_proxy_is_not_believed() {
        let by = |headers: &[(&str, &str)]| {
            let request = headers.iter().fold(TestRequest::default(), |request, (name, value)| {
                request.append_header((*name, *value))
            });
            forwarded(&request.to_http_request()).map(|address| address.to_string())
        };
        assert_eq!(by(&[("x-forwarded-for", "192.0.2.1, 198.51.100.7")]).as_deref(), Some("198.51.100.7"));
        let twice = [("x-forwarded-for", "192.0.2.1"), ("x-forwarded-for", "2001:db8::7")];
        assert_eq!(by(&twice).as_deref(), Some("2001:db8::7"));
        assert_eq!(by(&[("forwarded", "for=192.0.2.1")]), None);
        assert_eq!(by(&[("x-forwarded-for", "unknown")]), None);
    }
}
