//! Fields of the main entities by hand, as users read them; what every sample says of every field is compared in `main.rs`.

use beatpass_client::types::{
    Album, Artist, Genre, InitiateTrackPurchaseResponse, LicensingType, LoginResponse,
    RegisterResponse, Track, TrackExclusiveStatus,
};

use crate::read::typed;

#[test]
fn a_public_track() {
    let track: Track = typed("types/Track.public.json");
    assert_eq!(track.id.get(), 4711);
    assert_eq!(track.name, "Window Seat");
    assert_eq!(track.image, "https://images.example/tracks/4711.jpg");
    assert_eq!(track.model_type, "track");
    assert_eq!(track.duration_text, "3:24");
    assert_eq!(track.created_at.to_rfc3339(), "2026-03-14T09:26:53+00:00");
    let updated = track.updated_at.map(|time| time.to_rfc3339());
    assert_eq!(updated.as_deref(), Some("2026-05-02T18:04:11+00:00"));
    assert_eq!((track.views, track.plays), (Some(2310), Some(1840)));
    let artists = track.artists.expect("they are there");
    assert_eq!(artists[0].name, "Example Artist");
    let genres = track.genres.expect("they are there");
    assert_eq!(genres[0].display_name, "Lo-Fi");
}

#[test]
fn what_a_token_adds_to_a_track() {
    let track: Track = typed("types/Track.token.json");
    assert_eq!(track.release_date, "2026-03-20".parse().ok());
    assert_eq!(track.duration, Some(204_000));
    assert_eq!(
        track.description.as_deref(),
        Some("Recorded on a night train.")
    );
    assert_eq!(track.price, "29.5".parse().ok());
    assert_eq!(track.exclusive_price, "450".parse().ok());
    assert_eq!(track.currency.as_deref(), Some("CAD"));
    assert_eq!(track.bpm, Some(92));
    assert_eq!(track.key.as_deref(), Some("F#/Gb"));
    assert_eq!(track.scale.as_deref(), Some("Minor"));
    assert_eq!(track.licensing_type, Some(LicensingType::Both));
    let status = track.exclusive_status;
    assert_eq!(status, Some(TrackExclusiveStatus::Available));
    assert_eq!(
        (track.likes_count, track.reposts_count),
        (Some(61), Some(7))
    );
    let tags = track.tags.expect("they are there");
    assert_eq!(tags[0].name, "rainy");
    let album = track.album.expect("it is there");
    assert_eq!(album.name, "Night Lines");
}

#[test]
fn an_album() {
    let album: Album = typed("types/Album.token.json");
    assert_eq!(album.id.get(), 88);
    assert_eq!(album.name, "Night Lines");
    assert_eq!(album.model_type, "album");
    assert_eq!(album.image, "https://images.example/albums/88.jpg");
    assert_eq!(album.release_date.to_string(), "2026-03-20");
    let description = album.description.as_deref();
    assert_eq!(description, Some("Six tracks about going home late."));
    assert_eq!(album.plays, Some(5120));
    let created = album.created_at.map(|time| time.to_rfc3339());
    assert_eq!(created.as_deref(), Some("2026-02-11T15:30:00+00:00"));
    assert_eq!(album.tracks.expect("they are there")[0].name, "Last Stop");
    assert_eq!(album.artists.expect("they are there")[0].id.get(), 1207);
    assert_eq!(album.genres.expect("they are there")[1].name, "boom-bap");
    assert_eq!(album.tags.expect("they are there")[0].name, "rainy");
}

#[test]
fn an_artist() {
    let artist: Artist = typed("types/Artist.token.json");
    assert_eq!(artist.id.get(), 1207);
    assert_eq!(artist.name, "Example Artist");
    assert_eq!(artist.model_type, "artist");
    assert_eq!(artist.verified, Some(true));
    let bio = artist.bio.as_deref();
    assert_eq!(bio, Some("Makes slow beats out of field recordings."));
    assert_eq!(artist.website.as_deref(), Some("https://artist.example"));
    assert_eq!(artist.similar.expect("they are there")[0].id.get(), 1208);
    let top = artist.top_tracks.expect("they are there");
    assert_eq!(top[0].name, "Last Stop");
}

#[test]
fn a_genre() {
    let genre: Genre = typed("types/Genre.public.json");
    assert_eq!(genre.id.get(), 17);
    assert_eq!(genre.name, "lo-fi");
    assert_eq!(genre.display_name, "Lo-Fi");
    assert_eq!(genre.model_type, "genre");
}

/// `Debug` does not show them, so they are compared here.
#[test]
fn secrets() {
    let login: LoginResponse = typed("answers/login.public.json");
    assert_eq!(login.user.access_token.expose(), "1|example-access-token");
    let mobile: RegisterResponse = typed("answers/register-mobile.public.json");
    let user = mobile.boostrap_data.expect("it is there").user;
    assert_eq!(user.access_token.expose(), "2|example-access-token");
    let web: RegisterResponse = typed("answers/register.public.json");
    let start = web.bootstrap_data.expect("it is there");
    assert_eq!(start.expose(), "ZXhhbXBsZQ==");
    let purchase: InitiateTrackPurchaseResponse = typed("answers/initiateTrackPurchase.token.json");
    assert_eq!(purchase.client_secret.expose(), "pi_example_secret_example");
}
