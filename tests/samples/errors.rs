//! Bodies of errors, each through a client, as the error that its user gets.

use std::collections::BTreeMap;
use std::time::Duration;

use beatpass_client::operations::GetProducerLeaderboards;
use beatpass_client::{ApiError, Body, Client, Error, Transport, TransportError, TransportFuture};

use crate::sample;

/// What an error says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Said {
    message: &'static str,
    code: Option<&'static str>,
    field: Option<(&'static str, &'static str)>,
    other: Option<&'static str>,
    wait: Option<Duration>,
}

/// An error of which only the message is known.
const fn message(message: &'static str) -> Said {
    Said {
        message,
        code: None,
        field: None,
        other: None,
        wait: None,
    }
}

/// Samples of errors by file name, with a status that they come with and what they say.
const ERRORS: &[(&str, u16, Said)] = &[
    (
        "errors/failure.json",
        422,
        Said {
            code: Some("validation_failed"),
            field: Some(("period", "Choose another.")),
            ..message("Something failed.")
        },
    ),
    ("errors/message.json", 401, message("Unauthenticated.")),
    (
        "errors/rate-limit.json",
        429,
        Said {
            wait: Some(Duration::from_secs(17)),
            ..message("Too many requests.")
        },
    ),
    ("errors/success-false.json", 404, message("Not Found")),
    ("errors/text.json", 503, message("Temporarily unavailable.")),
    (
        "errors/text-and-message.json",
        404,
        Said {
            code: Some("no_artist"),
            ..message("There is no artist profile.")
        },
    ),
    (
        "errors/token-shortage.json",
        429,
        message("Too few tokens are left."),
    ),
    (
        "errors/validation.json",
        422,
        Said {
            field: Some(("name", "The name must have at least 3 characters.")),
            ..message("The given data was invalid.")
        },
    ),
    (
        "errors/validation-list.json",
        422,
        Said {
            other: Some("Track 4711 uses it."),
            ..message("The preset is in use.")
        },
    ),
    (
        "errors/producer-leaderboards.json",
        200,
        message("The rankings could not be read."),
    ),
];

/// Answers every request with one status and body.
#[derive(Debug)]
struct Answers(u16, String);

impl Transport for Answers {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        let answer = http::Response::builder()
            .status(self.0)
            .body(self.1.clone().into());
        Box::pin(async move { answer.map_err(TransportError::other) })
    }
}

async fn error(status: u16, body: String) -> ApiError {
    let builder = Client::builder()
        .transport(Answers(status, body))
        .retries(0);
    let client = builder.build().expect("the settings are valid");
    match client.execute(GetProducerLeaderboards::new()).await {
        Err(Error::Api(error)) => *error,
        other => panic!("no error of the API but {other:?}"),
    }
}

fn compare(name: &str, said: Said, error: &ApiError) {
    assert_eq!(error.message(), said.message, "{name}");
    assert_eq!(error.code(), said.code, "{name}");
    let fields = said.field.iter();
    let fields = fields.map(|(field, text)| ((*field).to_owned(), vec![(*text).to_owned()]));
    assert_eq!(
        *error.field_errors(),
        fields.collect::<BTreeMap<_, _>>(),
        "{name}"
    );
    assert!(error.other_errors().iter().eq(said.other.iter()), "{name}");
    assert_eq!(error.retry_after(), said.wait, "{name}");
}

#[tokio::test]
async fn bodies_of_errors_say_what_the_samples_say() {
    for (name, status, said) in ERRORS {
        let body = sample::text(name);
        let error = error(*status, body.clone()).await;
        assert_eq!(error.status().as_u16(), *status, "{name}");
        assert_eq!(error.raw_body(), body.as_bytes(), "{name}");
        compare(name, *said, &error);
    }
}

#[test]
fn every_sample_of_an_error_is_in_the_table() {
    let mut listed: Vec<_> = ERRORS.iter().map(|(name, ..)| (*name).to_owned()).collect();
    listed.sort();
    assert_eq!(listed, sample::files("errors"));
}
