//! Parameters: where they go and how they are written.

use crate::path_parameters::types::{GetByKindKind, GetByKindWho};
use crate::typed_ids::types::{AlbumId, UserId, UserSelector};
use crate::{client, refusal, sent, url};

#[test]
fn text_in_the_path_is_percent_encoded() {
    let path = |name: &str| url(&client().path_parameters().get_by_path(name, [1, 2]));
    assert_eq!(path("a b/c?d#e%f"), "/path/a%20b%2Fc%3Fd%23e%25f/of/1,2");
    assert_eq!(path("größe"), "/path/gr%C3%B6%C3%9Fe/of/1,2");
    assert_eq!(path("-._~"), "/path/-._~/of/1,2");
}

#[test]
fn nothing_in_the_path_may_be_empty_or_lead_elsewhere() {
    let refused = |name: &str, ids: &[i64]| {
        refusal(&client().path_parameters().get_by_path(name, ids.to_vec()))
    };
    assert!(refused("", &[1]).contains("`name` is part of the path and must not be empty"));
    assert!(refused("a", &[]).contains("`ids` is part of the path and must not be empty"));
    assert!(refused("..", &[1]).contains("must not have `.` or `..` as a segment"));
}

#[test]
fn a_fragment_of_a_path_is_not_sent() {
    let call = client().path_parameters().get_sized("a").size(2);
    assert_eq!(url(&call), "/path/a?size=2");
}

#[test]
fn what_urls_do_not_have_is_encoded_in_paths() {
    assert_eq!(
        url(&client().path_parameters().get_odd("a b")),
        "/odd%20path/%C3%BC%7C%22%41%25zz/a%20b%5B%5D?q=a%20b"
    );
}

#[test]
fn a_choice_in_the_path_is_a_list_or_a_word() {
    let day = "2026-02-28".parse().expect("it is a day");
    let path = |who: GetByKindWho| {
        url(&client()
            .path_parameters()
            .get_by_kind(who, day, GetByKindKind::Beat))
    };
    assert_eq!(path(GetByKindWho::Me), "/path/me/2026-02-28/beat");
    assert_eq!(path(vec![7, 8].into()), "/path/7,8/2026-02-28/beat");
}

#[test]
fn a_value_that_is_not_listed_is_sent_as_it_is() {
    let day = "2026-02-28".parse().expect("it is a day");
    let call = client()
        .path_parameters()
        .get_by_kind(GetByKindWho::Me, day, "remix/1");
    assert_eq!(url(&call), "/path/me/2026-02-28/remix%2F1");
}

#[test]
fn the_query_takes_values_of_every_kind() {
    let call = client()
        .query_parameters()
        .get_by_query("a & b=c")
        .page(-2)
        .live(true)
        .ratio(0.5)
        .since("2026-02-28T13:00:00+01:00".parse().expect("it is a time"));
    assert_eq!(
        url(&call),
        "/query?query=a%20%26%20b%3Dc&page=-2&live=true&ratio=0.5&since=2026-02-28T13%3A00%3A00%2B01%3A00"
    );
}

#[test]
fn a_path_keeps_the_query_of_its_own() {
    let call = || client().query_parameters().get_fixed();
    assert_eq!(url(&call()), "/fixed?kind=beat");
    assert_eq!(url(&call().page(2)), "/fixed?kind=beat&page=2");
}

#[test]
fn lists_in_the_query_are_written_as_declared() {
    let list = ["a,b", "c d", "e|f"];
    let call = || client().query_parameters().get_by_query("q");
    assert_eq!(
        url(&call().ids([1, 2])),
        "/query?query=q&ids%5B%5D=1&ids%5B%5D=2"
    );
    assert_eq!(
        url(&call().commas(list)),
        "/query?query=q&commas=a%2Cb,c%20d,e%7Cf"
    );
    assert_eq!(
        url(&call().spaces(["a,b", "e|f"])),
        "/query?query=q&spaces=a%2Cb%20e%7Cf"
    );
    assert_eq!(
        url(&call().pipes(["a,b", "c d"])),
        "/query?query=q&pipes=a%2Cb%7Cc%20d"
    );
}

#[test]
fn empty_elements_of_lists_are_sent() {
    let call = || client().query_parameters().get_by_query("q");
    assert_eq!(url(&call().commas([""])), "/query?query=q&commas=");
    assert_eq!(
        url(&call().commas(["", "a"]).pipes(["", ""])),
        "/query?query=q&commas=,a&pipes=%7C"
    );
}

/// No server tells a delimiter within an element from one between two.
#[test]
fn elements_with_their_delimiter_are_refused() {
    let call = || client().query_parameters().get_by_query("q");
    assert!(refusal(&call().spaces(["c d"])).contains("`spaces` has an element with a space"));
    assert!(
        refusal(&call().pipes(["a", "e|f"])).contains("`pipes` has an element with a vertical bar")
    );
}

#[test]
fn what_is_left_out_is_not_sent() {
    let call = client()
        .query_parameters()
        .get_by_query("q")
        .ids([])
        .commas([""; 0]);
    assert_eq!(url(&call), "/query?query=q");
    assert_eq!(url(&client().enums().get_enums()), "/enums");
}

#[test]
fn listed_values_in_the_query() {
    let call = client()
        .enums()
        .get_enums()
        .order("most-played")
        .bitrate(320)
        .only(["beat", "other"]);
    assert_eq!(
        url(&call),
        "/enums?order=most-played&bitrate=320&only=beat&only=other"
    );
}

#[test]
fn headers_take_lists_and_listed_values() {
    let call = client()
        .header_parameters()
        .get_by_header("1.2")
        .x_ids([1, 2])
        .x_mode("quick");
    let request = sent(&call);
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().expect("it is ASCII").to_owned())
    };
    assert_eq!(header("x-client-version").as_deref(), Some("1.2"));
    assert_eq!(header("x-ids").as_deref(), Some("1,2"));
    assert_eq!(header("x-mode").as_deref(), Some("quick"));
    assert_eq!(header("x-other"), None);
}

#[test]
fn a_header_cannot_carry_a_comma_within_an_element() {
    let call = || client().header_parameters().get_by_header("1,2");
    assert!(refusal(&call().x_words(["a,b"])).contains("`X-Words` has an element with a comma"));
    assert_eq!(
        sent(&call().x_words(["a", "b"])).headers()["x-words"],
        "a,b"
    );
}

#[test]
fn a_header_cannot_carry_a_line_end() {
    let refused = refusal(
        &client()
            .header_parameters()
            .get_by_header("1\r\nX-Other: 2"),
    );
    assert!(
        refused.contains("has characters that a header cannot carry"),
        "{refused}"
    );
}

#[test]
fn typed_ids_are_written_as_their_values() {
    let call = client()
        .typed_ids()
        .get_typed_ids(7, UserSelector::UserId(UserId::new(8)))
        .albums([AlbumId::new(1), AlbumId::new(2)]);
    assert_eq!(url(&call), "/typed-ids/7/8?albums=1,2");
    assert_eq!(
        url(&client().typed_ids().get_typed_ids(7, UserSelector::Me)),
        "/typed-ids/7/me"
    );
}

#[test]
fn names_that_are_no_identifiers_are_sent_as_they_are() {
    use crate::wire_names::types::SendWireNamesRequest;
    let call = client()
        .wire_names_more()
        .send_wire_names("x", SendWireNamesRequest::new("t", "n"));
    assert_eq!(
        url(&call.filter_name("f").timeout_(1).body("b")),
        "/wire-names/x?filter%5Bname%5D=f&timeout=1&body=b"
    );
}

#[test]
fn parameters_of_one_name_in_different_parts() {
    let call = client().collisions().get_track(1).id2(2).id3(3);
    assert_eq!(url(&call), "/collisions/1?id=2");
    assert_eq!(sent(&call).headers()["id"], "3");
    let json = serde_json::to_value(call.operation()).expect("it can be written");
    assert_eq!(json, serde_json::json!({"id": 1, "id2": 2, "id3": 3}));
    let read: crate::collisions::operations::GetTrack =
        serde_json::from_value(json).expect("it can be read");
    assert_eq!(read, *call.operation());
}

#[test]
fn parameters_of_an_operation_replace_those_of_its_path() {
    use crate::shared_parts::types::ThingRequest;
    assert_eq!(
        url(&client().shared_parts().get_shared(1).lang("en")),
        "/shared/1?lang=en"
    );
    assert_eq!(
        url(&client()
            .shared_parts()
            .put_shared(1, 2, ThingRequest::new())),
        "/shared/1?lang=2"
    );
}

#[test]
fn days_and_times_in_the_query() {
    use crate::dates::types::SendDatesRequest;
    let (day, time) = (
        "2026-02-28".parse().expect("it is a day"),
        "2026-02-28T13:00:00Z".parse().expect("it is a time"),
    );
    let until = "2026-02-28T13:00:00".parse().expect("it is a time");
    let call = client()
        .dates()
        .send_dates(day, until, SendDatesRequest::new(day, time))
        .times([time, time]);
    assert_eq!(
        url(&call),
        "/dates?since=2026-02-28&until=2026-02-28%2013%3A00%3A00&times=2026-02-28T13%3A00%3A00Z,2026-02-28T13%3A00%3A00Z"
    );
}

#[test]
fn lists_that_hold_themselves_are_json_below_their_elements() {
    use crate::recursion::types::{Comment, Nest};
    let nest = Nest(vec![Nest::default(), Nest(vec![Nest::default()])]);
    let call = client()
        .recursion()
        .recurse(Comment::new("text"))
        .nest(nest);
    assert_eq!(url(&call), "/recursion?nest=%5B%5D&nest=%5B%5B%5D%5D");
}
