//! Client certificates, by which TLS itself proves who calls.

use reqwest::Identity;

use super::body::Body;
use super::builder::ClientBuilder;
use super::error::Error;
use super::refusal::Refusal;
use super::reqwest_transport::{ReqwestTransport, describe, settings};
use super::transport::{Transport, TransportFuture};

const BEGIN: &str = "-----BEGIN ";
const NEEDED: &str = "the client certificate must be PEM with at least one `BEGIN CERTIFICATE` and one `BEGIN PRIVATE KEY` (PKCS #8, not encrypted)";

impl<T> ClientBuilder<T> {
    /// The certificate that proves who calls where the API asks for one, with its key, in PEM: the client's own certificate, those
    /// that lead from it to one that the API knows, and the key (PKCS #8 without a password, `BEGIN PRIVATE KEY`).
    ///
    /// The key signs connections and is never sent or shown. This takes the place of a transport that was given before. It is there with
    /// the Cargo features `rustls-tls` and `native-tls`.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if there is no certificate or not one key in it, or if they do not belong together.
    pub fn client_certificate(self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        Ok(self.transport(transport(pem.as_ref())?))
    }
}

/// The client's own transport with a certificate: of another type than the one without, so that they can be told apart.
#[derive(Debug)]
pub(crate) struct CertifiedTransport(ReqwestTransport);

impl Transport for CertifiedTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        self.0.send(request)
    }
}

/// The transport that proves itself by this certificate.
pub(crate) fn transport(pem: &[u8]) -> Result<CertifiedTransport, Error> {
    let pem = String::from_utf8_lossy(pem);
    let Some((certificates, key)) = parts(&pem) else {
        return Err(Refusal::Setting(NEEDED.to_owned()).into());
    };
    let client = with_identity(&certificates, &key).and_then(reqwest::ClientBuilder::build);
    let client = client.map_err(|error| {
        let problem = describe(&error);
        Refusal::Setting(format!("the client certificate cannot be used: {problem}"))
    })?;
    Ok(CertifiedTransport(client.into()))
}

/// The certificates and the one key, nothing else: TLS of Windows takes any other block for a certificate. The same for all
/// libraries of TLS, since any crate of a build can turn on the feature of another one.
pub(crate) fn parts(pem: &str) -> Option<(String, String)> {
    let (mut certificates, mut keys) = (Vec::new(), Vec::new());
    for block in pem.split(BEGIN).skip(1) {
        let (label, _) = block.split_once("-----")?;
        let end = format!("-----END {label}-----");
        let of_its_kind = match label {
            "CERTIFICATE" => &mut certificates,
            "PRIVATE KEY" => &mut keys,
            _ => continue,
        };
        let block = &block[..block.find(&end)? + end.len()];
        of_its_kind.push(format!("{BEGIN}{block}\n"));
    }
    let key = keys.pop().filter(|_| keys.is_empty())?;
    (!certificates.is_empty()).then(|| (certificates.concat(), key))
}

#[cfg(feature = "native-tls")]
fn with_identity(certificates: &str, key: &str) -> reqwest::Result<reqwest::ClientBuilder> {
    let identity = Identity::from_pkcs8_pem(certificates.as_bytes(), key.as_bytes())?;
    Ok(settings().identity(identity))
}

/// For rustls, whichever library of TLS another crate has turned on in reqwest: none takes the identity of another one.
#[cfg(not(feature = "native-tls"))]
fn with_identity(certificates: &str, key: &str) -> reqwest::Result<reqwest::ClientBuilder> {
    let identity = Identity::from_pem(format!("{certificates}{key}").as_bytes())?;
    Ok(settings().tls_backend_rustls().identity(identity))
}
