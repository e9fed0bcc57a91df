//! Tokens.

use crate::runtime::{Client, Error, Token};

#[test]
fn a_token_is_checked() {
    let wrong = [
        ("", "the token is empty"),
        (
            "Bearer abc",
            "the token starts with `Bearer `: leave that out, the client adds it",
        ),
        (
            "bearer abc",
            "the token starts with `Bearer `: leave that out, the client adds it",
        ),
        (
            "abc\n",
            "the token has whitespace around it: trim it, a file often ends with a line break",
        ),
        (
            "a b",
            "the token has characters that no token has, such as whitespace",
        ),
        (
            "é",
            "the token has characters that no token has, such as whitespace",
        ),
    ];
    for (token, message) in wrong {
        let error = Token::new(token).expect_err(token);
        assert!(matches!(error, Error::Refused(_)));
        assert_eq!(error.to_string(), message);
    }
    assert_eq!(
        format!("{:?}", Token::new("12|abc").expect("valid")),
        "Token(***)"
    );
}

#[test]
fn a_missing_variable_is_named_with_the_way_to_a_token() {
    let error = Token::from_env("RUNTIME_TEST_UNSET").expect_err("unset");
    let message = "the environment variable `RUNTIME_TEST_UNSET` is not set to a text. Make a token in the account settings.";
    assert_eq!(error.to_string(), message);
    let error = Client::from_env().expect_err("unset");
    assert!(
        error
            .to_string()
            .starts_with("the environment variable `EXAMPLE_TOKEN` is not set")
    );
    let set = std::env::var("CARGO_PKG_NAME").expect("cargo sets it");
    assert_eq!(
        Token::from_env("CARGO_PKG_NAME").expect("valid"),
        Token::new(set).expect("valid")
    );
}
