//! Bodies of pairs and of parts, and bodies of other media types: the exact bytes on the wire.

use crate::forms::types::{Filter, Query, Range};
use crate::media_types::types::Thing;
use crate::multipart::types::Credit;
use crate::runtime::{Bytes, Client, FilePart, Upload};
use crate::runtime::{Call, Operation};
use crate::{client, refusal, sent};
use serde_json::json;

/// Media type and body of a call.
#[track_caller]
pub(crate) fn typed<T, O: Operation>(call: &Call<Client<T>, O>) -> (String, String) {
    let request = sent(call);
    let media_type = request.headers().get("content-type");
    let media_type = media_type.map_or("", |value| value.to_str().expect("it is ASCII"));
    let body = String::from_utf8(request.body().to_vec()).expect("it is text");
    (media_type.to_owned(), body)
}

fn filter() -> Filter {
    Filter::new("a b&c=ü")
        .live(true)
        .tags(["x", "y,z"])
        .words(["v", "w"])
        .range(Range::new().from(1).to([2, 3]))
}

#[test]
fn pairs_are_encoded_as_forms_of_the_web() {
    let (media_type, body) = typed(&client().forms().send_form(filter()));
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    assert_eq!(
        body,
        "name=a+b%26c%3D%C3%BC&live=true&tags=x&tags=y%2Cz&words=v&words=w&range=%7B%22from%22%3A1%2C%22to%22%3A%5B2%2C3%5D%7D"
    );
}

#[test]
fn pairs_have_the_styles_of_their_encodings() {
    let (_, body) = typed(&client().forms().send_styled_form().body(filter()));
    assert_eq!(
        body,
        "name=a+b%26c%3D%C3%BC&live=true&tags=x,y%2Cz&words=v%7Cw&range%5Bfrom%5D=1&range%5Bto%5D%5B%5D=2&range%5Bto%5D%5B%5D=3"
    );
    let (_, body) = typed(&client().forms().send_reserved_form(filter()));
    assert_eq!(
        body,
        "name=a%20b%26c=%C3%BC&live=true&tags=x&tags=y%2Cz&words=v%7Cw&range=%7B%22from%22%3A1%2C%22to%22%3A%5B2%2C3%5D%7D"
    );
    let held = || filter().words(["v|w"]);
    let refused = "`words` has an element with a vertical bar";
    assert!(refusal(&client().forms().send_styled_form().body(held())).contains(refused));
    assert!(refusal(&client().forms().send_reserved_form(held())).contains(refused));
    let none = client().forms().send_styled_form();
    assert_eq!(typed(&none), (String::new(), String::new()));
}

#[test]
fn pairs_have_the_media_types_of_their_encodings() {
    let query = Query::new()
        .words(["a", "b&\""])
        .title("a \"b\"")
        .r#match("c")
        .range(Range::new().from(1))
        .markup("<a/>")
        .tags(["x", "y"])
        .ids([1, 2]);
    let (media_type, body) = typed(&client().forms().send_typed_form(query));
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    assert_eq!(
        body,
        "words=%5B%22a%22%2C%22b%26%5C%22%22%5D&title=%22a+%5C%22b%5C%22%22&match=%22c%22&range=%7B%22from%22%3A1%7D&markup=%3Ca%2F%3E&tags=x&tags=y&ids=1&ids=2"
    );
    let query = Query::new().r#match(Range::new().from(1));
    let (_, body) = typed(&client().forms().send_typed_form(query));
    assert_eq!(body, "match=%7B%22from%22%3A1%7D");
    let (_, body) = typed(
        &client()
            .forms()
            .send_typed_form(Query::new().clear_note().title("a")),
    );
    assert_eq!(body, "title=%22a%22");
}

/// The parts of a body, each by its headers and its content, without the boundary.
pub(crate) fn parts((media_type, body): (String, String)) -> Vec<String> {
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("it says where its parts end");
    let body = body
        .strip_suffix(&format!("--{boundary}--\r\n"))
        .expect("it ends");
    body.split(&format!("--{boundary}\r\n"))
        .skip(1)
        .map(str::to_owned)
        .collect()
}

#[test]
fn parts_of_every_kind() {
    let cover = FilePart::new("PNG").file_name("a \"b\"\r\n.png");
    let cover = cover.header("X-Licence", "none");
    let call = client()
        .multipart()
        .send_parts(7, "Night", b"RIFF".to_vec())
        .cover(cover)
        .stems([
            FilePart::from("1"),
            FilePart::new("2").media_type("audio/wav"),
        ])
        .tags(["x", "y"])
        .keys(["A", "B"])
        .credit(Credit::new("Me"))
        .credits([Credit::new("You"), Credit::new("They")]);
    let of = |name: &str| format!("Content-Disposition: form-data; name=\"{name}\"");
    let json = "\r\nContent-Type: application/json\r\n\r\n";
    assert_eq!(
        parts(typed(&call)),
        [
            format!(
                "{}\r\nContent-Type: text/markdown\r\nX-Level: 3\r\n\r\nNight\r\n",
                of("title")
            ),
            format!("{}\r\n\r\nx\r\n", of("tags")),
            format!("{}\r\n\r\ny\r\n", of("tags")),
            format!("{}\r\n\r\nA,B\r\n", of("keys")),
            format!(
                "{}\r\nContent-Type: application/json\r\nX-Version: 2\r\n\r\n{{\"name\":\"Me\"}}\r\n",
                of("credit")
            ),
            format!("{}{json}{{\"name\":\"You\"}}\r\n", of("credits")),
            format!("{}{json}{{\"name\":\"They\"}}\r\n", of("credits")),
            format!(
                "{}; filename=\"audio\"\r\nContent-Type: application/octet-stream\r\n\r\nRIFF\r\n",
                of("audio")
            ),
            format!(
                "{}; filename=\"a %22b%22%0D%0A.png\"\r\nContent-Type: image/png\r\nX-Kind: front\r\nX-Licence: none\r\n\r\nPNG\r\n",
                of("cover")
            ),
            format!(
                "{}; filename=\"stems\"\r\nContent-Type: application/octet-stream\r\n\r\n1\r\n",
                of("stems")
            ),
            format!(
                "{}; filename=\"stems\"\r\nContent-Type: audio/wav\r\n\r\n2\r\n",
                of("stems")
            ),
        ]
    );
}

#[test]
fn one_file_or_many() {
    let call = client().multipart().send_parts(7, "Night", "RIFF");
    let sent = parts(typed(&call.scans(["1", "2"])));
    let scans = sent
        .iter()
        .filter(|part| part.contains("filename=\"scans\""));
    assert_eq!(scans.count(), 2);
}

#[test]
fn a_body_of_parts_says_its_length_and_streams_what_is_no_bytes() {
    let call = client().multipart().send_parts(7, "Night", "RIFF");
    let request = sent(&call);
    let length = request.headers()["content-length"].to_str().expect("ASCII");
    assert_eq!(length, request.body().len().to_string());
    let reader = Upload::reader(&b"RIFF"[..], None);
    let request = client()
        .multipart()
        .send_parts(7, "Night", reader)
        .prepare();
    let request = request.expect("nothing refuses it");
    assert!(request.body().as_bytes().is_none());
    assert!(request.headers().get("content-length").is_none());
}

#[test]
fn what_a_part_cannot_carry_is_refused() {
    let file = FilePart::new("x").media_type("a\r\nb");
    let call = client().multipart().send_parts(7, "Night", file);
    assert!(refusal(&call).contains("`audio` has a media type that a header cannot carry"));
    let file = FilePart::new("x").header("X-Licence", "a\r\nb");
    let call = client().multipart().send_parts(7, "Night", file);
    assert!(refusal(&call).contains("`audio` has a header `X-Licence` that cannot be sent"));
    let call = client().multipart().send_parts(7, "N".repeat(21), "x");
    assert!(refusal(&call).contains("title"));
    let call = client()
        .multipart()
        .send_parts(7, "Night", "x")
        .keys(["A,B", "C"]);
    assert!(refusal(&call).contains("`keys` has an element with a comma"));
}

#[test]
fn files_are_not_shown() {
    let file = FilePart::new("secret").file_name("a.wav");
    let call = client().multipart().send_parts(7, "Night", file);
    let shown = format!("{call:?} {:?}", call.prepare());
    assert!(
        !shown.contains("secret") && shown.contains("a.wav"),
        "{shown}"
    );
}

#[test]
fn parts_that_may_all_be_left_out() {
    let call = || client().multipart().send_parts_or_none();
    let request = sent(&call());
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
    assert_eq!(parts(typed(&call().note("a"))).len(), 1);
}

#[test]
fn parts_that_nobody_describes() {
    let members = json!({"a": 1, "b": ["x", {"c": true}], "d": null});
    let members = members.as_object().expect("it is one").clone();
    let call = client().multipart().send_any_parts().body(members);
    let of = |name: &str| format!("Content-Disposition: form-data; name=\"{name}\"");
    assert_eq!(
        parts(typed(&call)),
        [
            format!("{}\r\n\r\n1\r\n", of("a")),
            format!("{}\r\n\r\nx\r\n", of("b")),
            format!(
                "{}\r\nContent-Type: application/json\r\n\r\n{{\"c\":true}}\r\n",
                of("b")
            ),
        ]
    );
}

#[test]
fn parts_of_json_are_json_whatever_their_type() {
    let call = client()
        .multipart()
        .send_parts(7, "Night", "x")
        .note("a \"b\"")
        .notes(["c", "d"]);
    let sent = parts(typed(&call));
    for text in [r#""a \"b\"""#, r#""c""#, r#""d""#] {
        let content = format!("\r\nContent-Type: application/json\r\n\r\n{text}\r\n");
        assert!(sent.iter().any(|part| part.ends_with(&content)), "{sent:?}");
    }
}

#[test]
fn what_is_no_object_has_no_parts() {
    let call = |body| client().multipart().send_chosen_parts(body);
    assert!(refusal(&call(json!(["a"]))).contains("`body` must be an object"));
    let members = json!({"a": "b"});
    assert_eq!(parts(typed(&call(members.clone()))).len(), 1);
    let members = members.as_object().expect("it is one").clone();
    let listed = client().multipart().send_listed_parts(members);
    let (media_type, body) = typed(&listed);
    assert!(media_type.starts_with("multipart/mixed; boundary="));
    assert!(body.contains("name=\"a\"\r\n\r\nb\r\n"), "{body}");
}

#[test]
fn the_media_type_is_the_one_that_shows_most() {
    let thing = || Thing::new("a");
    let sent = |call| typed(&call);
    assert_eq!(
        sent(client().media_types().send_one_of_many(thing())),
        (
            "application/vnd.example+json; charset=utf-8".to_owned(),
            r#"{"name":"a"}"#.to_owned()
        )
    );
    let anything = client().media_types().send_anything().body(thing());
    assert_eq!(typed(&anything).0, "application/json");
}

#[test]
fn each_kind_of_body_has_a_call() {
    let calls = client().media_types();
    let json = typed(&calls.send_different(Thing::new("a")));
    assert_eq!(
        json,
        ("application/json".to_owned(), r#"{"name":"a"}"#.to_owned())
    );
    let script = typed(&calls.send_different_as_vnd_script("go"));
    assert_eq!(
        script,
        ("application/vnd.script".to_owned(), "go".to_owned())
    );
    let png = typed(&calls.send_different_as_png("PNG"));
    assert_eq!(png, ("image/png".to_owned(), "PNG".to_owned()));
    let (parts, _) = typed(&calls.send_different_as_multipart("x"));
    assert!(
        parts.starts_with("multipart/form-data; boundary="),
        "{parts}"
    );
}

#[test]
fn text_is_sent_as_it_is() {
    let calls = client().media_types();
    assert_eq!(
        typed(&calls.send_text().body("a <b>")),
        ("text/plain".to_owned(), "a <b>".to_owned())
    );
    assert_eq!(typed(&calls.send_text()), (String::new(), String::new()));
    assert_eq!(
        typed(&calls.send_xml("<thing/>")),
        ("application/xml".to_owned(), "<thing/>".to_owned())
    );
    let _: Bytes = sent(&calls.send_xml("<thing/>")).into_body();
}
