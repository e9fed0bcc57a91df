//! Documents of other APIs, where they are at hand: no operation and no shape of theirs is lost on the way to the client.
//!
//! What a document says is counted here on its text alone, not by the generator's stages. The documents are no part of the
//! project; where they are not at hand, this says so and passes, and the fixtures stand for them.

mod document;
mod operations;
mod shapes;

use std::path::PathBuf;

use beatpass_generator::Input;
use beatpass_tests::root;
use document::Document;
use xtask::inputs::Inputs;

/// A document, and how often it should be found.
struct Case {
    name: String,
    /// Operations, as the list of the documents has counted them.
    operations: usize,
    input: Input,
    document: Document,
}

fn folder() -> PathBuf {
    let folder = std::env::var_os("CORPUS").map(PathBuf::from);
    folder.unwrap_or_else(|| root().join("../shared/corpus"))
}

/// The documents of the list beside them; none where there is no such list.
fn cases() -> Vec<Case> {
    let Ok(mut list) = csv::Reader::from_path(folder().join("index.csv")) else {
        eprintln!("skipped: there is no {}", folder().display());
        return Vec::new();
    };
    let head = list.headers().expect("it has a head").clone();
    let column = |name: &str| {
        let mut names = head.iter();
        names.position(|one| one == name).expect("it is a column")
    };
    let (name, file, operations) = (column("name"), column("file"), column("operations"));
    let rows = list.records().map(|row| row.expect("it is CSV"));
    rows.map(|row| case(&row[name], &row[file], &row[operations]))
        .collect()
}

fn case(name: &str, file: &str, operations: &str) -> Case {
    let path = folder().join(file);
    let inputs = Inputs::of_document(&root(), &path).expect("it can be read");
    Case {
        name: name.to_owned(),
        operations: operations.parse().expect("it is a number"),
        input: inputs.input,
        document: Document::read(&path),
    }
}
