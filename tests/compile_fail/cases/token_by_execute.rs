//! An operation that needs a token, executed by a client without one.

fn main() {
    let client = beatpass_client::Client::new();
    let _ = client.execute(beatpass_client::operations::DeletePlaylist::new(7));
}
