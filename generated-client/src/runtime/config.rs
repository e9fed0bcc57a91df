// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/config.rs.j2 and run the command again.

//! What is this API's alone.

/// What a token holds.
pub(crate) use super::bearer::Bearer as Proof;
/// What becomes of what an operation writes.
pub(crate) use super::request::finish;
/// Which calls are let through, and what is sent of them by each attempt.
pub(crate) use super::send::{admitted, outgoing};

/// Where the API is.
pub(crate) const BASE_URL: &str = "https://open.beatpass.ca/api/v1";
/// The `User-Agent` sent unless the builder is given another.
pub(crate) const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
/// The environment variable that holds a token by convention.
pub(crate) const TOKEN_VARIABLE: &str = "BEATPASS_TOKEN";
/// At most so many requests in any window of so many seconds; none: as many as are called.
pub(crate) const BUDGET: Option<(u32, u32)> = Some((300, 60));
/// How many days a token is valid for; none: for good, as far as is known.
pub(crate) const TOKEN_LIFE_DAYS: Option<u32> = Some(90);
/// How to get a token.
pub(crate) const TOKEN_HELP: &str = "A token is made in the account settings, section Developers, once access has been granted by invitation, and lasts 90 days.";
/// Where the cookie that holds the proof of a session comes from, from the root of the host.
#[cfg(feature = "session")]
pub(crate) const SESSION_CSRF: &str = "/sanctum/csrf-cookie";
/// Where the password goes.
#[cfg(feature = "session")]
pub(crate) const SESSION_LOGIN: &str = "/api/v1/auth/login";
/// Where the second factor goes.
#[cfg(feature = "session")]
pub(crate) const SESSION_TWO_FACTOR: &str = "/api/v1/auth/two-factor-challenge";
/// The cookie that holds the proof.
#[cfg(feature = "session")]
pub(crate) const SESSION_COOKIE: &str = "XSRF-TOKEN";
/// The header that repeats it.
#[cfg(feature = "session")]
pub(crate) const SESSION_HEADER: &str = "x-xsrf-token";
/// The status of a request whose proof is not accepted.
#[cfg(feature = "session")]
pub(crate) const SESSION_MISMATCH: u16 = 419;
