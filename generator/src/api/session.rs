//! Logging in with a password, as the API says it.

/// How people log in with a password, for cookies in place of a token. Paths are from the root of the server's host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Where the cookie that holds the proof comes from.
    pub csrf: String,
    /// Where the password goes.
    pub login: String,
    /// Where the second factor goes.
    pub two_factor: String,
    /// The cookie that holds the proof.
    pub cookie: String,
    /// The header that repeats it.
    pub header: String,
    /// The status of a request whose proof is not accepted.
    pub mismatch: u16,
}
