//! What a call tells about itself.

use std::fmt::{self, Write};
use std::sync::{Arc, LazyLock, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Metadata, Subscriber};

use super::fake::{Fake, answer};
use super::sample::{CreateTrackRequest, PayTrack};
use super::token_tests::Day;
use crate::runtime::{Client, Token};

/// Keeps all that is recorded as one text.
#[derive(Clone, Default)]
pub(super) struct Log(Arc<Mutex<String>>);

impl Log {
    pub(super) fn text(&self) -> String {
        self.0.lock().expect("no panic").clone()
    }
}

impl Visit for &Log {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0.lock().expect("no panic"), "{field}={value:?} ")
            .expect("a String takes any text");
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().contains("runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut &*self);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut &*self);
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut &*self);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Has a listener that lives as long as the process. Without one, a span that another test meets first could be taken for
/// unwanted while a listener is being added, and would stay so.
pub(super) fn keep_listening() {
    static LISTENER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Log::default()));
    LazyLock::force(&LISTENER);
}

#[tokio::test(start_paused = true)]
async fn a_span_names_the_operation_and_keeps_secrets() {
    let log = Log::default();
    keep_listening();
    let guard = tracing::subscriber::set_default(log.clone());
    let fake = Fake::new([answer(200, "[]"), answer(500, "body-3")]);
    let builder = Client::builder()
        .transport(fake)
        .token(Token::new("token-1").expect("valid"));
    let client = builder.build().expect("valid");
    let mut list = super::sample::ListTracks::new();
    list.trace = Some("header-2".to_owned());
    list.scope = "path-4".to_owned();
    client.execute(list.page(4711)).await.expect("answered");
    client
        .tracks()
        .create(CreateTrackRequest::new("name-5"))
        .await
        .expect_err("500");
    drop(guard);
    let first = r#"operation="listTracks" method="GET" route="/lists/{scope}/tracks" attempts=1 milliseconds=0 status=200 "#;
    let second = r#"operation="createTrack" method="POST" route="/tracks" attempts=1 milliseconds=0 status=500 "#;
    assert_eq!(log.text(), format!("{first}{second}"));
}

#[tokio::test]
async fn a_token_is_warned_of_once_a_day_before_its_end() {
    let text = |today: &str, calls: usize| {
        let today = today.parse().expect("a date");
        let token = Token::new("t")
            .expect("valid")
            .issued("2026-01-01".parse().expect("a date"));
        async move {
            let log = Log::default();
            keep_listening();
            let guard = tracing::subscriber::set_default(log.clone());
            let fake = Fake::new((0..calls).map(|_| answer(200, "")));
            let builder = Client::builder()
                .transport(fake)
                .token(token)
                .clock(Day(today));
            let client = builder.build().expect("valid");
            for _ in 0..calls {
                client.execute(PayTrack).await.expect("answered");
            }
            drop(guard);
            log.text()
        }
    };
    let warning =
        "message=the token is valid until 2026-04-01. Make a token in the account settings.";
    assert_eq!(text("2026-03-24", 1).await.matches(warning).count(), 0);
    assert_eq!(text("2026-03-25", 2).await.matches(warning).count(), 1);
}
