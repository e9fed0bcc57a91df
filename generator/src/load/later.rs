//! Keywords that OpenAPI 3.1 and JSON Schema 2020-12 have and OpenAPI 3.0 does not: the shapes of those with parts.

use super::kinds::{Kind, Shape};
use super::lower::DEFINITIONS;

const SCHEMA: Shape = Shape::Referable(Kind::Schema);
const SCHEMAS: Shape = Shape::Map(&SCHEMA);
const PATH_ITEMS: Shape = Shape::Map(&Shape::Referable(Kind::PathItem));

const KEYWORDS: &[(Kind, &str, Shape)] = &[
    (Kind::Document, "webhooks", PATH_ITEMS),
    (Kind::Components, "pathItems", PATH_ITEMS),
    (Kind::Schema, "$defs", SCHEMAS),
    (Kind::Schema, "definitions", SCHEMAS),
    (Kind::Schema, "patternProperties", SCHEMAS),
    (Kind::Schema, "dependentSchemas", SCHEMAS),
    (Kind::Schema, "prefixItems", Shape::List(&SCHEMA)),
    (Kind::Schema, "unevaluatedProperties", Shape::FlagOrSchema),
    (Kind::Schema, "propertyNames", SCHEMA),
    (Kind::Schema, "contains", SCHEMA),
    (Kind::Schema, "contentSchema", SCHEMA),
    (Kind::Schema, "if", SCHEMA),
    (Kind::Schema, "then", SCHEMA),
    (Kind::Schema, "else", SCHEMA),
    (Kind::Schema, "unevaluatedItems", SCHEMA),
];

/// The shape of a member that counts once a document is brought down to OpenAPI 3.0: definitions do where references lead, in
/// documents of that version too.
pub(super) fn remaining_member(kind: Kind, name: &str) -> Option<Shape> {
    kind.member(name)
        .or_else(|| is_definitions(kind, name).then_some(SCHEMAS))
}

/// Whether a member holds schemas that are only there to be referred to.
pub(super) fn is_definitions(kind: Kind, name: &str) -> bool {
    kind == Kind::Schema && DEFINITIONS.contains(&name)
}

/// The shape of a member in either version.
pub(super) fn member(kind: Kind, name: &str) -> Option<Shape> {
    kind.member(name).or_else(|| {
        KEYWORDS
            .iter()
            .find(|(of, keyword, _)| *of == kind && *keyword == name)
            .map(|(_, _, shape)| *shape)
    })
}
