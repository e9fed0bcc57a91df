//! Choices: a least and a full value of every variant, and which variant wins when the client reads it.
//!
//! The values come from the schemas, not from the client's types. Where a value follows several variants, any of them may win.

mod sample;
mod validate;

use beatpass_generator::rust::{Choice, Client, Item};
use serde_json::Value;

use self::sample::{Document, Fill, join, list};

/// The variant for objects of a tag that no variant has.
const UNKNOWN: &str = "Unknown";

/// A value, and the names of the variants that may win.
pub(crate) struct Case {
    pub(crate) choice: String,
    variants: Vec<String>,
    pub(crate) value: Value,
}

impl Case {
    /// What is amiss with the variant that a client made of the value, given as it shows itself.
    pub(crate) fn difference(&self, shown: &str) -> Option<String> {
        let end = shown.find(|one: char| !one.is_alphanumeric() && one != '_');
        let won = &shown[..end.unwrap_or(shown.len())];
        let is_expected = self.variants.is_empty() || self.variants.iter().any(|name| name == won);
        let shown: String = shown.chars().take(120).collect();
        (!is_expected).then(|| format!("{} is {:?}, not {shown}", self.value, self.variants))
    }
}

/// The choices of a client.
pub(crate) fn choices(client: &Client) -> impl Iterator<Item = &Choice> {
    let items = client.types.iter().flat_map(|module| &module.items);
    items.filter_map(|item| match item {
        Item::Choice(choice) => Some(choice),
        _ => None,
    })
}

/// The values for all choices of a client, made from the document after the generator has loaded it.
pub(crate) fn cases(client: &Client, document: &Value) -> Vec<Case> {
    let document = &Document(document);
    let mut cases = Vec::new();
    for choice in choices(client).filter(|choice| is_whole(client, document, choice)) {
        let node = document.at(&choice.head.pointer);
        for variant in &choice.variants {
            for fill in [Fill::Least, Fill::All] {
                let at = document.at(&variant.pointer);
                cases.extend(value_of(document, node, at, fill).map(|value| Case {
                    choice: choice.head.name.clone(),
                    variants: may_win(document, choice, &value),
                    value,
                }));
            }
        }
    }
    cases
}

/// Whether it is a choice by what stands at its place alone. What an outer choice says holds for a type of its own, at the same place
/// as the inner one; and what is built on a base is told by all bases that are between, for which fixtures have tests of their own.
fn is_whole(client: &Client, document: &Document<'_>, choice: &Choice) -> bool {
    let head = &choice.head;
    let is_inner = choices(client)
        .any(|other| other.head.pointer == head.pointer && other.head.name.len() < head.name.len());
    let node = document.at(&head.pointer);
    let lists = |node: &Value| node.get("oneOf").is_some() || node.get("anyOf").is_some();
    let mut parts = list(node, "allOf").iter();
    let is_base = !lists(node) && !parts.any(|part| lists(document.resolve(part)));
    !is_inner && !is_base
}

/// The variants that a value follows and whose tag it has, where there are tags.
fn may_win(document: &Document<'_>, choice: &Choice, value: &Value) -> Vec<String> {
    let node = document.at(&choice.head.pointer);
    let tag = node["discriminator"]["propertyName"].as_str();
    let variants = choice.variants.iter().filter(|variant| {
        let at = document.at(&variant.pointer);
        let told = document.told(node, at).map(Value::from);
        let tag = tag.filter(|_| told.is_some() && value.is_object());
        document.follows(value, at, 0) && tag.is_none_or(|tag| Some(&value[tag]) == told.as_ref())
    });
    let mut names: Vec<String> = variants.map(|variant| variant.name.clone()).collect();
    // Where a variant lists its own name for the tag, names tell the variants apart: what has another listed value is none.
    if let Some(tag) = tag
        && names.len() > 1
        && choice
            .variants
            .iter()
            .any(|variant| document.lists_its_name(document.at(&variant.pointer), tag, value))
    {
        names.push(UNKNOWN.to_owned());
    }
    names
}

/// A value of a variant, with what stands beside the choice.
fn value_of<'a>(
    document: &Document<'a>,
    choice: &'a Value,
    variant: &'a Value,
    fill: Fill,
) -> Option<Value> {
    let has_type = |schema: &Value| schema.get("type").is_some();
    if has_type(choice) && !has_type(document.resolve(variant)) && choice["type"] != "object" {
        return None;
    }
    let mut whole = document.beside(choice, variant, fill)?;
    let value = document.variant(choice, variant, fill, 0)?;
    if value.is_object() {
        join(&mut whole, value);
    } else {
        whole = Some(value);
    }
    whole
}
