//! Logging in with a password: there only if the document says how.

use beatpass_tests::fixture::Fixture;

const HEAD: &str =
    "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://api.example.com'}]\n";

/// The text of a file of the client.
fn emitted(extension: &str, path: &str) -> String {
    let fixture = Fixture::of(&format!("{HEAD}{extension}paths: {{}}\n"));
    let output = fixture.generate().expect("it is valid");
    let file = output.files.into_iter().find(|file| file.path == path);
    file.expect("every client has it").text
}

#[test]
fn a_document_that_says_how_has_the_feature() {
    let extension = "x-client-session: {csrf: /c, login: /l, twoFactor: /t, cookie: P, header: X-Proof, mismatch: 419}\n";
    let manifest = emitted(extension, "Cargo.toml");
    assert!(
        manifest.contains("\nsession = [\"dep:cookie\"]\n"),
        "{manifest}"
    );
    assert!(manifest.contains("\ncookie = { "), "{manifest}");
    let config = emitted(extension, "src/runtime/config.rs");
    for line in [
        "SESSION_CSRF: &str = \"/c\";",
        "SESSION_LOGIN: &str = \"/l\";",
        "SESSION_TWO_FACTOR: &str = \"/t\";",
        "SESSION_COOKIE: &str = \"P\";",
        "SESSION_HEADER: &str = \"x-proof\";",
        "SESSION_MISMATCH: u16 = 419;",
    ] {
        assert!(config.contains(line), "{line} in {config}");
    }
}

#[test]
fn another_document_has_nothing_of_it() {
    let manifest = emitted("", "Cargo.toml");
    assert!(
        !manifest.contains("session") && !manifest.contains("cookie"),
        "{manifest}"
    );
    assert!(!emitted("", "src/runtime/config.rs").contains("SESSION"));
}
