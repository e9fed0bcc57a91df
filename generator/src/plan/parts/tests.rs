//! Modules by the names of their types, and what they are split into.

use super::*;
use crate::diagnostics::Pointer;
use crate::rust::{Head, Words};

/// A module of types whose names are a prefix and a number.
fn module(prefixes: &[(&str, usize)]) -> TypeModule {
    let names = prefixes
        .iter()
        .flat_map(|(prefix, count)| (0..*count).map(move |number| format!("{prefix}Type{number}")));
    TypeModule {
        feature: None,
        name: "schemas".to_owned(),
        docs: "Types.".to_owned(),
        items: names.map(item).collect(),
    }
}

fn item(name: String) -> Item {
    Item::Words(Words {
        head: Head {
            pointer: Pointer::default(),
            name,
            docs: Vec::new(),
            deprecated: false,
        },
        values: Vec::new(),
        docs: Vec::new(),
    })
}

/// Name and size of each module.
fn sizes(modules: Vec<TypeModule>) -> Vec<(String, usize)> {
    let modules = split(modules, &[]).into_iter();
    modules
        .map(|module| (module.name, module.items.len()))
        .collect()
}

fn named(sizes: &[(&str, usize)]) -> Vec<(String, usize)> {
    let sizes = sizes.iter();
    sizes
        .map(|(name, size)| ((*name).to_owned(), *size))
        .collect()
}

#[test]
fn a_module_of_usual_size_stays_as_it_is() {
    assert_eq!(
        sizes(vec![module(&[("Album", 200), ("Track", 100)])]),
        named(&[("schemas", 300)])
    );
}

#[test]
fn types_whose_names_start_alike_get_a_module() {
    assert_eq!(
        sizes(vec![module(&[
            ("Album", 200),
            ("Genre", 20),
            ("Track", 100)
        ])]),
        named(&[
            ("schemas", 20),
            ("schemas_album", 200),
            ("schemas_track", 100)
        ])
    );
}

#[test]
fn a_word_of_too_many_types_is_told_apart_by_the_next() {
    let names = [("EventAlbum", 250), ("EventGenre", 20), ("EventTrack", 100)];
    assert_eq!(
        sizes(vec![module(&names)]),
        named(&[
            ("schemas_event", 20),
            ("schemas_event_album", 250),
            ("schemas_event_track", 100)
        ])
    );
}

#[test]
fn a_name_that_another_module_has_is_not_taken() {
    let mut other = module(&[("Genre", 1)]);
    other.name = "schemas_album".to_owned();
    assert_eq!(
        sizes(vec![module(&[("Album", 301), ("Track", 10)]), other]),
        named(&[
            ("schemas", 10),
            ("schemas_album2", 301),
            ("schemas_album", 1)
        ])
    );
}

#[test]
fn names_of_any_length_end() {
    let long = "Word".repeat(10_000);
    assert_eq!(
        sizes(vec![module(&[(&long, 301)])]),
        named(&[("schemas_word_word_word_word_word_word_word_word", 301)])
    );
    let wide = "w".repeat(1_000);
    assert_eq!(
        sizes(vec![module(&[(&wide, 301)])]),
        named(&[("schemas", 301)])
    );
}

#[test]
fn a_part_has_a_name_that_a_file_can_have() {
    let split_with = |length: usize| {
        let mut module = module(&[(&format!("W{}", "w".repeat(49)), 301)]);
        module.name = "m".repeat(length);
        sizes(vec![module]).remove(0).0.len()
    };
    // The module's own name, an underscore and the prefix of 50 letters.
    assert_eq!(split_with(189), 240);
    assert_eq!(split_with(190), 190);
    assert_eq!(split_with(300), 300);
}
