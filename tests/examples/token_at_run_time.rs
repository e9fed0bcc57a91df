//! One program for callers with and without a token: the environment variable `BEATPASS_TOKEN` decides.
//! `BEATPASS_TOKEN=any cargo run -p beatpass-tests --example token_at_run_time`.

#[path = "../end_to_end/server.rs"]
#[allow(dead_code, reason = "the end-to-end tests look at more of a request")]
mod server;

use beatpass_client::operations::IndexGenres;
use beatpass_client::{Allows, Client, Error, Token};
use server::{Reply, Server};

/// An empty catalog.
const GENRES: &str = r#"{"status": "success", "pagination": {"current_page": 1, "from": null, "to": null, "per_page": 15,
    "last_page": 1, "total": 0, "data": []}}"#;

/// What the program does with either client: one bound for each operation that it calls.
async fn work<T>(client: &Client<T>) -> Result<(), Error>
where
    Client<T>: Allows<IndexGenres>,
{
    let genres = client.genres().list().await?;
    println!("{genres:?}");
    Ok(())
}

/// Whether the call was sent with a token; `variable` holds one, or does not.
async fn has_token(variable: &str) -> Result<bool, Error> {
    let server = Server::start().await;
    server.reply(Reply {
        status: 200,
        media_type: Some("application/json".to_owned()),
        body: GENRES.into(),
    });
    let builder = Client::builder().base_url(&server.url);

    if std::env::var_os(variable).is_some() {
        work(&builder.token(Token::from_env(variable)?).build()?).await?;
    } else {
        work(&builder.build()?).await?;
    }

    let sent = server.recorded();
    let mut names = sent.iter().flat_map(|request| &request.headers);
    Ok(names.any(|(name, _)| name == "authorization"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    println!("with a token: {}", has_token("BEATPASS_TOKEN").await?);
    Ok(())
}

#[tokio::test]
async fn the_variable_decides() -> Result<(), Error> {
    // cargo sets this one, to what could be a token.
    assert!(has_token("CARGO_PKG_NAME").await?);
    assert!(!has_token("BEATPASS_TESTS_UNSET").await?);
    Ok(())
}
