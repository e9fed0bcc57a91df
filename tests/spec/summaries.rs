//! Summaries say more than the names of their operation do.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// Words that carry no meaning of their own.
const STOP_WORDS: &[&str] = &[
    "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "by", "can",
    "does", "each", "for", "from", "given", "has", "have", "how", "in", "into", "is", "it", "its",
    "of", "on", "one", "or", "out", "own", "s", "so", "some", "such", "that", "the", "their",
    "them", "then", "there", "they", "this", "those", "to", "under", "up", "was", "were", "what",
    "when", "where", "which", "who", "whose", "will", "with", "without",
];

/// What verbs of names are called in prose: repeating them in other words says nothing.
const SYNONYMS: &[(&str, &[&str])] = &[
    (
        "get",
        &["fetch", "read", "return", "retriev", "show", "list"],
    ),
    ("list", &["show", "return", "get"]),
    ("create", &["add", "make", "new"]),
    ("updat", &["change", "edit", "modify"]),
    ("delet", &["remov"]),
    ("remov", &["delet"]),
];

/// The words of a text, in their stems: `trackPlays` and `track-plays` have the same.
fn stems(text: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    for character in text.chars() {
        if character.is_uppercase() {
            spaced.push(' ');
        }
        spaced.extend(character.to_lowercase().map(|character| {
            if character.is_alphanumeric() {
                character
            } else {
                ' '
            }
        }));
    }
    spaced
        .split_whitespace()
        .filter(|word| !STOP_WORDS.contains(word))
        .map(stem)
        .collect()
}

/// A word without its ending, crudely: what is left need not be a word.
fn stem(word: &str) -> String {
    let shorter = ["ing", "ies", "ed", "es", "s", "e", "y"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending));
    shorter
        .filter(|stem| stem.len() > 2)
        .unwrap_or(word)
        .to_owned()
}

/// The meaningful words of an operation's summary that its names do not have.
fn own_words(operation: &Value, path: &str) -> BTreeSet<String> {
    let text = |keyword: &str| {
        operation
            .get(keyword)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let tags = operation
        .get("tags")
        .map(Value::to_string)
        .unwrap_or_default();
    let mut known = stems(&format!("{} {path} {tags}", text("operationId")));
    let implied = SYNONYMS
        .iter()
        .filter(|(verb, _)| known.contains(&stem(verb)))
        .flat_map(|(_, words)| *words);
    let implied: Vec<String> = implied.map(|word| stem(word)).collect();
    known.extend(implied);
    stems(text("summary")).difference(&known).cloned().collect()
}

/// Operations whose summary says too little, with the words that it has of its own.
fn repeats(document: &Value) -> Vec<String> {
    let repeats = crate::operations(document)
        .into_iter()
        .filter_map(|(pointer, operation)| {
            let path = pointer
                .rsplit_once('/')
                .map_or(pointer.as_str(), |(path, _)| path)
                .replace("/paths/", "");
            let own = own_words(operation, &path);
            (own.len() < 2).then(|| format!("{pointer}: {} {own:?}", operation["summary"]))
        });
    repeats.collect()
}

#[test]
fn no_summary_merely_repeats_the_names_of_its_operation() {
    for document in crate::documents() {
        let repeats = repeats(&document);
        assert!(
            repeats.is_empty(),
            "these summaries say little more than the names:\n{}",
            repeats.join("\n")
        );
    }
}

#[test]
fn words_are_compared_by_their_stems() {
    let operation = |summary: &str| json!({"operationId": "getTrackPlays", "tags": ["Plays"], "summary": summary});
    assert!(
        own_words(
            &operation("Returns the plays of a track."),
            "/tracks/{id}/plays"
        )
        .is_empty()
    );
    let own = own_words(
        &operation("Counts listeners of a track."),
        "/tracks/{id}/plays",
    );
    assert_eq!(own, ["count", "listener"].map(str::to_owned).into());
}
