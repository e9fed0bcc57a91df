//! Types within one another, too deep to be written down.

use super::{answer, transcript};

#[test]
fn types_nested_too_deeply() {
    let lists = |depth: usize| {
        let start = "{type: array, items: ".repeat(depth);
        format!("{start}{{type: string}}{}", "}".repeat(depth))
    };
    golden!("types_nested_too_deeply", [answer(&lists(64), "")]);
}
