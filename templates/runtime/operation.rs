//! An operation as a plain value, and which clients may call it.

use http::Method;

use super::answer::Answer;
use super::client::{Authenticated, Client, Public};
use super::error::Error;
use super::request::RequestWriter;

/// A call to the API as a plain value: what to send, and how to read the answer. Sending it is the client's part.
///
/// Implemented by the types of the operations; pass one to [`Client::execute`].
pub trait Operation: Send + Sync + 'static {
    /// What a successful call gives.
    type Output: Send + 'static;

    /// What is the same for every call of the operation.
    const INFO: &'static OperationInfo;

    /// Writes the parameters and the body.
    fn write(&self, request: &mut RequestWriter);

    /// Reads a successful answer.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the answer is not of the documented shape.
    fn read(answer: &Answer) -> Result<Self::Output, Error>;
}

/// What is the same for every call of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The operation's id in the API's document.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with parameters in braces.
    pub route: &'static str,
    /// Whether a token is sent.
    pub tier: Tier,
    /// What the call does to the account.
    pub effect: Effect,
    /// The media type asked for.
    pub accept: &'static str,
    /// The id of the operation that tells whether a call was carried out, for when its answer was lost.
    pub confirm: Option<&'static str>,
    /// Whether a 429 can mean a used-up allowance, not only that requests come too fast.
    pub quota: bool,
}

/// Whether an operation needs a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tier {
    /// Needs none, and none is sent.
    None,
    /// Works without one; the client's token is sent if it has one.
    Optional,
    /// Cannot be called without one.
    Token,
}

/// What an operation does to the account; what is worse is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes data.
    Write,
    /// Moves money.
    Money,
}

/// A client that may call the operation `O`.
#[diagnostic::on_unimplemented(
    message = "`{O}` needs a token, and this client has none",
    label = "called on `{Self}`",
    note = "build the client with `Client::builder().token(Token::from_env(..)?).build()?`",
    note = "or, in generic code, ask for the bound `Client<T>: Allows<{O}>`"
)]
pub trait Allows<O: Operation> {}

impl<O: Operation> Allows<O> for Client<Authenticated> {}

// Without it the compiler would list public operations instead of saying what the client lacks.
#[diagnostic::do_not_recommend]
impl<O: PublicOperation> Allows<O> for Client<Public> {}

/// An operation that can be called without a token.
#[diagnostic::on_unimplemented(
    message = "`{Self}` needs a token, and this client has none",
    label = "needs a client with a token",
    note = "build the client with `Client::builder().token(Token::from_env(..)?).build()?`"
)]
pub trait PublicOperation: Operation {}
