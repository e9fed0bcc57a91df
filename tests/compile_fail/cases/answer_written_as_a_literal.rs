//! An answer built as a literal, which a new field would break: see the guide for how tests build one.

use beatpass_client::types::DeletePlaylistResponse;

fn change(answer: DeletePlaylistResponse) {
    let _ = DeletePlaylistResponse { ..answer };
}

fn main() {}
