//! URLs as reqwest takes them. Reading one takes longer than all else that is done for a small call, most of it for the host,
//! which a client has one of.

use std::sync::OnceLock;

use http::Uri;
use url::{ParseError, Url};

/// The host of the first request, read once.
#[derive(Debug, Default)]
pub(crate) struct Hosts {
    first: OnceLock<(Uri, Url)>,
}

impl Hosts {
    /// The same URL.
    pub(crate) fn url(&self, uri: &Uri) -> Result<Url, ParseError> {
        let Some((host, url)) = self.first.get() else {
            let url = Url::parse(&uri.to_string())?;
            // Another thread may have been first; that does no harm.
            drop(self.first.set((uri.clone(), url.clone())));
            return Ok(url);
        };
        if host.scheme() != uri.scheme() || host.authority() != uri.authority() {
            return Url::parse(&uri.to_string());
        }
        let mut url = url.clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        Ok(url)
    }
}
