//! Where a list ends, for every way in which APIs tell it, and which pages are asked for until then.

use super::fake::{Fake, answer};
use super::page_sample::{
    Bare, Beat, Cursor, CursorOrMore, LengthAware, Linked, LinkedAndCounted, More, MoreByNumber,
    NextOffset, Offset, Simple, Total,
};
use crate::runtime::{Client, Paged, Public, PublicOperation};

/// Queries of the requests, and ids of the items.
struct Walk {
    sent: Vec<String>,
    ids: Vec<u64>,
}

/// Goes through a list that is answered with these pages: the ids in each, and further members.
async fn walk<O>(operation: O, pages: &[(&[u64], &str)]) -> Walk
where
    O: Paged<Item = Beat> + PublicOperation,
{
    let (client, fake) = client(pages);
    let mut items = client.execute(operation).items();
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.expect("all pages are there") {
        ids.push(item.id.expect("it has one"));
    }
    assert!(items.is_complete());
    assert_eq!(items.position(), None);
    let requests = fake.requests();
    let query = |request: &http::Request<_>| request.uri().query().unwrap_or("").to_owned();
    let sent = requests.iter().map(query).collect();
    Walk { sent, ids }
}

pub(super) fn client(pages: &[(&[u64], &str)]) -> (Client<Public>, Fake) {
    let fake = Fake::new(pages.iter().map(|(ids, members)| {
        let items: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":{id}}}"#)).collect();
        answer(
            200,
            &format!(r#"{{"data":[{}]{members}}}"#, items.join(",")),
        )
    }));
    let builder = Client::builder().transport(fake.clone());
    (builder.build().expect("the settings are valid"), fake)
}

#[tokio::test]
async fn the_last_page_by_number() {
    let pages: [(&[u64], _); 3] = [
        (&[1, 2], r#","page":1,"last":3,"total":5"#),
        (&[3, 4], r#","page":2,"last":3,"total":5"#),
        (&[5], r#","page":3,"last":3,"total":5"#),
    ];
    let walk = walk(LengthAware::default(), &pages).await;
    assert_eq!(walk.sent, ["place=1", "place=2", "place=3"]);
    assert_eq!(walk.ids, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn the_page_and_its_size_are_kept() {
    let operation = LengthAware {
        place: Some(4),
        size: Some(2),
    };
    let pages: [(&[u64], _); 2] = [
        (&[7, 8], r#","page":4,"last":5"#),
        (&[9], r#","page":5,"last":5"#),
    ];
    let walk = walk(operation, &pages).await;
    assert_eq!(walk.sent, ["place=4&size=2", "place=5&size=2"]);
    assert_eq!(walk.ids, [7, 8, 9]);
}

#[tokio::test]
async fn a_list_that_shrinks_meanwhile() {
    let pages: [(&[u64], _); 2] = [
        (&[1, 2], r#","page":1,"last":4,"total":8"#),
        (&[3, 4], r#","page":2,"last":1,"total":2"#),
    ];
    let walk = walk(LengthAware::default(), &pages).await;
    assert_eq!((walk.sent.len(), walk.ids), (2, vec![1, 2, 3, 4]));
}

#[tokio::test]
async fn a_last_page_that_tells_no_number_of_its_own() {
    let pages: [(&[u64], _); 2] = [(&[1], r#","last":2"#), (&[2], r#","last":2"#)];
    assert_eq!(walk(LengthAware::default(), &pages).await.ids, [1, 2]);
}

#[tokio::test]
async fn a_page_that_is_not_full_by_the_size_that_the_server_used() {
    let operation = Simple {
        place: None,
        size: Some(50),
    };
    let pages: [(&[u64], _); 2] = [
        (&[1, 2], r#","page":1,"used":2"#),
        (&[3], r#","page":2,"used":2"#),
    ];
    let walk = walk(operation, &pages).await;
    assert_eq!(walk.sent, ["place=1&size=50", "place=2&size=50"]);
    assert_eq!(walk.ids, [1, 2, 3]);
}

#[tokio::test]
async fn a_page_that_is_not_full_by_the_size_asked_for() {
    let operation = Bare {
        place: None,
        size: Some(2),
    };
    let walk = walk(operation, &[(&[1, 2], ""), (&[3], "")]).await;
    assert_eq!((walk.sent.len(), walk.ids), (2, vec![1, 2, 3]));
}

#[tokio::test]
async fn an_empty_page_where_nothing_else_tells() {
    let walk = walk(Bare::default(), &[(&[1, 2], ""), (&[3], ""), (&[], "")]).await;
    assert_eq!(walk.sent, ["place=1", "place=2", "place=3"]);
    assert_eq!(walk.ids, [1, 2, 3]);
}

#[tokio::test]
async fn a_full_page_is_the_last_by_its_sign() {
    let operation = LengthAware {
        place: None,
        size: Some(2),
    };
    let one: [(&[u64], _); 1] = [(&[1, 2], r#","page":1,"last":1"#)];
    assert_eq!(walk(operation, &one).await.sent.len(), 1);
}

#[tokio::test]
async fn a_short_page_is_not_the_last_if_a_sign_tells_more() {
    let operation = More {
        place: None,
        size: Some(9),
    };
    let pages: [(&[u64], _); 2] = [(&[1], r#","more":true"#), (&[2], r#","more":false"#)];
    assert_eq!(walk(operation, &pages).await.ids, [1, 2]);
}

#[tokio::test]
async fn a_flag_that_is_a_number() {
    let pages: [(&[u64], _); 2] = [(&[1], r#","page":1"#), (&[2], r#","page":0"#)];
    assert_eq!(walk(MoreByNumber::default(), &pages).await.ids, [1, 2]);
}

#[tokio::test]
async fn no_next_page_by_number_or_by_url() {
    let url = r#","next_url":"https://elsewhere.example/beats?place=77""#;
    let pages: [(&[u64], _); 3] = [
        (&[1], url),
        (&[2], r#","next":"3""#),
        (&[3], r#","next":null"#),
    ];
    let (client, fake) = client(&pages);
    let mut items = client.execute(Linked::default()).items();
    while items.try_next().await.expect("all are there").is_some() {}
    let requests = fake.requests();
    let urls: Vec<_> = requests
        .iter()
        .map(|request| request.uri().to_string())
        .collect();
    let base = "https://api.example.com/v1/beats?place=";
    assert_eq!(urls, [1, 2, 3].map(|page| format!("{base}{page}")));
}

#[tokio::test]
async fn a_page_that_names_no_next_one_but_is_not_the_last() {
    let pages: [(&[u64], _); 3] = [
        (&[1], r#","page":1,"last":3"#),
        (&[2], r#","page":2,"last":3,"next":null"#),
        (&[3], r#","page":3,"last":3,"next":null"#),
    ];
    assert_eq!(
        walk(LinkedAndCounted::default(), &pages).await.ids,
        [1, 2, 3]
    );
    let only_next: [(&[u64], _); 1] = [(&[1], r#","page":1"#)];
    assert_eq!(
        walk(LinkedAndCounted::default(), &only_next)
            .await
            .sent
            .len(),
        1
    );
}

#[tokio::test]
async fn a_total_counts_with_the_size_that_the_server_used() {
    let operation = Total {
        place: None,
        size: Some(50),
    };
    let pages: [(&[u64], _); 2] = [
        (&[1, 2], r#","total":4,"used":2"#),
        (&[3, 4], r#","total":4,"used":2"#),
    ];
    assert_eq!(walk(operation, &pages).await.ids, [1, 2, 3, 4]);
}

#[tokio::test]
async fn offsets_count_items_up_to_the_total() {
    let pages: [(&[u64], _); 2] = [(&[1, 2, 3], r#","total":5"#), (&[4, 5], r#","total":5"#)];
    let walk = walk(Offset::default(), &pages).await;
    assert_eq!(walk.sent, ["place=0", "place=3"]);
    assert_eq!(walk.ids, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn offsets_that_the_answer_gives() {
    let pages: [(&[u64], _); 2] = [(&[1, 2], r#","next":"20""#), (&[3], r#","next":null"#)];
    let walk = walk(NextOffset::default(), &pages).await;
    assert_eq!(walk.sent, ["place=0", "place=20"]);
}

#[tokio::test]
async fn cursors() {
    let pages: [(&[u64], _); 3] = [
        (&[1], r#","next":"a=/b""#),
        (&[2], r#","next":"c""#),
        (&[3], r#","next":"""#),
    ];
    let walk = walk(Cursor::default(), &pages).await;
    assert_eq!(walk.sent, ["", "place=a%3D%2Fb", "place=c"]);
    assert_eq!(walk.ids, [1, 2, 3]);
}

#[tokio::test]
async fn a_cursor_on_a_page_that_says_it_is_the_last() {
    let one: [(&[u64], _); 1] = [(&[1], r#","next":"a","more":false"#)];
    assert_eq!(walk(CursorOrMore::default(), &one).await.sent.len(), 1);
}

#[tokio::test]
async fn cursors_that_lead_back() {
    let pages: [(&[u64], _); 3] = [
        (&[1], r#","next":"a""#),
        (&[2], r#","next":"b""#),
        (&[3], r#","next":"a""#),
    ];
    assert_eq!(walk(Cursor::default(), &pages).await.ids, [1, 2, 3]);
}

#[tokio::test]
async fn a_page_equal_to_the_one_before() {
    let same: (&[u64], _) = (&[1, 2], r#","more":true"#);
    let walk = walk(More::default(), &[same, same]).await;
    assert_eq!((walk.sent.len(), walk.ids), (2, vec![1, 2]));
}

#[tokio::test]
async fn an_equal_page_is_told_by_its_items() {
    let pages: [(&[u64], _); 2] = [
        (&[1, 2], r#","more":true,"total":7"#),
        (&[1, 2], r#","more":true,"total":8"#),
    ];
    assert_eq!(walk(More::default(), &pages).await.sent.len(), 2);
}

#[tokio::test]
async fn items_that_moved_to_the_next_page() {
    let pages: [(&[u64], _); 3] = [
        (&[1, 2], r#","more":true"#),
        (&[2, 3], r#","more":true"#),
        (&[1, 4], r#","more":false"#),
    ];
    assert_eq!(walk(More::default(), &pages).await.ids, [1, 2, 3, 4]);
}

#[tokio::test]
async fn a_page_beyond_the_end() {
    let operation = LengthAware {
        place: Some(9),
        size: None,
    };
    let empty: [(&[u64], _); 1] = [(&[], r#","page":9,"last":4"#)];
    assert_eq!(walk(operation.clone(), &empty).await.ids, [0; 0]);
    let last_instead: [(&[u64], _); 1] = [(&[7], r#","page":4,"last":6"#)];
    assert_eq!(walk(operation, &last_instead).await.ids, [0; 0]);
}

#[tokio::test]
async fn pages_that_come_again_in_another_order() {
    let turned: [(&[u64], _); 4] = [
        (&[1, 2], r#","more":true"#),
        (&[3, 4], r#","more":true"#),
        (&[5], r#","more":true"#),
        (&[4, 3], r#","more":true"#),
    ];
    let walk = walk(More::default(), &turned).await;
    assert_eq!((walk.sent.len(), walk.ids), (4, vec![1, 2, 3, 4, 5]));
    let (client, fake) = client(&turned);
    let mut pages = client.execute(More::default()).pages();
    let mut count = 0;
    while pages.try_next().await.expect("all are there").is_some() {
        count += 1;
    }
    assert_eq!((count, fake.requests().len()), (3, 4));
}
