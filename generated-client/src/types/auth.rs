// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Auth.

use crate::runtime::{Checker, Limits, Secret, object, values};
use super::{Status, UserId};
use serde_json::{Map, Value};

/// Request body of [`Register`](crate::operations::Register).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RegisterRequest {
    /// E-mail address of the new account: required, at most 255 characters, not yet in use and not
    /// from a blacklisted domain.
    pub email: String,
    /// Password of the new account: required, at least 8 characters under the default validator,
    /// and the same as `password_confirmation`.
    pub password: Secret<String>,
    /// Name for the access token, 3 to 50 characters; sending it selects the mobile form of the
    /// answer.
    pub token_name: Option<String>,
    /// The password once more: required, and must equal `password`.
    pub password_confirmation: Secret<String>,
    /// User name wanted, at most 31 characters; optional. The default validator does not settle
    /// whether it must be unique.
    pub username: Option<Option<String>>,
    /// reCAPTCHA answer of the client, required when the server setting
    /// `recaptcha.enable.register` is on; never log it.
    pub g_recaptcha_response: Option<Secret<String>>,
}

impl RegisterRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        email: impl Into<String>,
        password: impl Into<Secret<String>>,
        password_confirmation: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            token_name: None,
            password_confirmation: password_confirmation.into(),
            username: None,
            g_recaptcha_response: None,
        }
    }

    /// Name for the access token, 3 to 50 characters; sending it selects the mobile form of the
    /// answer.
    pub fn token_name(mut self, token_name: impl Into<String>) -> Self {
        self.token_name = Some(token_name.into());
        self
    }

    /// User name wanted, at most 31 characters; optional. The default validator does not settle
    /// whether it must be unique.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(Some(username.into()));
        self
    }

    /// Sends null as `username`.
    pub fn clear_username(mut self) -> Self {
        self.username = Some(None);
        self
    }

    /// reCAPTCHA answer of the client, required when the server setting
    /// `recaptcha.enable.register` is on; never log it.
    pub fn g_recaptcha_response(
        mut self,
        g_recaptcha_response: impl Into<Secret<String>>,
    ) -> Self {
        self.g_recaptcha_response = Some(g_recaptcha_response.into());
        self
    }
}

impl Limits for RegisterRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("email", [&self.email], ..=255);
        limits.length("password", [&self.password], 8..);
        limits.length("token_name", &self.token_name, 3..=50);
        limits.length("username", self.username.iter().flatten(), ..=31);
    }
}

object! {
    RegisterRequest {
        0 "email" email required,
        1 "password" password required,
        2 "token_name" token_name optional,
        3 "password_confirmation" password_confirmation required,
        4 "username" username maybe,
        5 "g-recaptcha-response" g_recaptcha_response optional,
    }
}

/// Answer of [`Register`](crate::operations::Register).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterResponse {
    /// `success` when the account is ready, `needs_email_verification` when the e-mail address has
    /// to be confirmed first.
    pub status: RegisterResponseStatus,
    /// Start data for a mobile client, sent when `token_name` was given; the key is really spelled
    /// without the first t.
    pub boostrap_data: Option<BootstrapData>,
    /// Encoded start data for a web client, sent when `token_name` was not given.
    pub bootstrap_data: Option<Secret<String>>,
}

object! {
    RegisterResponse {
        0 "status" status required,
        1 "boostrapData" boostrap_data optional,
        2 "bootstrapData" bootstrap_data optional,
    }
}

/// `success` when the account is ready, `needs_email_verification` when the e-mail address has
/// to be confirmed first.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RegisterResponseStatus {
    /// `success`
    Success,
    /// `needs_email_verification`
    NeedsEmailVerification,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    RegisterResponseStatus {
        Success "success",
        NeedsEmailVerification "needs_email_verification",
    }
}

/// Start data for a mobile client, sent when `token_name` was given; the key is really spelled
/// without the first t.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BootstrapData {
    /// Theme data for the client; its fields are not specified.
    pub themes: Option<Map<String, Value>>,
    /// The new user together with an access token.
    pub user: BootstrapDataUser,
    /// Menus that the client should show; the fields of an entry are not specified.
    pub menus: Option<Vec<Map<String, Value>>>,
    /// Settings for the client; their fields are not specified.
    pub settings: Option<Map<String, Value>>,
    /// Locale data from the server's localization repository.
    pub locales: Option<Value>,
}

object! {
    BootstrapData {
        0 "themes" themes optional,
        1 "user" user required,
        2 "menus" menus optional,
        3 "settings" settings optional,
        4 "locales" locales optional,
    }
}

/// The new user together with an access token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BootstrapDataUser {
    /// Identifier of the user.
    pub id: UserId,
    /// Name shown to other users.
    pub display_name: Option<String>,
    /// Address of the user's profile picture.
    pub avatar: Option<String>,
    /// Bearer token of the new account; sensitive, so never log it.
    pub access_token: Secret<String>,
}

object! {
    BootstrapDataUser {
        0 "id" id required,
        1 "display_name" display_name optional,
        2 "avatar" avatar optional,
        3 "access_token" access_token required,
    }
}

/// Request body of [`Login`](crate::operations::Login).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct LoginRequest {
    /// E-mail address of the account.
    pub email: String,
    /// Password of the account; never log it.
    pub password: Secret<String>,
    /// Name under which the new token is kept, 3 to 100 characters.
    pub token_name: String,
}

impl LoginRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        email: impl Into<String>,
        password: impl Into<Secret<String>>,
        token_name: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            token_name: token_name.into(),
        }
    }
}

impl Limits for LoginRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("token_name", [&self.token_name], 3..=100);
    }
}

object! {
    LoginRequest {
        0 "email" email required,
        1 "password" password required,
        2 "token_name" token_name required,
    }
}

/// Answer of [`Login`](crate::operations::Login).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginResponse {
    /// Always `success` in this answer.
    pub status: Status,
    /// The signed-in user together with an access token.
    pub user: LoginResponseUser,
    /// Locale data from the server's localization repository.
    pub locales: Option<Value>,
    /// Menus that the client should show; the fields of an entry are not specified.
    pub menus: Option<Vec<Map<String, Value>>>,
    /// Settings for the client; their fields are not specified.
    pub settings: Option<Map<String, Value>>,
    /// Theme data for the client; its fields are not specified.
    pub themes: Option<Map<String, Value>>,
}

object! {
    LoginResponse {
        0 "status" status required,
        1 "user" user required,
        2 "locales" locales optional,
        3 "menus" menus optional,
        4 "settings" settings optional,
        5 "themes" themes optional,
    }
}

/// The signed-in user together with an access token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginResponseUser {
    /// Identifier of the user.
    pub id: UserId,
    /// Name shown to other users.
    pub display_name: Option<String>,
    /// Address of the user's profile picture.
    pub avatar: Option<String>,
    /// Bearer token for further calls; sensitive, so never log it.
    pub access_token: Secret<String>,
}

object! {
    LoginResponseUser {
        0 "id" id required,
        1 "display_name" display_name optional,
        2 "avatar" avatar optional,
        3 "access_token" access_token required,
    }
}
