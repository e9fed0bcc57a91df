//! Client certificates: what a client says of them and has for them, by what its document says.

use beatpass_tests::fixture::Fixture;

const HEAD: &str = "info: {title: T, version: '1'}\nservers: [{url: 'https://api.example.com'}]\n";
const PATHS: &str = "paths: {/proof: {get: {operationId: prove, tags: [Proofs], responses: {'204': {description: Done.}}}}}\n";
/// What OpenAPI 3.0 has no type for, marked.
const MARKED: &str = "openapi: 3.0.3
security: [{mtls: []}]
components:
  securitySchemes:
    mtls: {$ref: '#/components/securitySchemes/certificate'}
    certificate: {type: http, scheme: mutual, x-client-certificate: true, description: Ours signs it.}
";

/// A client of this document.
struct Client(Vec<beatpass_generator::OutputFile>);

impl Client {
    fn of(start: &str) -> Self {
        let fixture = Fixture::of(&format!("{start}{HEAD}{PATHS}"));
        Self(fixture.generate().expect("it is valid").files)
    }

    fn has(&self, path: &str) -> bool {
        self.0.iter().any(|file| file.path == path)
    }

    #[track_caller]
    fn text(&self, path: &str) -> &str {
        let file = self.0.iter().find(|file| file.path == path);
        &file.expect("the client has it").text
    }
}

#[test]
fn an_operation_that_needs_one_says_so_everywhere() {
    let client = Client::of(MARKED);
    for (path, expected) in [
        ("API.md", "| none, certificate | read |"),
        ("API.md", "the call needs a client certificate too"),
        ("README.md", "`Client::builder().client_certificate(pem)?`"),
        ("GUIDE.md", "Ours signs it."),
        ("GUIDE.md", "`prepare()` refuses none."),
        ("api-surface.txt", "(no token, certificate, read)"),
        (
            "src/operations/proofs.rs",
            "certificate](crate::guide#client-certificates)",
        ),
        ("src/operations/proofs.rs", "request.needs_certificate();"),
        (
            "src/runtime/config.rs",
            "super::{certificate_needed::admitted, send::outgoing}",
        ),
    ] {
        let text = client.text(path);
        assert!(text.contains(expected), "{expected} in {path}: {text}");
    }
}

#[test]
fn the_document_alone_makes_no_operation_need_one() {
    let client = Client::of("openapi: 3.0.3\nx-client-certificate: true\n");
    assert!(client.has("src/runtime/certificate.rs"));
    assert!(!client.has("src/runtime/certificate_needed.rs"));
    for path in [
        "API.md",
        "README.md",
        "src/operations/proofs.rs",
        "src/runtime/config.rs",
    ] {
        assert!(!client.text(path).contains("certificate"), "{path}");
    }
}

#[test]
fn a_document_that_denies_them_has_none() {
    let client = Client::of(&format!("x-client-certificate: false\n{MARKED}"));
    for file in &client.0 {
        assert!(!file.path.contains("certificate"), "{}", file.path);
        assert!(!file.text.contains("client certificate"), "{}", file.path);
    }
}
