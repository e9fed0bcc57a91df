//! Bytes that are Base64 in JSON and in parameters.

use serde_json::{from_value, json};

use crate::encoded_bytes::types::{Sound, SoundOrigin};
use crate::runtime::{Answer, Base64, Bytes, Operation};
use crate::{body, client, mismatch, round_trip, url};

#[test]
fn they_are_written_in_padded_base64() {
    let sound = Sound::new(b"\xfb\xff").slices([b"a", b"b"]);
    let call = client().sounds().put_sound(b"\xfb", sound).key(vec![0]);
    assert_eq!(url(&call), "/sounds/%2Bw%3D%3D?key=AA%3D%3D");
    assert_eq!(
        body(&call),
        json!({"wave": "+/8=", "slices": ["YQ==", "Yg=="]})
    );
}

#[test]
fn they_are_read_whatever_the_alphabet_the_padding_and_the_lines() {
    for text in ["+/8=", "+/8", "-_8", "-_8=", "+/\r\n8=", ""] {
        let sound: Sound = from_value(json!({"wave": text})).expect("it is Base64");
        let bytes: &[u8] = if text.is_empty() { b"" } else { b"\xfb\xff" };
        assert_eq!(&*sound.wave, bytes, "{text:?}");
    }
    let json = json!({"wave": "", "cover": null, "named": {"a": "YQ=="}, "origin": "Yg=="});
    let (sound, written) = round_trip::<Sound>(json.clone());
    assert_eq!(sound.named.expect("it is there")["a"].as_ref(), b"a");
    assert_eq!(sound.origin, Some(SoundOrigin::from(Base64::from(b"b"))));
    assert_eq!(written, json);
}

#[test]
fn what_is_no_base64_is_a_mismatch_with_its_place() {
    assert!(mismatch::<Sound>(json!({"wave": "a secret!"})).starts_with("no Base64: "));
    assert!(mismatch::<Sound>(json!({"wave": 1})).contains("expected a string of Base64"));
    let answer = Answer::new(
        http::StatusCode::OK,
        http::HeaderMap::new(),
        r#"{"wave": "", "slices": ["YQ==", "Y"]}"#,
    );
    let error = crate::encoded_bytes::operations::PutSound::read(&answer);
    let error = error.expect_err("one is cut off").to_string();
    assert!(error.contains("slices[1]"), "{error}");
}

#[test]
fn only_their_number_is_shown() {
    let bytes = Base64::new("a secret");
    assert_eq!(format!("{bytes:?}"), "Base64(8 bytes)");
    assert_eq!(bytes.into_bytes(), Bytes::from("a secret"));
}
