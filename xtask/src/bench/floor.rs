//! What the libraries that generation rests on need alone. No generator that uses them can be faster.

use std::hint::black_box;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use beatpass_generator::Output;
use openapiv3::OpenAPI;

/// Threads that formatting is shared among, as in the generator.
pub(super) fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Reads a document into openapiv3's types; none if they refuse it.
pub(super) fn parse(text: &str) -> Option<Duration> {
    let start = Instant::now();
    let document: Option<OpenAPI> = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).ok()
    } else {
        serde_yaml::from_str(text).ok()
    };
    black_box(document)?;
    Some(start.elapsed())
}

/// Formats the emitted code, the copied runtime left out, on all cores: text to syntax tree to text.
pub(super) fn format(output: &Output) -> Duration {
    let emitted: Vec<&str> = output
        .files
        .iter()
        .filter(|file| is_emitted(Path::new(&file.path)))
        .map(|file| &*file.text)
        .collect();
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..threads() {
            scope.spawn(|| {
                while let Some(text) = emitted.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Ok(file) = syn::parse_file(text) {
                        black_box(prettyplease::unparse(&file));
                    }
                }
            });
        }
    });
    start.elapsed()
}

fn is_emitted(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs") && !path.starts_with("src/runtime")
}
