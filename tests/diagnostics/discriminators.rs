//! Discriminators that tell nothing apart, or not all.

use super::{answer, transcript};

#[test]
fn discriminators_of_nothing() {
    let base = "  schemas:\n    A: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}\n";
    let choice = "{oneOf: [{$ref: '#/components/schemas/A'}, {type: string}], discriminator: {propertyName: kind, mapping: {a: A, b: B}}}";
    let plain = "  schemas:\n    A: {type: object, properties: {kind: {type: string}}}\n";
    golden!(
        "discriminators_of_nothing",
        [
            answer("{$ref: '#/components/schemas/A'}", base),
            answer(choice, plain),
        ]
    );
}

#[test]
fn names_that_are_mapped_to_others() {
    let choice = "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {A: B}}}";
    let objects = "  schemas:\n    A: {type: object, properties: {a: {type: string}}}\n    B: {type: object, properties: {b: {type: string}}}\n";
    golden!("names_that_are_mapped_to_others", [answer(choice, objects)]);
}
