//! Tests of the runtime; none of this is copied into clients.
#![allow(
    clippy::option_option,
    missing_debug_implementations,
    missing_docs,
    unreachable_pub,
    reason = "written as the generator would, but for its docs"
)]

mod sample;
