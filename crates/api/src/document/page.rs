//! `/docs/`: the document as a page that works offline; its script and styles are in the program.

use utoipa_swagger_ui::{Config, SwaggerUi};

pub(crate) fn page() -> SwaggerUi {
    SwaggerUi::new("/docs/{_:.*}").config(
        Config::from("/v1/openapi.json").use_base_layout().validator_url("none").display_operation_id(true),
    )
}
