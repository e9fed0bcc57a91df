//! Names of methods: a verb that means the same everywhere, and nothing that the handle says already.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use beatpass_generator::rust::{Client, Effect, Operation};
use beatpass_tests::fixture::workspace_input;

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let input = workspace_input().expect("the files can be read");
    beatpass_generator::plan(&input).expect("it is valid").0
});

/// What a verb does.
#[derive(Debug, Clone, Copy)]
enum Does {
    /// Reads, by any method.
    Reads,
    /// Changes something, by one of these methods.
    Writes(&'static [&'static str]),
    /// Moves money.
    Pays,
}

const POST: Does = Does::Writes(&["POST"]);

/// Every verb that a method starts with.
const VERBS: &[(&str, Does)] = &[
    ("accept", POST),
    ("add", POST),
    ("calculate", Does::Reads),
    ("check", Does::Reads),
    ("create", POST),
    ("decline", POST),
    ("delete", Does::Writes(&["DELETE"])),
    ("download", Does::Reads),
    ("export", Does::Reads),
    ("extract", Does::Reads),
    ("find", Does::Reads),
    ("follow", POST),
    ("generate", POST),
    ("get", Does::Reads),
    ("initiate", Does::Pays),
    ("invite", POST),
    ("list", Does::Reads),
    ("log", POST),
    ("login", POST),
    ("mark", POST),
    ("onboard", POST),
    ("pin", POST),
    ("preview", Does::Reads),
    ("recalculate", POST),
    ("register", POST),
    ("remove", POST),
    ("renew", POST),
    ("reorder", POST),
    ("report", POST),
    ("retry", POST),
    ("revoke", POST),
    ("send", POST),
    ("set", Does::Writes(&["POST", "PUT"])),
    ("start", POST),
    ("submit", POST),
    ("toggle", POST),
    ("unfollow", POST),
    ("unpin", POST),
    ("unregister", Does::Writes(&["DELETE"])),
    ("update", Does::Writes(&["PUT"])),
    ("validate", Does::Reads),
    ("verify", Does::Reads),
    ("view", Does::Reads),
];

/// Calls with the accessor of their handle.
fn calls() -> impl Iterator<Item = (&'static str, &'static Operation)> {
    CLIENT.groups.iter().flat_map(|group| {
        let operations = group.operations.iter();
        operations.map(|operation| (group.accessor.as_str(), operation))
    })
}

fn is_so(does: Does, operation: &Operation) -> bool {
    match does {
        Does::Reads => operation.effect == Effect::Read,
        Does::Pays => operation.effect == Effect::Money,
        Does::Writes(methods) => {
            operation.effect == Effect::Write && methods.contains(&operation.method.as_str())
        }
    }
}

#[test]
fn a_verb_does_the_same_everywhere() {
    let mut met = BTreeSet::new();
    for (handle, operation) in calls() {
        let call = format!("{handle}().{}", operation.method_name);
        let verb = operation.method_name.split('_').next().unwrap_or_default();
        let known = VERBS.iter().find(|(known, _)| *known == verb);
        let (verb, does) = known.unwrap_or_else(|| panic!("{call} starts with no known verb"));
        let (method, effect) = (&operation.method, operation.effect);
        assert!(
            is_so(*does, operation),
            "{call}: {method}, {effect:?}, not {does:?}"
        );
        met.insert(*verb);
    }
    let verbs: BTreeSet<_> = VERBS.iter().map(|(verb, _)| *verb).collect();
    assert_eq!(met, verbs);
}

#[test]
fn lists_in_pages_are_listed() {
    for (handle, operation) in calls().filter(|(_, operation)| operation.paging.is_some()) {
        let name = &operation.method_name;
        assert!(name.starts_with("list"), "{handle}().{name}");
    }
}

#[test]
fn methods_do_not_repeat_their_handle() {
    let words = |name: &'static str| name.split('_').map(|word| word.trim_end_matches('s'));
    for (handle, operation) in calls() {
        let own: BTreeSet<_> = words(&operation.method_name).collect();
        let repeated: Vec<_> = words(handle).filter(|word| own.contains(word)).collect();
        let name = &operation.method_name;
        assert!(
            repeated.is_empty(),
            "{handle}().{name} repeats {repeated:?}"
        );
    }
}

#[test]
fn what_can_be_undone_has_a_call_that_does_it() {
    let names: BTreeSet<_> = calls()
        .map(|(handle, operation)| (handle, operation.method_name.as_str()))
        .collect();
    for (handle, name) in &names {
        let Some(undone) = name.strip_prefix("un") else {
            continue;
        };
        assert!(names.contains(&(handle, undone)), "{handle}().{name}");
    }
}
