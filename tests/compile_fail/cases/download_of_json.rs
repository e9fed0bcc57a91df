//! A download of what is no file.

use beatpass_client::{Client, Error};

async fn save(client: &Client) -> Result<u64, Error> {
    client.genres().list().save_to("genres").await
}

fn main() {}
