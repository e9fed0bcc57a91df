// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/token.rs and run the command again.

//! The API token.

use std::env::VarError;
use std::fmt;
use std::path::Path;

use chrono::{Days, NaiveDate};

use super::config::{Proof, TOKEN_HELP, TOKEN_LIFE_DAYS};
use super::error::Error;
use super::refusal::Refusal;

/// A bearer token. `Debug` does not print it, and it goes only to hosts of the API, over HTTPS.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    pub(super) proof: Proof,
    pub(super) issued: Option<NaiveDate>,
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
        let token = std::env::var(variable).map_err(|error| match error {
            VarError::NotPresent => refuse(&format!("is not set. {TOKEN_HELP}")),
            VarError::NotUnicode(_) => refuse("has characters that no token has"),
        })?;
        Self::checked(&token).map_err(|problem| refuse(problem).into())
    }

    /// The token that a file holds, whitespace around it aside.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the file cannot be read or holds no valid token.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let refuse = |problem: String| {
            Refusal::Token(format!("the token file `{}` {problem}", path.display()))
        };
        let text = std::fs::read_to_string(path)
            .map_err(|error| refuse(format!("cannot be read: {error}. {TOKEN_HELP}")))?;
        Self::checked(text.trim()).map_err(|problem| refuse(problem.to_owned()).into())
    }

    /// The same token with the day on which it was made, in UTC.
    ///
    /// Where the API's tokens are valid for a number of days, a client warns through `tracing` once a day from 7 days before
    /// the end, and after it refuses calls that would send the token: [`Refusal::TokenExpired`].
    #[must_use]
    pub fn issued(mut self, date: NaiveDate) -> Self {
        self.issued = Some(date);
        self
    }

    /// The last day on which the token may be valid, if its issue date and the life of the API's tokens are known.
    pub fn expires(&self) -> Option<NaiveDate> {
        let life = Days::new(TOKEN_LIFE_DAYS?.into());
        self.issued?.checked_add_days(life)
    }

    /// Why the API is likely not to accept it.
    pub(crate) fn likely_fault(&self, today: NaiveDate) -> String {
        match (self.expires(), TOKEN_LIFE_DAYS) {
            (Some(end), _) if today >= end => format!("the token was valid until {end}"),
            (Some(end), _) => {
                format!("the token should be valid until {end}: it was revoked, or is wrong")
            }
            (None, Some(days)) => {
                format!("the token is older than {days} days, was revoked, or is wrong")
            }
            (None, None) => "the token was revoked, or is wrong".to_owned(),
        }
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
        Ok(Self {
            proof: Proof::of_token(token)?,
            issued: None,
        })
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token(***)")
    }
}
