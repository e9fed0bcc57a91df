//! Logging in with a client that waits.

use super::blocking::{Client, wait};
use super::client::Public;
use super::error::Error;
use super::secret::Secret;
use super::session::{LogIn, Session, TwoFactor};

/// What logging in comes to. As [`LogIn`], for a client that waits.
#[derive(Debug)]
#[must_use = "the client of the session is in it"]
pub enum BlockingLogIn {
    /// The session has begun. Its client may call what one with a token may.
    Done(Client<Session>),
    /// The account wants a second factor.
    TwoFactor(BlockingTwoFactor),
}

/// A session that begins when a second factor is given. As [`TwoFactor`], but it waits.
#[derive(Debug)]
pub struct BlockingTwoFactor {
    inner: TwoFactor,
}

impl Client<Public> {
    /// Logs in, for the API's own applications only: as the client that gives futures does.
    ///
    /// # Errors
    ///
    /// As any call: [`Error::Api`] if the API does not accept the password.
    pub fn log_in(
        &self,
        email: impl Into<String>,
        password: impl Into<Secret<String>>,
    ) -> Result<BlockingLogIn, Error> {
        Ok(match wait(self.inner.log_in(email, password))? {
            LogIn::Done(inner) => BlockingLogIn::Done(Client { inner }),
            LogIn::TwoFactor(inner) => BlockingLogIn::TwoFactor(BlockingTwoFactor { inner }),
        })
    }
}

impl BlockingTwoFactor {
    /// Gives the code of the account's device.
    ///
    /// # Errors
    ///
    /// As [`TwoFactor::code`].
    pub fn code(&self, code: impl Into<Secret<String>>) -> Result<Client<Session>, Error> {
        let inner = wait(self.inner.code(code))?;
        Ok(Client { inner })
    }

    /// Gives one of the account's recovery codes instead.
    ///
    /// # Errors
    ///
    /// As [`TwoFactor::code`].
    pub fn recovery_code(&self, code: impl Into<Secret<String>>) -> Result<Client<Session>, Error> {
        let inner = wait(self.inner.recovery_code(code))?;
        Ok(Client { inner })
    }
}
