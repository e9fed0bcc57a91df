//! A program that uses all that a client has: makes every value, reads every field, calls every operation, matches every enum.

mod operations;
mod types;
mod written;

use std::fmt::Write as _;

use beatpass_generator::rust::Client;

use operations::write_operation;
use types::write_item;

/// The code, with `lib` for the crate and `api` for the module that the client stands in. It is compiled, never run.
pub(crate) fn uses(client: &Client, module: &str) -> String {
    let mut text = format!(
        "#![allow(unused, clippy::all)]\nuse lib::{module} as api;\nuse api::{{operations, types}};\n\
         fn any<T>() -> T {{ unimplemented!() }}\nfn is<T: Clone + std::fmt::Debug + serde::Serialize>(_: &T) {{}}\n"
    );
    let items = client.types.iter().flat_map(|module| &module.items);
    items.for_each(|item| write_item(item, &mut text));
    for group in &client.groups {
        group
            .operations
            .iter()
            .for_each(|operation| write_operation(group, operation, &mut text));
    }
    text
}

fn add(text: &mut String, line: std::fmt::Arguments) {
    writeln!(text, "{line}").expect("a string takes all text");
}

macro_rules! line {
    ($text:expr, $($format:tt)*) => { $crate::uses::add($text, format_args!($($format)*)) };
}

use line;
