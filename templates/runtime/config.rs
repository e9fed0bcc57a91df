//! What varies between clients. In a generated client this file is output; here it is a sample for the runtime's own tests.

/// What a token holds.
pub(crate) use super::credentials::Keys as Proof;
/// What becomes of what an operation writes.
pub(crate) use super::own_server::finish;
/// Which calls are let through, and what is sent of them by each attempt.
pub(crate) use super::{certificate_needed::admitted, credentials::outgoing};

/// Where the API is.
pub(crate) const BASE_URL: &str = "https://api.example.com/v1";
/// The `User-Agent` sent unless the builder is given another.
pub(crate) const USER_AGENT: &str = "example-client/0.1.0";
/// The environment variable that `Client::from_env` reads.
pub(crate) const TOKEN_VARIABLE: &str = "EXAMPLE_TOKEN";
/// At most so many requests in any window of so many seconds; none: as many as are called.
pub(crate) const BUDGET: Option<(u32, u32)> = Some((300, 60));
/// How many days a token is valid for; none: for good, as far as is known.
pub(crate) const TOKEN_LIFE_DAYS: Option<u32> = Some(90);
/// How to get a token, as a sentence.
pub(crate) const TOKEN_HELP: &str = "Make a token in the account settings.";
/// Where the cookie that holds the proof of a session comes from, from the root of the host.
#[cfg(feature = "session")]
pub(crate) const SESSION_CSRF: &str = "/csrf";
/// Where the password goes.
#[cfg(feature = "session")]
pub(crate) const SESSION_LOGIN: &str = "/v1/login";
/// Where the second factor goes.
#[cfg(feature = "session")]
pub(crate) const SESSION_TWO_FACTOR: &str = "/v1/second";
/// The cookie that holds the proof.
#[cfg(feature = "session")]
pub(crate) const SESSION_COOKIE: &str = "PROOF";
/// The header that repeats it.
#[cfg(feature = "session")]
pub(crate) const SESSION_HEADER: &str = "x-proof";
/// The status of a request whose proof is not accepted.
#[cfg(feature = "session")]
pub(crate) const SESSION_MISMATCH: u16 = 419;
