//! Errors by meaning, each as the server answers with it. `cargo run -p beatpass-tests --example errors`.

#[path = "../end_to_end/server.rs"]
#[allow(dead_code, reason = "the end-to-end tests look at more of a request")]
mod server;

use beatpass_client::types::CreatePlaylistRequest;
use beatpass_client::{Client, Error, Token};
use server::{Reply, Server};

/// What a program would do about it.
fn advice(error: &Error) -> String {
    match error {
        // First: the questions below look at the last answer, not at an earlier attempt whose answer was lost.
        Error::OutcomeUnknown(doubt) => format!("ask {:?} first", doubt.confirm()),
        error if error.is_not_found() => "there is no such thing".to_owned(),
        error if error.is_validation() => format!("mend the values: {error}"),
        error if error.is_unauthorized() => format!("get a new token: {error}"),
        error if error.is_quota_exceeded() => "free something first, no wait helps".to_owned(),
        error if error.is_rate_limited() => format!("wait {:?}", error.retry_after()),
        Error::Refused(refusal) => format!("nothing was sent: {refusal}"),
        error => error.to_string(),
    }
}

async fn advices() -> Result<Vec<String>, Error> {
    let mut advices = Vec::new();
    let server = Server::start().await;
    let builder = Client::builder().base_url(&server.url).retries(0);
    let client = builder.token(Token::new("sample-token")?).build()?;
    let answers = [
        (401, r#"{"message": "Unauthenticated."}"#),
        (404, r#"{"message": "No such playlist."}"#),
        (
            422,
            r#"{"message": "Invalid.", "errors": {"name": ["The name is taken."]}}"#,
        ),
        (429, r#"{"message": "You have 100 playlists."}"#),
        (504, ""),
        // The last one: the budget holds further calls of the operation back for so long.
        (429, r#"{"message": "Slow down.", "retry_after": 7}"#),
    ];
    for (status, body) in answers {
        server.reply(Reply {
            status,
            media_type: Some("application/json".to_owned()),
            body: body.into(),
        });
        let request = CreatePlaylistRequest::new("Late night");
        if let Err(error) = client.playlists().create(request).await {
            advices.push(advice(&error));
        }
    }
    let request = CreatePlaylistRequest::new("x");
    if let Err(error) = client.playlists().create(request).await {
        advices.push(advice(&error));
    }
    Ok(advices)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    for advice in advices().await? {
        println!("{advice}");
    }
    Ok(())
}

#[tokio::test]
async fn each_answer_has_its_advice() -> Result<(), Error> {
    let expected = [
        "get a new token: createPlaylist: 401 Unauthorized: Unauthenticated. (the token is older than 90 days, was revoked, or is wrong)",
        "there is no such thing",
        "mend the values: createPlaylist: 422 Unprocessable Entity: Invalid; `name`: The name is taken.",
        "free something first, no wait helps",
        "ask Some(\"getUserLikedPlaylists\") first",
        "wait Some(7s)",
        "mend the values: createPlaylist was not sent: `body.name` must have 3 to 250 characters, has 1",
    ];
    assert_eq!(advices().await?, expected);
    Ok(())
}
