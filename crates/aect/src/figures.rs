//! Figures of the running program for who watches over it, at an address of their own: they are nobody else's business.

use crate::trouble::Trouble;
use metrics_exporter_prometheus::PrometheusBuilder;
use std::net::SocketAddr;

/// Seconds that a wait is counted under: one hash takes some hundredths.
const WAITS: [f64; 8] = [0.001, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0];

/// Answers the figures in Prometheus's text from now on.
pub(crate) fn show(listen: SocketAddr) -> Result<(), Trouble> {
    let failed = |error| Trouble(format!("AECT_METRICS_LISTEN: {error}"));
    let builder = PrometheusBuilder::new().with_http_listener(listen);
    builder.set_buckets(&WAITS).and_then(PrometheusBuilder::install).map_err(failed)
}
