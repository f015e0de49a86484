//! The address that a request comes from, for the limit on failed sign-ins.

use crate::settings::Settings;
use actix_web::HttpRequest;
use std::net::{IpAddr, Ipv6Addr};

/// The peer's; behind a proxy that the settings believe, the one that it forwards. Of an IPv6 address the /64, which is what
/// one customer is given: its 2⁶⁴ addresses count as one.
pub(super) fn address(request: &HttpRequest, settings: &Settings) -> String {
    let peer = || request.peer_addr().map(|peer| peer.ip());
    let address = if settings.behind_proxy { forwarded(request).or_else(peer) } else { peer() };
    address.map(network).unwrap_or_default()
}

fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

/// The last address of `X-Forwarded-For`: the proxy wrote that one, and the caller may have written those before it.
/// `Forwarded` is not read: a proxy that doesn't know it lets the caller's own pass.
fn forwarded(request: &HttpRequest) -> Option<IpAddr> {
    let last = request.headers().get_all("x-forwarded-for").last()?;
    last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{forwarded, network};
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

    #[test]
    fn the_addresses_of_one_customer_count_as_one() {
        let network = |address: &str| network(address.parse().unwrap());
        assert_eq!(network("2001:db8:0:7::1"), network("2001:db8:0:7:ffff::2"));
        assert_ne!(network("2001:db8:0:7::1"), network("2001:db8:0:8::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
