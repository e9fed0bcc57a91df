//! The samples in this folder, by what their names say.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use beatpass_tests::root;
use serde_json::Value;

/// What a sample is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Of {
    /// A successful answer, named after its operation.
    Answer,
    /// A value of a type, named after it.
    Type,
}

/// How the call was made that a sample could have come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Caller {
    /// Without a token.
    Public,
    /// With one.
    Token,
}

/// A file of a sample.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    /// Folder and name of the file.
    pub(crate) file: String,
    pub(crate) of: Of,
    /// Id of the operation, or name of the type.
    pub(crate) name: String,
    pub(crate) caller: Caller,
    pub(crate) text: String,
}

impl Sample {
    /// The sample as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.file))
    }
}

/// All samples of what is no error, by file name.
pub(crate) static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let folders = [("answers", Of::Answer), ("types", Of::Type)];
    let samples = folders.iter().flat_map(|(folder, of)| {
        let files = files(folder);
        files
            .into_iter()
            .map(|file| sample(file, *of))
            .collect::<Vec<_>>()
    });
    samples.collect()
});

/// `answers/getTracks-simple.public.json` is an answer of `getTracks` to a caller without a token.
fn sample(file: String, of: Of) -> Sample {
    let (_, name) = file.split_once('/').expect("it stands in a folder");
    let stem = name.strip_suffix(".json").expect("samples are JSON");
    let (name, caller) = stem.rsplit_once('.').expect("the name has a tier");
    let caller = match caller {
        "public" => Caller::Public,
        "token" => Caller::Token,
        other => panic!("{file}: `{other}` is neither `public` nor `token`"),
    };
    let name = name.split('-').next().unwrap_or(name).to_owned();
    Sample {
        of,
        name,
        caller,
        text: text(&file),
        file,
    }
}

/// The files in a folder of samples, in order.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let path = samples().join(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let names = entries.map(|entry| entry.expect("it can be listed").file_name());
    let mut files: Vec<String> = names
        .map(|name| format!("{folder}/{}", name.to_string_lossy()))
        .collect();
    files.sort();
    files
}

/// The text of a sample.
pub(crate) fn text(file: &str) -> String {
    let path = samples().join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn samples() -> PathBuf {
    root().join("tests/samples")
}
