//! Requests as operations write them.

use super::sample::{
    ArtistRef, CreateTrack, CreateTrackRequest, GetTrack, Hours, ListTracks, RadioKind, TrackId,
};
use crate::runtime::{
    Answer, Client, Effect, Error, Method, Operation, OperationInfo, ParameterStyle, ParameterTree,
    ParameterValue, Public, PublicOperation, Refusal, RequestWriter, Tier, Token,
};

fn url(change: impl FnOnce(&mut ListTracks)) -> Result<String, String> {
    let mut operation = ListTracks::new();
    change(&mut operation);
    let request = Client::new().execute(operation).prepare();
    request
        .map(|request| request.uri().to_string())
        .map_err(|error| error.to_string())
}

#[test]
fn queries_are_encoded() {
    let written = url(|list| {
        list.page = Some(2);
        list.kinds = vec![RadioKind::Artist, RadioKind::from("a&b=c d+é~")];
        list.ids = vec![TrackId::new(1), TrackId::new(2)];
        list.lengths = vec![Hours::H24, Hours::from(5)];
        list.artist = Some(ArtistRef::CurrentUser);
    });
    let query = "page=2&kind%5B%5D=artist&kind%5B%5D=a%26b%3Dc%20d%2B%C3%A9~&ids=1,2&lengths=24%7C5&artist=CURRENT_USER";
    assert_eq!(
        written,
        Ok(format!(
            "https://api.example.com/v1/lists/all/tracks?{query}"
        ))
    );
    assert_eq!(
        url(|_| {}),
        Ok("https://api.example.com/v1/lists/all/tracks".to_owned())
    );
}

#[test]
fn path_parameters_cannot_lead_elsewhere() {
    let path = |scope: &str| url(|list| scope.clone_into(&mut list.scope));
    let expanded = |scope: &str| Ok(format!("https://api.example.com/v1/lists/{scope}/tracks"));
    assert_eq!(path("a/../b?c#d"), expanded("a%2F..%2Fb%3Fc%23d"));
    assert_eq!(path("%2e%2e"), expanded("%252e%252e"));
    assert_eq!(path("{scope}\\"), expanded("%7Bscope%7D%5C"));
    assert_eq!(path("a-b_c.d~e"), expanded("a-b_c.d~e"));
    assert_eq!(
        path(".."),
        Err("listTracks was not sent: `path` must not have `.` or `..` as a segment".to_owned())
    );
    assert_eq!(path("."), path(".."));
    assert_eq!(
        path(""),
        Err(
            "listTracks was not sent: `scope` is part of the path and must not be empty".to_owned()
        )
    );
}

/// Sends texts in the path and in the query, joined, or in the path alone by a style.
#[derive(Debug)]
struct Texts(Vec<&'static str>, Vec<&'static str>, Option<ParameterStyle>);

impl Operation for Texts {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTexts",
        method: Method::GET,
        route: "/{texts}",
        tier: Tier::None,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };
    fn write(&self, request: &mut RequestWriter) {
        match self.2 {
            Some(style) => request.path_styled("texts", &ParameterTree::list(&self.0), style),
            None => request.path("texts", &self.0),
        }
        request.query_joined("q", &self.1, ',');
    }
    fn read(answer: &Answer) -> Result<(), Error> {
        answer.empty()
    }
}

impl PublicOperation for Texts {}

fn texts_sent(operation: Texts) -> Result<String, String> {
    let request = Client::new().execute(operation).prepare();
    let request = request.map_err(|error| error.to_string())?;
    let url = request.uri().to_string();
    Ok(url.replace("https://api.example.com/v1", ""))
}

#[test]
fn empty_elements_are_elements() {
    let path = |texts: &[&'static str]| texts_sent(Texts(texts.to_vec(), Vec::new(), None));
    assert_eq!(path(&["", "a"]), Ok("/,a".to_owned()));
    assert_eq!(path(&["", "", "a", ""]), Ok("/,,a,".to_owned()));
    for nothing in [&[][..], &[""]] {
        let refused = path(nothing).expect_err("it is empty");
        assert!(refused.contains("`texts` is part of the path and must not be empty"));
    }
    let query = |texts: &[&'static str]| texts_sent(Texts(vec!["p"], texts.to_vec(), None));
    assert_eq!(query(&["", "a"]), Ok("/p?q=,a".to_owned()));
    assert_eq!(query(&["", ""]), Ok("/p?q=,".to_owned()));
    assert_eq!(query(&[""]), Ok("/p?q=".to_owned()));
    assert_eq!(query(&[]), Ok("/p".to_owned()));
}

#[test]
fn dots_between_elements_cannot_be_told_from_dots_within() {
    let label =
        |texts: &[&'static str], style| texts_sent(Texts(texts.to_vec(), Vec::new(), Some(style)));
    let refused = label(&["a.b", "c"], ParameterStyle::LabelExploded).expect_err("it has a dot");
    assert!(refused.contains("`texts` has an element with a dot, which ends an element there"));
    for (style, expected) in [
        (ParameterStyle::Label, "/.a.b,c"),
        (ParameterStyle::SimpleExploded, "/a.b,c"),
        (ParameterStyle::MatrixExploded, "/;texts=a.b;texts=c"),
    ] {
        assert_eq!(label(&["a.b", "c"], style), Ok(expected.to_owned()));
    }
}

#[test]
fn headers_are_checked() {
    let mut operation = ListTracks::new();
    operation.trace = Some("a\nb".to_owned());
    let error = Client::new()
        .execute(operation.clone())
        .prepare()
        .expect_err("a line break");
    assert_eq!(
        error.to_string(),
        "listTracks was not sent: `X-Trace` has characters that a header cannot carry"
    );
    operation.trace = Some("ab".to_owned());
    let request = Client::new()
        .execute(operation)
        .header("accept", "text/plain")
        .prepare()
        .expect("valid");
    assert_eq!(
        (&request.headers()["x-trace"], &request.headers()["accept"]),
        (
            &"ab".parse().expect("valid"),
            &"text/plain".parse().expect("valid")
        )
    );
    assert_eq!(request.headers()["user-agent"], "example-client/0.1.0");
    for name in ["Authorization", "host", "content-length", "a b"] {
        let error = Client::new()
            .execute(GetTrack::new(1))
            .header(name, "x")
            .prepare()
            .expect_err("not the call's");
        assert!(
            matches!(error, Error::Refused(refusal) if matches!(*refusal, Refusal::Setting(_)))
        );
    }
}

#[test]
fn bodies_are_json_and_none_is_no_body() {
    let client = Client::builder()
        .token(Token::new("secret-1").expect("valid"))
        .build()
        .expect("valid");
    let request = client
        .tracks()
        .create(CreateTrackRequest::new("Dawn"))
        .prepare()
        .expect("valid");
    assert_eq!(
        request.body().as_bytes().map(|body| &body[..]),
        Some(br#"{"name":"Dawn","tags":[]}"#.as_slice())
    );
    assert_eq!(request.headers()["content-type"], "application/json");
    let request = client
        .execute(CreateTrack::new(None))
        .prepare()
        .expect("valid");
    assert_eq!(
        (
            request.body().length(),
            request.headers().get("content-type")
        ),
        (Some(0), None)
    );
    assert_eq!(request.headers()["content-length"], "0");
}

#[test]
fn the_token_goes_where_the_operation_takes_one() {
    let client = Client::builder()
        .token(Token::new("secret-1").expect("valid"))
        .build()
        .expect("valid");
    let optional = client.tracks().get(1).prepare().expect("valid");
    assert_eq!(optional.headers()["authorization"], "Bearer secret-1");
    assert_eq!(
        client
            .tracks()
            .list()
            .prepare()
            .expect("valid")
            .headers()
            .get("authorization"),
        None
    );
    assert_eq!(
        Client::new()
            .tracks()
            .get(1)
            .prepare()
            .expect("valid")
            .headers()
            .get("authorization"),
        None
    );
    let shown = format!("{optional:?} {client:?} {:?}", client.tracks().get(1));
    assert!(!shown.contains("secret-1"), "{shown}");
}

#[test]
fn calls_and_futures_can_be_sent_and_kept() {
    fn can<T: Send + 'static>(_: &T) {}
    let call = Client::<Public>::new().tracks().get(1);
    can(&call);
    can(&call.send_raw());
    can(&IntoFuture::into_future(
        Client::new().tracks().list().page(2),
    ));
    assert_eq!(
        Client::new().tracks().list().page(2).operation().page,
        Some(2)
    );
    assert_eq!(GetTrack::INFO.id, "getTrack");
}

#[test]
fn whole_numbers_are_written_digit_by_digit() {
    for number in [0, 7, 10, 3629, u64::MAX] {
        let mut texts = Vec::new();
        ParameterValue::each(&number, &mut |text| texts.push(text.to_owned()));
        assert_eq!(texts, [number.to_string()]);
    }
}
