// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/token.rs and run the command again.

//! The API token.

use std::fmt;

use http::HeaderValue;

use super::config::TOKEN_HELP;
use super::error::Error;
use super::refusal::Refusal;

/// A bearer token. `Debug` does not print it, and it goes only to the host of the client's base URL.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    header: HeaderValue,
}

impl Token {
    /// A token as the API gives it, without `Bearer `.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if it is empty, has whitespace or characters that no token has, or starts with `Bearer `.
    pub fn new(token: impl AsRef<str>) -> Result<Self, Error> {
        Self::checked(token.as_ref())
            .map_err(|problem| Refusal::Token(format!("the token {problem}")).into())
    }

    /// The token in an environment variable.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the variable is not set or holds no valid token.
    pub fn from_env(variable: &str) -> Result<Self, Error> {
        let refuse = |problem: &str| {
            Refusal::Token(format!("the environment variable `{variable}` {problem}"))
        };
        let Ok(token) = std::env::var(variable) else {
            return Err(refuse(&format!("is not set to a text. {TOKEN_HELP}")).into());
        };
        Self::checked(&token).map_err(|problem| refuse(problem).into())
    }

    /// The `Authorization` header, marked sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        self.header.clone()
    }

    fn checked(token: &str) -> Result<Self, &'static str> {
        if token.is_empty() {
            return Err("is empty");
        }
        if token
            .get(..7)
            .is_some_and(|start| start.eq_ignore_ascii_case("bearer "))
        {
            return Err("starts with `Bearer `: leave that out, the client adds it");
        }
        if token.trim() != token {
            return Err("has whitespace around it: trim it, a file often ends with a line break");
        }
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("has characters that no token has, such as whitespace");
        }
        let mut header =
            HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| "cannot be a header")?;
        header.set_sensitive(true);
        Ok(Self { header })
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token(***)")
    }
}
