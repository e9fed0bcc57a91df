// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/config.rs.j2 and run the command again.

//! What is this API's alone.

/// Where the API is.
pub(crate) const BASE_URL: &str = "https://open.beatpass.ca/api/v1";
/// The `User-Agent` sent unless the builder is given another.
pub(crate) const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
/// The environment variable that holds a token by convention.
pub(crate) const TOKEN_VARIABLE: &str = "BEATPASS_TOKEN";
/// How to get a token.
pub(crate) const TOKEN_HELP: &str = "Personal access token, sent in the `Authorization` header after the word `Bearer` and a space. A token lasts 90 days and is made in the account settings, section Developers, once access has been granted by invitation.";
