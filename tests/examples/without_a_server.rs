//! A test of a program that calls the API, without a server: the transport is replaced.
//! `cargo run -p beatpass-tests --example without_a_server`; `cargo test` runs the test.

use beatpass_client::operations::GetArtistFollowStatus;
use beatpass_client::{
    Allows, Body, Client, Error, Token, Transport, TransportError, TransportFuture,
};

/// The code under test: whether the API knows an artist.
async fn is_known<T>(client: &Client<T>, artist: u64) -> Result<bool, Error>
where
    Client<T>: Allows<GetArtistFollowStatus>,
{
    match client.execute(GetArtistFollowStatus::new(artist)).await {
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Answers by the path, as a server would.
#[derive(Debug)]
struct Artists;

impl Transport for Artists {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let path = request.uri().path();
        let (status, body) = if path.ends_with("/artists/1/follow-status") {
            (200, r#"{"following": true}"#)
        } else {
            (404, r#"{"message": "No such artist."}"#)
        };
        let answer = http::Response::builder()
            .status(status)
            .body(Body::from(body));
        Box::pin(async move { answer.map_err(TransportError::other) })
    }
}

async fn answers() -> Result<[bool; 2], Error> {
    let builder = Client::builder().transport(Artists);
    let client = builder.token(Token::new("sample-token")?).build()?;
    Ok([is_known(&client, 1).await?, is_known(&client, 2).await?])
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    println!("{:?}", answers().await?);
    Ok(())
}

#[tokio::test]
async fn an_artist_that_is_missing_is_not_known() -> Result<(), Error> {
    assert_eq!(answers().await?, [true, false]);
    Ok(())
}
