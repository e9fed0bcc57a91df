//! A call that needs a token, on the public side of a client that has one.

use beatpass_client::{Authenticated, Client, operations::DeletePlaylist};

fn delete(client: &Client<Authenticated>) {
    let _ = client.public().execute(DeletePlaylist::new(7));
}

fn main() {}
