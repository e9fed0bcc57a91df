//! Parameters by their styles: the exact bytes on the wire.

use crate::parameter_styles::types::{Color, Palette, Search, Shade};
use crate::{client, refusal, sent, url};
use percent_encoding::percent_decode_str;
use serde_json::json;

fn color() -> Color {
    Color::new(100, 200)
}

#[test]
fn simple_values_in_the_path() {
    let call = client().parameter_styles().get_by_simple_path(
        "a b",
        ["x", "y,z"],
        color(),
        color().name("né"),
    );
    assert_eq!(
        url(&call),
        "/simple/a%20b/x,y%2Cz/R,100,G,200/R=100,G=200,name=n%C3%A9"
    );
}

#[test]
fn labels_in_the_path() {
    let call =
        client()
            .parameter_styles()
            .get_by_label("a/b", ["x", "y"], ["x", "y"], color(), color());
    assert_eq!(
        url(&call),
        "/label/.a%2Fb/.x,y/.x.y/.R,100,G,200/.R=100.G=200"
    );
}

/// A dot that is encoded means the same, so that no server tells one within an element from one between two.
#[test]
fn elements_and_members_with_dots_are_no_exploded_labels() {
    let labels = client().parameter_styles();
    let call = labels.get_by_label("a.b", ["a.b", "c"], ["a.b", "c"], color(), color());
    assert_eq!(
        refusal(&call),
        "getByLabel was not sent: `lists` has an element with a dot, which ends an element there"
    );
    let dotted = color().name("a.b");
    let call = labels.get_by_label("a.b", ["a.b"], ["c"], dotted.clone(), dotted.clone());
    assert!(refusal(&call).contains("`objects` has an element with a dot"));
    let call = labels.get_by_label("a.b", ["a.b"], ["c"], dotted, color());
    assert_eq!(
        url(&call),
        "/label/.a.b/.a.b/.c/.R,100,G,200,name,a.b/.R=100.G=200"
    );
}

#[test]
fn matrices_in_the_path() {
    let matrix = |plain: &str| {
        let lists = [["x", "y"], ["x", "y"]];
        client()
            .parameter_styles()
            .get_by_matrix(plain, lists[0], lists[1], color(), color())
    };
    assert_eq!(
        url(&matrix("a;b")),
        "/matrix/;plain=a%3Bb/;list=x,y/;lists=x;lists=y/;object=R,100,G,200/;R=100;G=200"
    );
    assert!(url(&matrix("")).starts_with("/matrix/;plain/;list=x,y/"));
}

#[test]
fn an_empty_list_in_the_path_is_refused() {
    let call = client()
        .parameter_styles()
        .get_by_label("a", [""; 0], ["x"], color(), color());
    assert!(refusal(&call).contains("`list` is part of the path and must not be empty"));
}

#[test]
fn objects_in_the_query() {
    let call = || client().parameter_styles().get_by_styled_query();
    assert_eq!(
        url(&call().form(color().name("a&b"))),
        "/query?R=100&G=200&name=a%26b"
    );
    assert_eq!(url(&call().joined(color())), "/query?joined=R,100,G,200");
    assert_eq!(
        url(&call().spaces(color())),
        "/query?spaces=R%20100%20G%20200"
    );
    assert_eq!(
        url(&call().pipes(color())),
        "/query?pipes=R%7C100%7CG%7C200"
    );
    assert_eq!(url(&call().many(["a", "b"])), "/query?many=a&many=b");
    assert_eq!(url(&call().many(["a|b"])), "/query?many=a%7Cb");
    let refused = refusal(&call().pipes(color().name("a|b")));
    assert!(refused.contains("`pipes` has an element with a vertical bar"));
    let refused = refusal(&call().spaces(color().name("a b")));
    assert!(refused.contains("`spaces` has an element with a space"));
}

#[test]
fn deep_objects_in_the_query() {
    let call = || client().parameter_styles().get_by_styled_query();
    let shade = Shade::new()
        .color(color())
        .tags(["x", "y z"])
        .stops([color()]);
    assert_eq!(
        url(&call().deep(shade)),
        "/query?deep%5Bcolor%5D%5BR%5D=100&deep%5Bcolor%5D%5BG%5D=200&deep%5Btags%5D%5B%5D=x&deep%5Btags%5D%5B%5D=y%20z\
         &deep%5Bstops%5D%5B0%5D%5BR%5D=100&deep%5Bstops%5D%5B0%5D%5BG%5D=200"
    );
    assert_eq!(url(&call().deep(Shade::new())), "/query");
    let map = [("a".to_owned(), 1), ("b".to_owned(), 2)].into();
    assert_eq!(url(&call().map_(map)), "/query?map%5Ba%5D=1&map%5Bb%5D=2");
}

#[test]
fn any_json_in_the_query() {
    let call = || client().parameter_styles().get_by_styled_query();
    assert_eq!(url(&call().free(json!("a"))), "/query?free=a");
    assert_eq!(
        url(&call().free(json!([1, true]))),
        "/query?free=1&free=true"
    );
    assert_eq!(url(&call().free(json!({"b": [1, 2]}))), "/query?b=1&b=2");
    assert_eq!(url(&call().free(json!(null))), "/query");
    assert_eq!(
        url(&call().nested([vec![1, 2], vec![3]])),
        "/query?nested=%5B1%2C2%5D,%5B3%5D"
    );
}

#[test]
fn reserved_characters_stay_as_far_as_they_change_nothing() {
    let call = client()
        .parameter_styles()
        .get_by_styled_query()
        .reserved("/a?b=c:d,e&f#g+h%20i%zz[j] ü'");
    assert_eq!(
        url(&call),
        "/query?reserved=/a?b=c:d,e%26f%23g%2Bh%20i%25zz%5Bj%5D%20%C3%BC%27"
    );
}

#[test]
fn empty_texts_are_sent() {
    let call = client().parameter_styles().get_by_styled_query();
    assert_eq!(url(&call.empty("").maybe("")), "/query?empty=&maybe=");
}

#[test]
fn objects_in_headers() {
    let call = client()
        .parameter_styles()
        .get_by_styled_header()
        .x_object(color())
        .x_exploded(color());
    let request = sent(&call);
    assert_eq!(request.headers()["x-object"], "R,100,G,200");
    assert_eq!(request.headers()["x-exploded"], "R=100,G=200");
    let call = client().parameter_styles().get_by_styled_header();
    let refused = refusal(&call.x_object(color().name("a,b")));
    assert!(refused.contains("`X-Object` has an element with a comma"));
}

#[test]
fn cookies_stand_in_one_header_that_is_not_shown() {
    let call = client()
        .parameter_styles()
        .get_by_cookie("s;1")
        .list(["a", "b"])
        .joined(["a", "b"])
        .object(color())
        .exploded(color());
    let request = sent(&call);
    assert_eq!(
        request.headers()["cookie"],
        "session=s%3B1; list=a; list=b; joined=a,b; object=R,100,G,200; R=100; G=200"
    );
    assert!(!format!("{request:?} {call:?}").contains("s%3B1"));
    assert!(!format!("{call:?}").contains("s;1"));
}

#[test]
fn json_stands_in_parameters_as_content() {
    let call = client()
        .parameter_styles()
        .get_by_content(color(), color())
        .x_header(color())
        .cookie(7)
        .text("a b");
    let json = "%7B%22R%22%3A100%2C%22G%22%3A200%7D";
    assert_eq!(
        url(&call),
        format!("/content/{json}?query={json}&text=a%20b")
    );
    let request = sent(&call);
    assert_eq!(request.headers()["x-header"], r#"{"R":100,"G":200}"#);
    assert_eq!(request.headers()["cookie"], "cookie=7");
}

#[test]
fn forms_stand_in_parameters_as_content() {
    let search = Search::new().words(["a &", "b"]).live(true);
    let call = || {
        let calls = client().parameter_styles();
        calls.get_by_other_content(Search::new().live(true))
    };
    assert_eq!(
        url(&call().query(search.clone())),
        "/contents/live%3Dtrue?query=words%3Da%2B%2526%26words%3Db%26live%3Dtrue"
    );
    let request = sent(&call().x_form(search));
    assert_eq!(request.headers()["x-form"], "words=a+%26&words=b&live=true");
    let nothing = client().parameter_styles();
    let refused = refusal(&nothing.get_by_other_content(Search::new()));
    assert!(refused.contains("`path` is part of the path"), "{refused}");
}

#[test]
fn forms_in_parameters_have_the_styles_of_their_encodings() {
    let palette = Palette::new()
        .color(Color::new(1, 2))
        .tags(["a&", "b"])
        .sizes([3, 4]);
    let call = client().parameter_styles().get_by_styled_form();
    let url = url(&call.query(palette));
    let form = url
        .strip_prefix("/forms?query=")
        .expect("it is the only one");
    let form = percent_decode_str(form).decode_utf8().expect("it is text");
    assert_eq!(
        form,
        "color%5BR%5D=1&color%5BG%5D=2&tags=a%26,b&sizes=%5B3%2C4%5D"
    );
}

#[test]
fn forms_without_any_pair_are_empty_texts() {
    let calls = client().parameter_styles();
    assert_eq!(url(&calls.get_by_form(Search::new())), "/forms?query=");
    let call = calls.get_by_other_content(Search::new().live(true));
    assert_eq!(url(&call), "/contents/live%3Dtrue");
    let call = call.query(Search::new()).x_form(Search::new());
    assert_eq!(url(&call), "/contents/live%3Dtrue?query=");
    let request = sent(&call);
    assert_eq!(request.headers()["x-form"], "");
}

#[test]
fn texts_of_other_media_types_are_sent_as_they_are() {
    let call = client()
        .parameter_styles()
        .get_by_other_content(Search::new().live(true))
        .xml("<a b='c'/>")
        .x_csv("a,b")
        .count(9);
    assert_eq!(
        url(&call),
        "/contents/live%3Dtrue?xml=%3Ca%20b%3D%27c%27%2F%3E"
    );
    let request = sent(&call);
    assert_eq!(request.headers()["x-csv"], "a,b");
    assert_eq!(request.headers()["cookie"], "count=9");
}
