// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Auth.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{LoginRequest, LoginResponse, RegisterRequest, RegisterResponse};

/// Registering an account and logging in, with an access token in the answer where one is
/// asked for.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Auth<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Auth: see [`Auth`](crate::operations::Auth).
    pub fn auth(&self) -> Auth<Self> {
        Auth { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Auth: see [`Auth`](crate::operations::Auth).
    pub fn auth(&self) -> Auth<Self> {
        Auth { client: self.clone() }
    }
}

impl<C: Clone> Auth<C> {
    /// Creates a new account from an e-mail address and a password.
    ///
    /// Creates an account; no token is needed to call it. The fields follow the server's default
    /// validator, but whether registration is open, whether a CAPTCHA is demanded and the exact
    /// validation rules depend on server settings that are not known from outside. With
    /// `token_name` the answer is the mobile form in `boostrapData`, without it the web form in
    /// `bootstrapData`.
    ///
    /// `POST /auth/register` · No token is sent. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `429`: More than 5 registrations within a minute, or 20 within an hour, from this network
    ///   address.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .auth()
    ///     .register(
    ///         RegisterRequest::new(
    ///             "new.producer@example.com",
    ///             "example-password-1",
    ///             "example-password-1",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn register(&self, body: RegisterRequest) -> Call<C, Register>
    where
        C: Allows<Register>,
    {
        Call::new(self.client.clone(), Register::new(body))
    }

    /// Exchanges an e-mail address and password for an access token.
    ///
    /// Signs a mobile client in and answers with its start data, among them `user` and the token
    /// in `user.access_token`. No token is needed to call it; wrong credentials give a 422, and
    /// attempts are limited per e-mail address and IP address.
    ///
    /// `POST /auth/login` · No token is sent. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `422`: Wrong credentials, or a field that fails validation, the checks of `token_name`
    ///   and of a confirmed e-mail address included.
    /// - `429`: More than 5 attempts within a minute for this mail address and network address.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .auth()
    ///     .login(
    ///         LoginRequest::new(
    ///             "artist@example.com",
    ///             "example-password-2",
    ///             "tablet-backstage",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login(&self, body: LoginRequest) -> Call<C, Login>
    where
        C: Allows<Login>,
    {
        Call::new(self.client.clone(), Login::new(body))
    }
}

/// Creates a new account from an e-mail address and a password.
///
/// The plain value of [`Auth::register`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct Register {
    /// Data of the account to create.
    pub body: RegisterRequest,
}

impl Register {
    /// The operation with what is required; all else is left out.
    pub fn new(body: RegisterRequest) -> Self {
        Self { body }
    }
}

impl Operation for Register {
    type Output = RegisterResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "register",
        method: Method::POST,
        route: "/auth/register",
        tier: Tier::None,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.secret_json()
    }
}

impl PublicOperation for Register {}

impl Limits for Register {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    Register {
        0 "body" body required,
    }
}

/// Exchanges an e-mail address and password for an access token.
///
/// The plain value of [`Auth::login`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct Login {
    /// Credentials and the name for the token.
    pub body: LoginRequest,
}

impl Login {
    /// The operation with what is required; all else is left out.
    pub fn new(body: LoginRequest) -> Self {
        Self { body }
    }
}

impl Operation for Login {
    type Output = LoginResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "login",
        method: Method::POST,
        route: "/auth/login",
        tier: Tier::None,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.secret_json()
    }
}

impl PublicOperation for Login {}

impl Limits for Login {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    Login {
        0 "body" body required,
    }
}
