//! Operations and requests are values: they can be kept as JSON, sent another day, and are then the same.

use std::fmt::Debug;

use beatpass_client::operations::{
    AddTracksToPlaylist, CreatePlaylist, DeletePlaylist, GetPlaylistTracks, GetTrack, IndexGenres,
    Login, UpdatePlaylist,
};
use beatpass_client::types::{
    AddTracksToPlaylistRequest, CreatePlaylistRequest, LoginRequest, UpdatePlaylistRequest,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_str, to_string};

#[track_caller]
fn assert_kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, expected: &str) {
    let json = to_string(value).expect("it can be written");
    assert_eq!(json, expected);
    assert_eq!(&from_str::<T>(&json).expect("it can be read"), value);
}

#[test]
fn operations_go_to_json_and_back() {
    assert_kept(&IndexGenres::new(), "{}");
    assert_kept(&GetTrack::new(7), r#"{"id":7}"#);
    assert_kept(
        &GetPlaylistTracks::new(7).per_page(50),
        r#"{"id":7,"perPage":50}"#,
    );
    assert_kept(&DeletePlaylist::new(7), r#"{"id":[7]}"#);
    assert_kept(&DeletePlaylist::new([7, 8]), r#"{"id":[7,8]}"#);
    let body = AddTracksToPlaylistRequest::new([3, 4]);
    assert_kept(
        &AddTracksToPlaylist::new(7, body),
        r#"{"id":7,"body":{"ids":[3,4]}}"#,
    );
}

#[test]
fn requests_keep_apart_what_is_absent_null_and_set() {
    let request = UpdatePlaylistRequest::new;
    assert_kept(&request(), "{}");
    assert_kept(&request().clear_description(), r#"{"description":null}"#);
    let described = request()
        .description("Slow songs for late hours")
        .public(true);
    assert_kept(
        &described,
        r#"{"description":"Slow songs for late hours","public":true}"#,
    );
    let update = UpdatePlaylist::new(7, request().clear_image());
    assert_kept(&update, r#"{"playlist":7,"body":{"image":null}}"#);
}

#[test]
fn secrets_are_kept_as_the_server_gets_them() {
    let login = Login::new(LoginRequest::new("a@example.com", "s3cret-words", "phone"));
    let json =
        r#"{"body":{"email":"a@example.com","password":"s3cret-words","token_name":"phone"}}"#;
    assert_kept(&login, json);
}

#[test]
fn what_a_queue_lost_is_told_in_words() {
    let error = from_str::<CreatePlaylist>(r#"{"body":{}}"#).expect_err("no name");
    assert!(
        error.to_string().starts_with("missing field `name`"),
        "{error}"
    );
    let request = CreatePlaylistRequest::new("Late night").public(true);
    assert_kept(
        &CreatePlaylist::new(request),
        r#"{"body":{"name":"Late night","public":true}}"#,
    );
}
