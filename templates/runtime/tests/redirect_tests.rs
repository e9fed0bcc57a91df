//! Redirects.

use super::fake::{Fake, Outcome, answer};
use super::sample::{CheckTrack, DeleteTrack};
use crate::runtime::{Authenticated, Client, Token};

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Authenticated>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = Client::builder().transport(fake.clone());
    let token = Token::new("t").expect("valid");
    (builder.token(token).build().expect("valid"), fake)
}

fn moved(status: u16, to: &str) -> Outcome {
    answer(status, "").header("location", to)
}

/// Where a GET that is redirected so ends; none if the redirect is not followed.
async fn end_of(status: u16, to: &str) -> Option<String> {
    let (client, fake) = client([moved(status, to), answer(200, "{}")]);
    let result = client.tracks().get(1).send_raw().await;
    assert_eq!(
        result.err().and_then(|error| error.status()).is_some(),
        fake.requests().len() == 1
    );
    let requests = fake.requests();
    let (first, second) = (&requests[0], requests.get(1)?);
    assert_eq!(
        (first.method(), first.headers()),
        (second.method(), second.headers())
    );
    Some(second.uri().to_string())
}

#[tokio::test]
async fn a_read_is_redirected_on_its_host() {
    let cases = [
        (
            "/v2/tracks/1?a=b#c",
            "https://api.example.com/v2/tracks/1?a=b",
        ),
        (
            "https://api.example.com:443/v2",
            "https://api.example.com/v2",
        ),
        ("HTTPS://API.example.com/v2", "https://api.example.com/v2"),
        ("//api.example.com/v2", "https://api.example.com/v2"),
        ("2", "https://api.example.com/v1/tracks/2"),
        ("../albums/2", "https://api.example.com/v1/albums/2"),
        ("?page=2", "https://api.example.com/v1/tracks/1?page=2"),
    ];
    for (to, end) in cases {
        assert_eq!(end_of(301, to).await.as_deref(), Some(end), "{to}");
    }
    for status in [302, 303, 307, 308] {
        assert_eq!(
            end_of(status, "2").await.as_deref(),
            Some("https://api.example.com/v1/tracks/2"),
            "{status}"
        );
    }
}

#[tokio::test]
async fn the_token_goes_nowhere_else() {
    let elsewhere = [
        "https://api.example.com.evil.example/v1",
        "https://evil.example/",
        "//evil.example/",
        "https://user@api.example.com/",
        "https://api.example.com:8443/",
        "http://api.example.com/",
        "file:///etc/passwd",
        "https://",
        "\\\\evil.example",
    ];
    for to in elsewhere {
        assert_eq!(end_of(307, to).await, None, "{to}");
    }
    for status in [300, 304, 305, 399] {
        assert_eq!(end_of(status, "2").await, None, "{status}");
    }
}

#[tokio::test]
async fn only_what_reads_is_sent_again_and_only_as_it_was() {
    let (client, fake) = client([
        moved(307, "2"),
        moved(307, "2"),
        answer(200, ""),
        moved(302, "2"),
    ]);
    client.execute(DeleteTrack).await.expect_err("it writes");
    assert_eq!(fake.requests().len(), 1);
    client.execute(CheckTrack).await.expect("a POST that reads");
    assert_eq!(fake.requests()[2].method(), "POST");
    client
        .execute(CheckTrack)
        .await
        .expect_err("302 may turn a POST into a GET");
    assert_eq!(fake.requests().len(), 4);
}

#[tokio::test]
async fn five_redirects_are_followed_and_each_is_counted() {
    let (client, fake) = client((0..6).map(|_| moved(302, "1")));
    let error = client.tracks().get(1).await.expect_err("a loop");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert_eq!(fake.requests().len(), 6);
    assert_eq!(client.budget().expect("set").remaining, 294);
    let (client, _) = self::client((0..5).map(|_| moved(302, "1")).chain([answer(200, "{}")]));
    client
        .tracks()
        .get(1)
        .send_raw()
        .await
        .expect("the sixth request");
}
