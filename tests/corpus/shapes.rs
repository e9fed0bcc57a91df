//! A field is any JSON only where its schema states no shape, as the document's text tells.

use std::collections::BTreeSet;

use beatpass_generator::plan;
use beatpass_generator::rust::{Item, Struct, Type};
use serde_json::Value;

use crate::document::{Document, Node};
use crate::{Case, cases};

/// Name under which the members that an object does not name are counted.
const OTHERS: &str = "(others)";

/// The members of a struct that are any JSON, or lists or maps of it.
fn untyped(item: &Struct) -> BTreeSet<String> {
    let named = item.fields.iter().map(|field| (&*field.wire, &field.ty));
    let others = item.extra.iter().map(|ty| (OTHERS, ty));
    let untyped = named.chain(others).filter(|(_, ty)| is_untyped(ty));
    untyped.map(|(name, _)| name.to_owned()).collect()
}

fn is_untyped(ty: &Type) -> bool {
    match ty {
        Type::Json | Type::JsonObject => true,
        Type::List(inner)
        | Type::OneOrMany(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Boxed(inner)
        | Type::Lenient(inner, _) => is_untyped(inner),
        _ => false,
    }
}

impl Document {
    /// The schemas that a document has for a member, wherever they stand below one of an object.
    fn schemas_of(&self, schema: &Node, member: &str, depth: usize) -> Vec<Node> {
        let Some(schema) = self.resolve(schema).filter(|_| depth < 16) else {
            return Vec::new();
        };
        let own = match member {
            OTHERS => schema
                .member("additionalProperties")
                .filter(|node| *node.value != false),
            name => schema
                .member("properties")
                .and_then(|properties| properties.member(name)),
        };
        let mut found: Vec<Node> = own.into_iter().collect();
        for key in ["allOf", "oneOf", "anyOf"] {
            for part in schema.elements(key) {
                found.extend(self.schemas_of(&part, member, depth + 1));
            }
        }
        found
    }

    /// Whether a schema says what its values look like, apart from being lists or objects of anything.
    fn states_a_shape(&self, schema: &Node, depth: usize) -> bool {
        let Some(schema) = self.resolve(schema).filter(|_| depth < 16) else {
            return false;
        };
        let states = |part: &Node| self.states_a_shape(part, depth + 1);
        let is_scalar = |value: &Value| !value.is_object() && !value.is_array();
        let constant = &schema.value["const"];
        if !constant.is_null() && is_scalar(constant) {
            return true;
        }
        let listed = schema.value["enum"].as_array();
        if listed.is_some_and(|values| values.iter().any(is_scalar)) {
            return true;
        }
        let composed = ["allOf", "oneOf", "anyOf"]
            .iter()
            .any(|key| schema.elements(key).iter().any(states));
        composed || self.states_by_type(&schema, depth)
    }

    fn states_by_type(&self, schema: &Node, depth: usize) -> bool {
        let inner = |keyword: &str| {
            let inner = schema.member(keyword);
            inner.is_some_and(|inner| self.states_a_shape(&inner, depth + 1))
        };
        let names = |keyword: &str| {
            let members = schema.value[keyword].as_object();
            members.is_some_and(|members| !members.is_empty())
        };
        let types = match &schema.value["type"] {
            Value::Array(types) => types.iter().filter_map(|ty| ty.as_str()).collect(),
            ty => ty.as_str().into_iter().collect::<Vec<_>>(),
        };
        let types = types.into_iter().filter(|ty| *ty != "null");
        let scalar = |ty: &str| ["string", "integer", "number", "boolean"].contains(&ty);
        types.clone().count() > 1
            || types.clone().any(scalar)
            || names("properties")
            || inner("items")
            || inner("additionalProperties")
    }
}

/// What is untyped though the document says more, and what is typed though it says nothing.
fn differences(case: &Case) -> Vec<String> {
    let (client, _) = plan(&case.input).unwrap_or_else(|_| panic!("{} has errors", case.name));
    let items = client.types.iter().flat_map(|module| &module.items);
    let structs = items.filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    });
    structs
        .flat_map(|item| differences_of(item, &case.document))
        .map(|difference| format!("{}: {difference}", case.name))
        .collect()
}

fn differences_of(item: &Struct, document: &Document) -> Vec<String> {
    let untyped = untyped(item);
    let Some(node) = document.node(&item.head.pointer) else {
        let lost = untyped.iter();
        return lost
            .map(|name| format!("{} {name} stands nowhere", item.head.name))
            .collect();
    };
    let mut differences = Vec::new();
    let names = item.fields.iter().map(|field| &*field.wire);
    for name in names.chain(item.extra.iter().map(|_| OTHERS)) {
        let schemas = document.schemas_of(&node, name, 0);
        // What a sibling of a part says stands elsewhere.
        let is_elsewhere = schemas.is_empty() && !untyped.contains(name);
        let mut schemas = schemas.iter();
        let states = schemas.any(|schema| document.states_a_shape(schema, 0));
        if states == untyped.contains(name) && !is_elsewhere {
            let shape = if states { "any shape" } else { "one" };
            let pointer = item.head.pointer.as_str();
            differences.push(format!(
                "{} {name} at {pointer} has not {shape}",
                item.head.name
            ));
        }
    }
    differences
}

#[test]
fn none_is_lost() {
    let found: Vec<String> = cases().iter().flat_map(differences).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
