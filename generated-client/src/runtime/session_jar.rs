// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/session_jar.rs and run the command again.

//! The cookies of a session, kept for one host.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{NaiveDate, NaiveTime};
use cookie::{Cookie, Expiration};
use http::header::{HeaderMap, HeaderValue, SET_COOKIE};

/// Cookies by name.
#[derive(Default)]
pub(crate) struct Jar {
    cookies: Mutex<BTreeMap<String, Kept>>,
}

struct Kept {
    value: String,
    path: String,
}

impl Jar {
    /// Takes the cookies out of an answer of `host`, and out of the jar those that the answer ends.
    pub(crate) fn take(&self, headers: &mut HeaderMap, host: &str, today: NaiveDate) {
        let mut cookies = self.lock();
        for header in headers.get_all(SET_COOKIE) {
            let Some(cookie) = header
                .to_str()
                .ok()
                .and_then(|text| Cookie::parse(text).ok())
            else {
                continue;
            };
            if !is_for(&cookie, host) {
                continue;
            }
            if is_over(&cookie, today) {
                cookies.remove(cookie.name());
                continue;
            }
            let kept = Kept {
                value: cookie.value().to_owned(),
                path: cookie.path().unwrap_or("/").to_owned(),
            };
            cookies.insert(cookie.name().to_owned(), kept);
        }
        headers.remove(SET_COOKIE);
    }

    /// The `Cookie` header of a request for this path, marked sensitive; none without cookies.
    pub(crate) fn header(&self, path: &str) -> Option<HeaderValue> {
        let cookies = self.lock();
        let pairs: Vec<String> = cookies
            .iter()
            .filter(|(_, kept)| is_within(path, &kept.path))
            .map(|(name, kept)| format!("{name}={}", kept.value))
            .collect();
        let mut header = HeaderValue::try_from(pairs.join("; ")).ok()?;
        header.set_sensitive(true);
        (!pairs.is_empty()).then_some(header)
    }

    /// The value of one cookie.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        self.lock().get(name).map(|kept| kept.value.clone())
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Names only: values are secret.
impl fmt::Debug for Jar {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.lock().keys()).finish()
    }
}

/// Whether a cookie is for its host: it names none, that one, or a domain above it (RFC 6265, section 5.1.3).
fn is_for(cookie: &Cookie<'_>, host: &str) -> bool {
    let Some(domain) = cookie.domain() else {
        return true;
    };
    let (host, domain) = (host.to_ascii_lowercase(), domain.to_ascii_lowercase());
    host == domain
        || host
            .strip_suffix(&domain)
            .is_some_and(|rest| rest.ends_with('.'))
}

/// Whether the server takes the cookie back (RFC 6265, sections 5.2.1 and 5.2.2).
fn is_over(cookie: &Cookie<'_>, today: NaiveDate) -> bool {
    if let Some(age) = cookie.max_age() {
        return !age.is_positive();
    }
    match cookie.expires() {
        Some(Expiration::DateTime(end)) => {
            end.unix_timestamp() < today.and_time(NaiveTime::MIN).and_utc().timestamp()
        }
        Some(Expiration::Session) | None => false,
    }
}

/// Whether a path is that of a cookie or below it (RFC 6265, section 5.1.4).
fn is_within(path: &str, of_cookie: &str) -> bool {
    path.strip_prefix(of_cookie)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || of_cookie.ends_with('/'))
}
