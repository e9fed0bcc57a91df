//! Checks whether the operations of documents send what the documents say, and read what these promise: `any_document FILE...`.
//!
//! Exit status 1 if one does not.

mod check;
#[path = "../end_to_end/differences.rs"]
mod differences;
#[path = "../end_to_end/server.rs"]
#[expect(
    dead_code,
    reason = "the check of this workspace's own document uses more of it"
)]
mod server;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

/// How many operations of a document are shown that differ.
const SHOWN: usize = 25;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let folder = env::temp_dir().join("beatpass-any-document");
    match check::check(&paths, &folder) {
        Ok(reports) => {
            for report in &reports {
                show(report);
            }
            ExitCode::from(u8::from(
                reports.iter().any(|report| !report.differences.is_empty()),
            ))
        }
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn show(report: &check::Report) {
    let check::Report {
        document,
        operations,
        calls,
        values,
        differences,
    } = report;
    println!(
        "{document}: {operations} operations, {calls} calls, {values} values of variants, {} differences",
        differences.len()
    );
    for difference in report.shown().iter().take(SHOWN) {
        println!("  {difference}");
    }
}
