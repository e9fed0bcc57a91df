//! What is said about `x-client-alias`.

use super::{HEAD, operation, transcript};

fn aliased(value: &str) -> String {
    operation(&format!("      x-client-alias: {value}\n"), "")
}

#[test]
fn aliases_of_another_form() {
    golden!(
        "aliases_of_another_form",
        [
            aliased("old"),
            aliased("[]"),
            aliased("[{method: old}]"),
            aliased("[{since: 0.2.0}]"),
            aliased("[{method: old, since: '0.2'}]"),
            aliased("[{method: old, since: 0.2.0, note: n}]"),
        ]
    );
}

#[test]
fn aliases_that_are_taken() {
    golden!(
        "aliases_that_are_taken",
        [format!(
            "{HEAD}paths:\n  /a:\n    get:\n      operationId: getA\n      responses: {{'204': {{description: Done.}}}}\n    \
             put:\n      operationId: putA\n      x-client-alias: [{{method: get_a, type: GetA, since: 0.2.0}}]\n      \
             responses: {{'204': {{description: Done.}}}}\n"
        )]
    );
}

#[test]
fn aliases_that_are_spelt_otherwise() {
    golden!(
        "aliases_that_are_spelt_otherwise",
        [
            aliased("[{method: List-all, type: listAll, since: 0.2.0}]"),
            aliased("[{method: 2nd, since: 0.2.0}]"),
            aliased("[{type: List_All, since: 0.2.0}]"),
        ]
    );
}
