//! How people log in with a password: `x-client-session` in, [`Session`] out.

use super::Reader;
use crate::api::Session;
use crate::diagnostics::{Place, Pointer};
use serde_json::{Map, Value};

/// The extension.
const KEY: &str = "x-client-session";
/// Its members, all of which it must have.
const MEMBERS: [&str; 6] = ["csrf", "login", "twoFactor", "cookie", "header", "mismatch"];

impl Reader<'_> {
    pub(super) fn read_session(&mut self) -> Option<Session> {
        let value = self.document.extensions.get(KEY)?;
        let session = value
            .as_object()
            .filter(|members| members.len() == MEMBERS.len())
            .and_then(session);
        if session.is_none() {
            let message = format!(
                "`{KEY}` must have `{}` and nothing else",
                MEMBERS.join("`, `")
            );
            let place = Place::document(Pointer::root().child(KEY));
            self.diagnostics.error("wrong-type", place, message).help(
                "give the first three as paths from the host's root, `cookie` and `header` as names, and `mismatch` as a status from 400 to 499",
            );
        }
        session
    }
}

fn session(members: &Map<String, Value>) -> Option<Session> {
    let text = |name: &str| members.get(name)?.as_str();
    let path = |name| text(name).filter(|text| is_path(text)).map(str::to_owned);
    let name = |name| text(name).filter(|text| is_name(text)).map(str::to_owned);
    let mismatch = u16::try_from(members.get("mismatch")?.as_u64()?).ok()?;
    Some(Session {
        csrf: path("csrf")?,
        login: path("login")?,
        two_factor: path("twoFactor")?,
        cookie: name("cookie")?,
        header: name("header")?,
        mismatch: Some(mismatch).filter(|status| (400..500).contains(status))?,
    })
}

/// Whether it is a path without parameters, a query or a fragment.
fn is_path(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    text.starts_with('/') && text.bytes().all(allowed)
}

/// Whether it can be the name of a header and of a cookie: a token of RFC 9110, section 5.6.2.
fn is_name(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(allowed)
}
