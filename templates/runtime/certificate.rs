//! Client certificates, by which TLS itself proves who calls.

use std::sync::OnceLock;

use reqwest::Identity;

use super::builder::ClientBuilder;
use super::error::Error;
use super::hosts::Hosts;
use super::refusal::Refusal;
use super::reqwest_transport::{ReqwestTransport, describe, settings};

impl<T> ClientBuilder<T> {
    /// The certificate that proves who calls where the API asks for one, with its key, in PEM: the client's own certificate, those
    /// that lead from it to one that the API knows, and the key (PKCS #8, `BEGIN PRIVATE KEY`).
    ///
    /// The key signs connections and is never sent or shown. This takes the place of a transport that was given before.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if there is no certificate or no key in it, or if they do not belong together.
    pub fn client_certificate(self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let identity = identity(pem.as_ref()).map_err(|_| {
            let needed = "the client certificate must be PEM with at least one `BEGIN CERTIFICATE` and its `BEGIN PRIVATE KEY`";
            Refusal::Setting(needed.to_owned())
        })?;
        let client = settings().identity(identity).build().map_err(|error| {
            let problem = describe(&error);
            Refusal::Setting(format!("the client certificate cannot be used: {problem}"))
        })?;
        Ok(self.transport(ReqwestTransport {
            client: OnceLock::from(Ok(client)),
            hosts: Hosts::default(),
        }))
    }
}

#[cfg(feature = "native-tls")]
fn identity(pem: &[u8]) -> reqwest::Result<Identity> {
    Identity::from_pkcs8_pem(pem, key(pem))
}

/// The key alone, as native TLS wants it; nothing if there is none.
#[cfg(feature = "native-tls")]
fn key(pem: &[u8]) -> &[u8] {
    const BEGIN: &[u8] = b"-----BEGIN PRIVATE KEY-----";
    const END: &[u8] = b"-----END PRIVATE KEY-----";
    let place = |mark: &[u8]| pem.windows(mark.len()).position(|part| part == mark);
    match (place(BEGIN), place(END)) {
        (Some(begin), Some(end)) if begin < end => &pem[begin..end + END.len()],
        _ => &[],
    }
}

#[cfg(not(feature = "native-tls"))]
fn identity(pem: &[u8]) -> reqwest::Result<Identity> {
    Identity::from_pem(pem)
}
