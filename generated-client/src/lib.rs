// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/lib.rs.j2 and run the command again.

//! [guide]: guide
//! [API.md]: operations
#![doc = include_str!("../README.md")]

#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
mod runtime;
#[rustfmt::skip]
pub mod types;

#[doc = include_str!("../GUIDE.md")]
pub mod guide {}

pub use runtime::*;
