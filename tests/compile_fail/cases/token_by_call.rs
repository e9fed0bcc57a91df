//! A call that needs a token, on a client without one.

fn main() {
    let client = beatpass_client::Client::new();
    let _ = client.playlists().delete(7);
}
