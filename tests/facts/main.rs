//! Compares the client as it is planned with facts on the API: `facts FOLDER`, where the folder has `endpoints.csv` and
//! `models.yaml`.
//!
//! Each row of the first must be so: tier, effect, allowance, operation id, pages, whether the answer is typed. Each member of the
//! second must have a field of its kind: ids typed, times as times, money as decimals, listed values as enums. Prints a table and
//! every difference, and ends with 1 if there is one.

mod rows;
mod shapes;

use std::path::Path;
use std::process::ExitCode;

use beatpass_generator::rust::Client;
use beatpass_tests::fixture::workspace_input;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else {
        eprintln!("usage: facts FOLDER");
        return ExitCode::from(2);
    };
    match compare(Path::new(folder)) {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            println!(
                "\n{}\n\n{} differences",
                problems.join("\n"),
                problems.len()
            );
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Compares both files, and shows what was looked at.
fn compare(folder: &Path) -> Result<Vec<String>, String> {
    let input = workspace_input().map_err(|error| error.to_string())?;
    let (client, _) = beatpass_generator::plan(&input)
        .map_err(|_| "spec/ has errors: run `cargo xtask regen`".to_owned())?;
    let mut problems = rows::compare(&client, &folder.join("endpoints.csv"))?;
    problems.extend(shapes::compare(&client, &folder.join("models.yaml"))?);
    Ok(problems)
}

/// Shows a figure.
fn say(name: &str, value: usize) {
    println!("{name:<56}{value:>6}");
}

/// The operation of a client on a route; names of path parameters do not count.
fn operation<'a>(
    client: &'a Client,
    method: &str,
    path: &str,
) -> Option<&'a beatpass_generator::rust::Operation> {
    let mut operations = client.groups.iter().flat_map(|group| &group.operations);
    operations
        .find(|operation| operation.method == method && unnamed(&operation.route) == unnamed(path))
}

fn unnamed(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}
