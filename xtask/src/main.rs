//! Runs a maintainers' command. Exit status: 0 done, 1 what was checked differs, 2 anything that kept it from being done.

use std::process::ExitCode;

use clap::Parser as _;
use xtask::cli::{Cli, Command};
use xtask::regen::Outcome;
use xtask::{bench, corpus, coverage, diff, explain, import, lint, regen, terminal, trying};

/// Trees of tokens are many small allocations; this allocator takes a quarter off the time of a generation.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Regen(options) => regen::run(&options),
        Command::Try(options) => trying::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Coverage(options) => coverage::run(&options),
        Command::Corpus(options) => corpus::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Lint(options) => lint::run(&options),
        Command::Explain(options) => explain::run(&options),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Differs) => ExitCode::from(1),
        Ok(Outcome::Invalid) => ExitCode::from(2),
        Err(error) => {
            terminal::error(format_args!("{error:#}"));
            ExitCode::from(2)
        }
    }
}
