// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/refusal.rs and run the command again.

//! Calls and clients that are refused before anything is sent.

use std::fmt;

use chrono::NaiveDate;

use super::config::TOKEN_HELP;
use super::limits::Violation;
use super::operation::Effect;

/// Why nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The base URL is not HTTPS, and its host is not this machine.
    Scheme(String),
    /// The base URL is no URL that paths can be added to.
    BaseUrl(String),
    /// The token is not one.
    Token(String),
    /// The token is older than tokens get.
    TokenExpired {
        /// The operation's id in the API's document.
        operation: &'static str,
        /// The last day on which the token was valid.
        expired: NaiveDate,
    },
    /// A setting of the client or of the call is not valid.
    Setting(String),
    /// The client was told to refuse operations of this effect.
    Effect {
        /// The operation's id in the API's document.
        operation: &'static str,
        /// What it would do.
        effect: Effect,
    },
    /// Values of the request are outside the documented limits, or cannot be sent.
    Request {
        /// The operation's id in the API's document.
        operation: &'static str,
        /// Each value with what is wrong with it.
        violations: Vec<Violation>,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scheme(text) | Self::BaseUrl(text) | Self::Token(text) | Self::Setting(text) => {
                formatter.write_str(text)
            }
            Self::Effect { operation, effect } => {
                let what = match effect {
                    Effect::Read => "reads",
                    Effect::Write => "changes data",
                    Effect::Money => "moves money",
                };
                write!(
                    formatter,
                    "{operation} was not sent: it {what}, which this client was told to refuse"
                )
            }
            Self::TokenExpired { operation, expired } => write!(
                formatter,
                "{operation} was not sent: the token was valid until {expired}. {TOKEN_HELP}"
            ),
            Self::Request {
                operation,
                violations,
            } => {
                write!(formatter, "{operation} was not sent: ")?;
                let violations: Vec<_> = violations.iter().map(ToString::to_string).collect();
                formatter.write_str(&violations.join("; "))
            }
        }
    }
}

impl std::error::Error for Refusal {}
