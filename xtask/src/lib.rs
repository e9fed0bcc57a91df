//! Maintainers' commands of the client generator: the disk, the terminal and the clock, which the generator does not know.
#![forbid(unsafe_code)]

pub mod bench;
mod beside;
pub mod cli;
pub mod corpus;
pub mod coverage;
pub mod diff;
pub mod drift;
pub mod explain;
pub mod import;
pub mod inputs;
pub mod lint;
pub mod message;
pub mod output;
pub mod regen;
mod table;
pub mod terminal;
pub mod trying;
pub mod workspace;
