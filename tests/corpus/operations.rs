//! Every operation of a document is a call of its client, or a diagnostic says that it is left out.

use std::collections::BTreeSet;

use beatpass_generator::coverage::count;
use beatpass_generator::diagnostics::Pointer;
use beatpass_generator::{Diagnostics, plan};

use crate::document::Document;
use crate::{Case, cases};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Methods and paths of a document's operations.
fn documented(document: &Document) -> BTreeSet<(String, String)> {
    let paths = document.root().member("paths");
    let mut operations = BTreeSet::new();
    for (path, item) in paths.iter().flat_map(super::document::Node::members) {
        let item = document.resolve(&item).expect("a path leads somewhere");
        let own = METHODS
            .iter()
            .filter(|method| item.value[*method].is_object());
        operations.extend(own.map(|method| (method.to_uppercase(), path.clone())));
    }
    operations
}

/// Whether something is said of an operation, or of the path that it stands under.
fn is_reported(operation: &(String, String), diagnostics: &Diagnostics) -> bool {
    let (method, path) = operation;
    let path = Pointer::root().child("paths").child(path);
    let method = path.child(&method.to_lowercase());
    let places = diagnostics
        .iter()
        .filter_map(|diagnostic| diagnostic.place.as_ref());
    let mut pointers = places.map(|place| &place.pointer);
    pointers.any(|place| *place == path || *place == method)
}

fn check(case: &Case) {
    let name = &case.name;
    let (client, diagnostics) = plan(&case.input).unwrap_or_else(|_| panic!("{name} has errors"));
    let documented = documented(&case.document);
    assert_eq!(documented.len(), case.operations, "{name}");
    let generated: BTreeSet<_> = count(&client)
        .endpoints
        .into_iter()
        .map(|endpoint| (endpoint.method, endpoint.path))
        .collect();
    let invented: Vec<_> = generated.difference(&documented).collect();
    assert!(invented.is_empty(), "{name} has no {invented:?}");
    let missing = documented.difference(&generated);
    let silent: Vec<_> = missing
        .filter(|operation| !is_reported(operation, &diagnostics))
        .collect();
    assert!(silent.is_empty(), "{name} loses {silent:?}");
}

#[test]
fn all_are_generated_or_reported() {
    for case in cases() {
        check(&case);
    }
}
