//! Clients that refuse operations by their effect.

use super::fake::{Fake, answer};
use super::sample::{CreateTrackRequest, PayTrack};
use crate::runtime::{Authenticated, Client, ClientBuilder, Effect, Error, Refusal, Token};

fn builder(fake: &Fake) -> ClientBuilder<Authenticated> {
    Client::builder()
        .transport(fake.clone())
        .token(Token::new("t").expect("valid"))
}

#[tokio::test]
async fn a_read_only_client_refuses_all_else_before_sending() {
    let fake = Fake::new([answer(200, "[]")]);
    let client = builder(&fake)
        .refuse_money()
        .read_only()
        .refuse_money()
        .build()
        .expect("valid");
    client.tracks().list().await.expect("a read");
    let error = client
        .tracks()
        .create(CreateTrackRequest::new("Dawn"))
        .await
        .expect_err("a write");
    assert_eq!(
        error.to_string(),
        "createTrack was not sent: it changes data, which this client was told to refuse"
    );
    let error = client.execute(PayTrack).await.expect_err("a payment");
    assert_eq!(
        error.to_string(),
        "payTrack was not sent: it moves money, which this client was told to refuse"
    );
    assert!(
        matches!(error, Error::Refused(refusal) if matches!(*refusal, Refusal::Effect { effect: Effect::Money, .. }))
    );
    assert_eq!(fake.requests().len(), 1);
    client
        .execute(PayTrack)
        .prepare()
        .expect("looking is no sending");
}

#[tokio::test]
async fn money_can_be_refused_on_its_own() {
    let fake = Fake::new([answer(200, ""), answer(200, "")]);
    let client = builder(&fake).refuse_money().build().expect("valid");
    client.execute(PayTrack).await.expect_err("a payment");
    client
        .tracks()
        .create(CreateTrackRequest::new("Dawn"))
        .await
        .expect("a write");
    builder(&fake)
        .build()
        .expect("valid")
        .execute(PayTrack)
        .await
        .expect("nothing is refused");
    assert_eq!(fake.requests().len(), 2);
}
