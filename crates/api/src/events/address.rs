//! How an event is named in an address.

use serde::Deserialize;
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(super) struct EventAddress {
    /// Its id or its slug.
    #[param(example = "lancement-plateforme-aect-2022")]
    pub(super) event: String,
}
