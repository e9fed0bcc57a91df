// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/token_slot.rs and run the command again.

//! The token of a running client: it can be swapped, and it grows old.

use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{Days, NaiveDate};

use super::clock::Clock;
use super::config::TOKEN_HELP;
use super::operation::OperationInfo;
use super::refusal::Refusal;
use super::token::Token;

/// How many days before its end a token is warned of.
const WARNED_DAYS: Days = Days::new(7);

/// A token that clones of a client share.
#[derive(Debug)]
pub(crate) struct TokenSlot {
    current: Mutex<Current>,
}

#[derive(Debug)]
struct Current {
    token: Token,
    /// The last day on which its end was warned of.
    warned: Option<NaiveDate>,
}

impl TokenSlot {
    pub(crate) fn new(token: Token) -> Self {
        let current = Current {
            token,
            warned: None,
        };
        Self {
            current: Mutex::new(current),
        }
    }

    pub(crate) fn get(&self) -> Token {
        self.lock().token.clone()
    }

    /// The token to send today.
    pub(crate) fn valid(
        &self,
        clock: &dyn Clock,
        operation: &OperationInfo,
    ) -> Result<Token, Refusal> {
        let mut current = self.lock();
        let Some(end) = current.token.expires() else {
            return Ok(current.token.clone());
        };
        let today = clock.today();
        if today > end {
            let (operation, expired) = (operation.id, end);
            return Err(Refusal::TokenExpired { operation, expired });
        }
        let is_soon = end
            .checked_sub_days(WARNED_DAYS)
            .is_none_or(|begin| begin <= today);
        if is_soon && current.warned.replace(today) != Some(today) {
            tracing::warn!("the token is valid until {end}. {TOKEN_HELP}");
        }
        Ok(current.token.clone())
    }

    pub(crate) fn set(&self, token: Token) {
        *self.lock() = Current {
            token,
            warned: None,
        };
    }

    fn lock(&self) -> MutexGuard<'_, Current> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
