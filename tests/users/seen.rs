//! All that a program could print or log, kept as texts with the places where they came from.

use std::error::Error;
use std::fmt::{self, Debug, Write};
use std::iter::successors;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, Mutex, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Stands in every planted secret, and nowhere else.
pub(crate) const MARK: &str = "4e1b7c";

/// A secret that is found again.
pub(crate) fn planted(name: &str) -> String {
    format!("12|{MARK}-{name}")
}

/// Texts by place.
#[derive(Default)]
pub(crate) struct Seen(Vec<(String, String)>);

impl Seen {
    /// Keeps what `Debug` prints of a value, in both forms.
    pub(crate) fn value(&mut self, place: &str, value: &impl Debug) {
        self.0
            .push((place.to_owned(), format!("{value:?}\n{value:#?}")));
    }

    /// Keeps all that an error says: itself, each cause, and the panic that it leads to where nobody expects it.
    pub(crate) fn error(&mut self, place: &str, error: &(dyn Error + 'static)) {
        for cause in successors(Some(error), |&error| error.source()) {
            self.0
                .push((format!("{place}, error"), format!("{cause}\n{cause:#}")));
            self.value(&format!("{place}, error"), &cause);
        }
        let panic = catch_unwind(AssertUnwindSafe(|| expected(Err(error))));
        let payload = panic.expect_err("an error was unwrapped");
        let text = payload.downcast_ref::<String>().cloned();
        self.0
            .push((format!("{place}, panic"), text.expect("a formatted text")));
    }

    /// Keeps whichever of both it is.
    pub(crate) fn result<T: Debug, E: Error + 'static>(
        &mut self,
        place: &str,
        result: &Result<T, E>,
    ) {
        match result {
            Ok(value) => self.value(place, value),
            Err(error) => self.error(place, error),
        }
    }

    /// Keeps all that was recorded through `tracing` in this process.
    pub(crate) fn log(&mut self) {
        self.0.push(("tracing".to_owned(), log().clone()));
    }

    /// All texts of a place.
    pub(crate) fn at(&self, place: &str) -> String {
        let texts = self.0.iter().filter(|(at, _)| at.starts_with(place));
        texts.map(|(_, text)| text.as_str()).collect()
    }

    /// Fails with every text that shows a planted secret.
    pub(crate) fn assert_clean(&self) {
        let shown: Vec<_> = self
            .0
            .iter()
            .filter(|(_, text)| text.contains(MARK))
            .collect();
        assert!(shown.is_empty(), "secrets are shown: {shown:#?}");
        assert!(!self.0.is_empty(), "nothing was looked at");
    }
}

fn expected(result: Result<(), &dyn Error>) {
    result.expect("no error");
}

/// Records everything of every level, for the whole process.
struct Log;

static LOG: Mutex<String> = Mutex::new(String::new());

fn log() -> std::sync::MutexGuard<'static, String> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Listens from now on. One listener for all tests, because a span that is met without one could be taken for unwanted.
pub(crate) fn listen() {
    static LISTENING: LazyLock<()> = LazyLock::new(|| {
        tracing::subscriber::set_global_default(Log).expect("no other test listens");
    });
    LazyLock::force(&LISTENING);
}

struct Fields;

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        writeln!(log(), "{field}={value:?}").expect("a String takes any text");
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Fields);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields);
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
