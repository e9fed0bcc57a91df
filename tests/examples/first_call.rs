//! A first call: no token, one answer. `cargo run -p beatpass-tests --example first_call`.

#[path = "../end_to_end/server.rs"]
#[allow(dead_code, reason = "the end-to-end tests look at more of a request")]
mod server;

use beatpass_client::Client;
use server::{Reply, Server};

/// An empty catalog.
const GENRES: &str = r#"{"status": "success", "pagination": {"current_page": 1, "from": null, "to": null, "per_page": 15,
    "last_page": 1, "total": 0, "data": []}}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The real API needs no server of ours: `Client::new()` is all.
    let server = Server::start().await;
    server.reply(Reply {
        status: 200,
        media_type: Some("application/json".to_owned()),
        body: GENRES.into(),
    });
    let client = Client::builder().base_url(&server.url).build()?;

    let genres = client.genres().list().await?;
    println!("{genres:?}");
    Ok(())
}

#[test]
fn it_runs() -> Result<(), Box<dyn std::error::Error>> {
    main()
}
