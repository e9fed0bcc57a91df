//! Parts that the document does not name, and what else a body of parts may be made of: the exact parts on the wire.

use crate::extra_parts::types::SendCreditsValue;
use crate::forms_sent::{parts, typed};
use crate::runtime::FilePart;
use crate::{client, refusal};
use serde_json::json;

/// A part of text, as it is sent.
fn text(name: &str, content: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n")
}

/// A part of this media type.
fn of_type(media_type: &str, name: &str, content: &str) -> String {
    let head = format!("Content-Disposition: form-data; name=\"{name}\"");
    format!("{head}\r\nContent-Type: {media_type}\r\n\r\n{content}\r\n")
}

/// A file under the name of its part.
fn file(name: &str, content: &str) -> String {
    let head = format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"");
    format!("{head}\r\nContent-Type: application/octet-stream\r\n\r\n{content}\r\n")
}

#[test]
fn parts_without_a_name_of_their_own_are_given_one_by_one() {
    let call = client().extra_parts().send_numbers("Night");
    let call = call.extra("own").extra2("b", 2).extra2("a", 1);
    assert_eq!(
        parts(typed(&call)),
        [
            text("title", "Night"),
            text("extra", "own"),
            text("a", "1"),
            text("b", "2")
        ]
    );
    let call = client().extra_parts().send_numbers("Night").extra2("c", 10);
    let refused = refusal(&call);
    assert!(refused.contains("`extra.c`"), "{refused}");
}

#[test]
fn parts_of_any_kind_are_what_their_values_are() {
    let call = client().extra_parts().send_anything();
    let call = call
        .extra("a", "x")
        .extra("b", json!([1, {"c": 2}]))
        .extra("d", json!(null))
        .extra("e", json!({"f": [3]}))
        .title("Night");
    assert_eq!(
        parts(typed(&call)),
        [
            text("title", "Night"),
            text("a", "x"),
            text("b", "1"),
            of_type("application/json", "b", r#"{"c":2}"#),
            of_type("application/json", "e", r#"{"f":[3]}"#),
        ]
    );
    let none = client().extra_parts().send_anything();
    assert_eq!(typed(&none), (String::new(), String::new()));
}

#[test]
fn objects_without_a_name_of_their_own_are_json_before_the_files() {
    let call = client().extra_parts().send_credits().cover("PNG");
    let call = call.extra("me", SendCreditsValue::new("Me"));
    assert_eq!(
        parts(typed(&call)),
        [
            of_type("application/json", "me", r#"{"name":"Me"}"#),
            file("cover", "PNG")
        ]
    );
}

#[test]
fn files_without_a_name_of_their_own_are_given_one_by_one() {
    let call = client().extra_parts().send_other_files("Night");
    let score = FilePart::new("PDF").file_name("score.pdf");
    let call = call
        .extra("score", score.media_type("application/pdf"))
        .extra("audio", "RIFF");
    let head = "Content-Disposition: form-data; name=\"score\"; filename=\"score.pdf\"";
    assert_eq!(
        parts(typed(&call)),
        [
            text("title", "Night"),
            file("audio", "RIFF"),
            format!("{head}\r\nContent-Type: application/pdf\r\n\r\nPDF\r\n")
        ]
    );
}

#[test]
fn a_body_of_files_is_given_by_their_names() {
    let calls = client().extra_parts();
    let sent = calls.send_files([("b", "2"), ("a", "1")]);
    assert_eq!(parts(typed(&sent)), [file("a", "1"), file("b", "2")]);
    let sent = calls.send_lists_of_files().body([("a", ["1", "2"])]);
    assert_eq!(parts(typed(&sent)), [file("a", "1"), file("a", "2")]);
    let none = calls.send_lists_of_files();
    assert_eq!(typed(&none), (String::new(), String::new()));
}

#[test]
fn parts_of_one_of_several_objects_are_inputs() {
    let calls = client().chosen_parts();
    let sent = calls.send_cover(7, "file").file("PNG").caption("A hat");
    assert_eq!(
        parts(typed(&sent)),
        [
            text("track", "7"),
            text("kind", "file"),
            text("caption", "A hat"),
            file("file", "PNG")
        ]
    );
    let sent = calls.send_cover(7, "url").url("https://example.com/a.png");
    assert_eq!(
        parts(typed(&sent)),
        [
            text("track", "7"),
            text("kind", "url"),
            text("url", "https://example.com/a.png")
        ]
    );
}

#[test]
fn a_body_with_files_is_sent_in_parts_though_json_has_the_same_type() {
    let call = client().chosen_parts().replace_cover_as_multipart();
    let sent = call.file(["1", "2"]).note("n");
    assert_eq!(
        parts(typed(&sent)),
        [text("note", "n"), file("file", "1"), file("file", "2")]
    );
}

/// Under OpenAPI 3.1, what has no type is bytes, and so is what is of a media type that is no text.
#[test]
fn parts_without_a_type_are_files() {
    let call = client().multipart().send_untyped_parts();
    let call = call
        .data(json!({"a": 1}))
        .drawing("<svg/>")
        .photo(FilePart::new("PNG").media_type("image/png"))
        .files(["1", "2"].map(FilePart::from))
        .paper("PDF")
        .image("WebP");
    let as_type = |name: &str, media_type: &str, content: &str| {
        file(name, content).replace("application/octet-stream", media_type)
    };
    let mut sent = parts(typed(&call));
    sent.sort();
    let mut expected = [
        of_type("application/json", "data", r#"{"a":1}"#),
        text("drawing", "<svg/>"),
        as_type("photo", "image/png", "PNG"),
        file("files", "1"),
        file("files", "2"),
        file("paper", "PDF"),
        as_type("image", "image/webp", "WebP"),
    ];
    expected.sort();
    assert_eq!(sent, expected);
}
