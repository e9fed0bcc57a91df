//! Where requests may go.

use crate::runtime::hosts::Hosts;
use crate::runtime::{Client, Error, Refusal};

fn build(url: &str) -> Result<String, Refusal> {
    match Client::builder().base_url(url).build() {
        Ok(client) => Ok(client.base_url().to_owned()),
        Err(Error::Refused(refusal)) => Err(*refusal),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn https_and_this_machine_are_accepted() {
    let accepted = [
        ("https://example.com/v1/", "https://example.com/v1"),
        ("https://example.com", "https://example.com"),
        ("http://localhost:80/v1", "http://localhost:80/v1"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://[::1]:1/x", "http://[::1]:1/x"),
    ];
    for (url, kept) in accepted {
        assert_eq!(build(url).as_deref(), Ok(kept));
    }
}

#[test]
fn other_schemes_and_hosts_are_refused() {
    for url in [
        "http://example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "ftp://localhost",
        "ws://x",
    ] {
        assert!(matches!(build(url), Err(Refusal::Scheme(_))), "{url}");
    }
    for url in [
        "",
        "example.com",
        "/v1",
        "https://",
        "https://example.com/?a",
        "https://example.com/#a",
        "https://a b",
    ] {
        assert!(matches!(build(url), Err(Refusal::BaseUrl(_))), "{url}");
    }
    let error = build("https://me:hunter2@exa mple.com/").expect_err("a password");
    assert_eq!(
        error.to_string(),
        "the base URL must not hold a user name or a password"
    );
}

#[test]
fn the_user_agent_is_checked() {
    let error = Client::builder()
        .user_agent("a\nb")
        .build()
        .expect_err("a line break");
    assert_eq!(
        error.to_string(),
        "the user agent has characters that a header cannot carry"
    );
}

#[test]
fn a_host_is_read_once_and_every_url_is_as_if_read_whole() {
    let hosts = Hosts::default();
    let bases = ["https://api.example.com:8443/v1", "http://[::1]:1"];
    let rest = [
        "",
        "/",
        "/tracks/1,2?q=a%20b&c=%26",
        "//double//slash",
        "/a/%2e%2e/b",
        "/a/../b/./c",
        "/caf%C3%A9?",
        "/with:colon;and=others'()!*",
        "/?page=2",
    ];
    for (base, rest) in rest.iter().flat_map(|rest| bases.map(|base| (base, rest))) {
        let uri: http::Uri = format!("{base}{rest}").parse().expect("it is valid");
        let whole = url::Url::parse(&uri.to_string()).expect("it is valid");
        for _ in 0..2 {
            assert_eq!(hosts.url(&uri).as_ref(), Ok(&whole), "{uri}");
        }
    }
}
