//! Operations that the document sends to a server of their own.

use http::Request;

use super::base_url::BaseUrl;
use super::config::BASE_URL;
use super::error::Error;
use super::request::{self, RequestBody, RequestWriter};

/// The URL of a server, or a path from the root of the client's host.
#[derive(Clone)]
struct OwnServer(&'static str);

impl RequestWriter {
    /// Sends the operation, with its credentials, to this server of the API, unless the client was given another base URL: then
    /// everything goes there. A path takes the place of that of the base URL.
    pub fn server(&mut self, url: &'static str) {
        self.request.extensions_mut().insert(OwnServer(url));
    }
}

/// The request without what the client adds to each attempt.
pub(crate) fn finish(
    mut writer: RequestWriter,
    base: &BaseUrl,
) -> Result<Request<RequestBody>, Error> {
    let own = match writer.request.extensions_mut().remove() {
        Some(OwnServer(path)) if !path.contains("://") => BaseUrl::parse(&rooted(base, path))?,
        Some(OwnServer(url)) if is_default(base) => BaseUrl::parse(url)?,
        _ => return request::finish(writer, base),
    };
    request::finish(writer, &own)
}

/// The path on the host of the base URL.
fn rooted(base: &BaseUrl, path: &str) -> String {
    let base = base.as_str();
    let host = base.find("://").map_or(0, |end| end + "://".len());
    let end = base[host..].find('/').map_or(base.len(), |end| host + end);
    format!("{}{path}", &base[..end])
}

/// Whether it is the API's own, not one that the user gave.
fn is_default(base: &BaseUrl) -> bool {
    base.as_str() == BASE_URL.trim_end_matches('/')
}
