//! A page of a list, from what was asked to what is answered.

use super::{Keep, list};
use crate::cursor;
use crate::problems::Failure;
use crate::secret::Use;
use crate::settings::Settings;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};
use domain::problems::{FieldCode, FieldFault};
use serde::Serialize;
use store::paging::{Listed, Page};

const DEFAULT_LIMIT: u64 = 25;
const LARGEST_LIMIT: u64 = 100;

/// The page that was asked for, with what the next cursor needs.
pub struct Asked<'a> {
    page: Page,
    filters: String,
    settings: &'a Settings,
}

/// `limit`, `cursor` and `count` as the address has them, for every list alike.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub limit: &'a Option<u64>,
    pub cursor: &'a Option<String>,
    pub count: &'a Option<bool>,
}

/// Reads which page is wanted. `filters` is what its cursor is bound to: filters and sort, or whose list it is.
pub fn asked<'a>(
    operation: &str,
    filters: &impl Serialize,
    Wanted { limit, cursor, count }: Wanted<'_>,
    settings: &'a Settings,
) -> Result<Asked<'a>, Failure> {
    let limit = limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=LARGEST_LIMIT).contains(&limit) {
        let fault = FieldFault::new(FieldCode::OutOfRange).min(1).max(LARGEST_LIMIT as i64);
        return Err(Failure::parameter("limit", fault));
    }
    let filters = cursor::filters_hash(operation, filters);
    let after = cursor
        .as_ref()
        .map(|cursor| cursor::read(&settings.secret.key(Use::Cursors), &filters, cursor))
        .transpose()?;
    Ok(Asked { page: Page { limit, after, count: count.unwrap_or(false) }, filters, settings })
}

impl Asked<'_> {
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Answers the list with the cursor of the next page, in the body and as `Link` (RFC 8288).
    pub fn answer<T, B: Serialize>(
        &self,
        request: &HttpRequest,
        keep: Keep,
        listed: Listed<T>,
        body: impl FnOnce(Vec<T>, Option<String>, Option<i64>) -> B,
    ) -> Result<HttpResponse, Failure> {
        let Listed { rows, next, total } = listed;
        let next =
            next.map(|after| cursor::write(&self.settings.secret.key(Use::Cursors), &self.filters, &after));
        let link = next.as_ref().map(|cursor| self.link(request, cursor));
        let mut answer = list(request, keep, &body(rows, next, total))?;
        if let Some(link) = link.and_then(|link| link.parse().ok()) {
            answer.headers_mut().insert(header::LINK, link);
        }
        Ok(answer)
    }

    fn link(&self, request: &HttpRequest, cursor: &str) -> String {
        let kept =
            form_urlencoded::parse(request.query_string().as_bytes()).filter(|(name, _)| name != "cursor");
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept)
            .append_pair("cursor", cursor)
            .finish();
        format!("<{}{}?{query}>; rel=\"next\"", self.settings.public_url, request.path())
    }
}
