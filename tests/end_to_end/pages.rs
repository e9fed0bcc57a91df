//! Whole lists over loopback: page after page until the end, in both forms of the track listing.

use beatpass_client::{Cap, Client, Public};
use serde_json::{Value, json};

use crate::server::{Reply, Server};

fn client(server: &Server) -> Client<Public> {
    let builder = Client::builder().base_url(&server.url).retries(0);
    builder.build().expect("the settings are valid")
}

fn ok(body: &Value) -> Reply {
    Reply {
        status: 200,
        media_type: Some("application/json".to_owned()),
        body: body.to_string().into(),
    }
}

/// A track with the fields that every caller gets.
fn track(id: u64) -> Value {
    json!({
        "id": id,
        "name": "Window Seat",
        "image": "https://images.example/1.jpg",
        "model_type": "track",
        "duration_text": "3:24",
        "created_at": "2026-03-14T09:26:53Z",
    })
}

/// A page of tracks with these ids; the rest of it is of one form or the other.
fn page(number: u64, ids: &[u64], rest: &Value) -> Reply {
    let tracks: Vec<Value> = ids.iter().copied().map(track).collect();
    let mut page =
        json!({"current_page": number, "data": tracks, "from": 1, "to": 2, "per_page": 2});
    let rest = rest.as_object().expect("the rest is an object").clone();
    page.as_object_mut().expect("it is an object").extend(rest);
    ok(&json!({"status": "success", "pagination": page}))
}

fn length_aware(number: u64, ids: &[u64]) -> Reply {
    let next = (number < 3).then_some(number + 1);
    let rest = json!({"last_page": 3, "next_page": next, "prev_page": null, "total": 5});
    page(number, ids, &rest)
}

fn simple(number: u64, ids: &[u64]) -> Reply {
    let url = "https://elsewhere.example/tracks";
    let next = (number < 3).then_some("https://elsewhere.example/tracks?page=99");
    let rest =
        json!({"first_page_url": url, "next_page_url": next, "prev_page_url": null, "path": url});
    page(number, ids, &rest)
}

#[tokio::test]
async fn tracks_in_both_forms() {
    for form in [length_aware, simple] {
        let server = Server::start().await;
        // Between the pages one track was added in front, which moves the others.
        server.reply_in_turn([form(1, &[1, 2]), form(2, &[2, 3]), form(3, &[4])]);
        let call = client(&server).tracks().list().query("lo fi").per_page(2);
        let mut tracks = call.header("X-Trace", "7").items();
        let mut ids = Vec::new();
        while let Some(track) = tracks.try_next().await.expect("answered") {
            ids.push(track.id.get());
        }
        assert_eq!(ids, [1, 2, 3, 4]);
        let sent = server.recorded();
        let targets: Vec<&str> = sent.iter().map(|sent| sent.target.as_str()).collect();
        let expected =
            [1, 2, 3].map(|page| format!("/api/v1/tracks?page={page}&per_page=2&query=lo%20fi"));
        assert_eq!(targets, expected);
        let is_traced = |headers: &[(String, String)]| {
            headers.contains(&("x-trace".to_owned(), "7".to_owned()))
        };
        assert!(sent.iter().all(|sent| is_traced(&sent.headers)));
    }
}

#[tokio::test]
async fn an_answer_of_another_form_in_between() {
    let server = Server::start().await;
    server.reply_in_turn([
        length_aware(1, &[1, 2]),
        simple(2, &[3, 4]),
        length_aware(3, &[5]),
    ]);
    let call = client(&server).tracks().list();
    let tracks = call.collect_all(Cap::pages(9)).await.expect("answered");
    assert_eq!((tracks.items().len(), tracks.is_complete()), (5, true));
}

#[tokio::test]
async fn a_list_whose_pages_tell_their_size_only() {
    let server = Server::start().await;
    let page = |number: u64, ids: &[u64]| {
        let reposts: Vec<Value> = ids
            .iter()
            .map(|id| json!({"repostable": track(*id)}))
            .collect();
        ok(
            &json!({"status": "success", "pagination": {"current_page": number, "from": 1, "to": 2, "per_page": 2, "data": reposts}}),
        )
    };
    server.reply_in_turn([page(1, &[1, 1]), page(2, &[2])]);
    let call = client(&server).reposts().list_by_user(7);
    let reposts = call.collect_all(Cap::pages(9)).await.expect("answered");
    assert_eq!((reposts.items().len(), server.recorded().len()), (3, 2));
}

#[tokio::test]
async fn a_list_that_fails_goes_on_where_it_stood() {
    let server = Server::start().await;
    let failure = Reply {
        status: 503,
        ..Reply::default()
    };
    server.reply_in_turn([length_aware(1, &[1, 2]), failure, length_aware(3, &[3])]);
    let mut tracks = client(&server).tracks().list().items();
    for _ in 0..2 {
        assert!(tracks.try_next().await.expect("answered").is_some());
    }
    tracks.try_next().await.expect_err("503 is no success");
    assert_eq!(tracks.position(), Some("2"));
    let page = tracks
        .position()
        .expect("there is more")
        .parse()
        .expect("it is a number");
    let mut rest = client(&server).tracks().list().page(page).items();
    assert!(rest.try_next().await.expect("answered").is_some());
    let targets: Vec<String> = server
        .recorded()
        .into_iter()
        .map(|sent| sent.target)
        .collect();
    assert_eq!(
        targets[1..],
        ["/api/v1/tracks?page=2", "/api/v1/tracks?page=2"]
    );
}
