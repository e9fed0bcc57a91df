//! Overlay actions as text, to be pasted under `actions:` of an overlay.

use serde_json::Value;

use crate::diagnostics::Pointer;

/// An action that merges `update` into the node; `to do` names what a person has to fill in or confirm.
pub(super) fn update(
    document: &Value,
    pointer: &Pointer,
    update: &Value,
    to_do: &str,
) -> Option<String> {
    Some(format!(
        "  - target: {}\n    description: {}\n    update: {update}\n",
        quoted(&target(document, pointer)?),
        quoted(to_do),
    ))
}

/// Two actions: one that removes a member of the node, and one that puts another in its place.
pub(super) fn replace(
    document: &Value,
    pointer: &Pointer,
    member: &str,
    with: &Value,
    to_do: &str,
) -> Option<String> {
    let removal = remove(document, &pointer.child(member), to_do)?;
    Some(
        removal
            + &update(
                document,
                pointer,
                &serde_json::json!({ member: with }),
                to_do,
            )?,
    )
}

/// An action that removes the node itself, not what it refers to.
pub(super) fn remove(document: &Value, pointer: &Pointer, to_do: &str) -> Option<String> {
    let (path, holder) = way(document, &pointer.parent()?)?;
    let (step, _) = step(holder, &pointer.last()?)?;
    Some(format!(
        "  - target: {}\n    description: {}\n    remove: true\n",
        quoted(&(path + &step)),
        quoted(to_do),
    ))
}

/// The JSONPath of a node (RFC 9535), references followed; none if the document as it is written has no such node.
fn target(document: &Value, pointer: &Pointer) -> Option<String> {
    way(document, pointer).map(|(path, _)| path)
}

/// The JSONPath of a node and the node.
fn way<'d>(document: &'d Value, pointer: &Pointer) -> Option<(String, &'d Value)> {
    let (mut node, mut path) = (document, "$".to_owned());
    let mut tokens: Vec<String> = pointer.tokens().map(std::borrow::Cow::into_owned).collect();
    tokens.reverse();
    // References that lead in a circle end somewhere.
    let mut steps = 0;
    loop {
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            let inside = Pointer::parse(reference.strip_prefix('#')?)?;
            let ahead: Vec<String> = inside.tokens().map(std::borrow::Cow::into_owned).collect();
            tokens.extend(ahead.into_iter().rev());
            (node, path) = (document, "$".to_owned());
        }
        let Some(token) = tokens.pop() else {
            return Some((path, node));
        };
        let (way_on, next) = step(node, &token)?;
        path += &way_on;
        node = next;
        steps += 1;
        if steps > 1000 {
            return None;
        }
    }
}

/// The step of a JSONPath to a child, and the child.
fn step<'d>(node: &'d Value, token: &str) -> Option<(String, &'d Value)> {
    if let Value::Array(elements) = node {
        let index: usize = token.parse().ok()?;
        return Some((format!("[{index}]"), elements.get(index)?));
    }
    let name = token.replace('\\', r"\\").replace('\'', r"\'");
    Some((format!("['{name}']"), node.get(token)?))
}

/// A YAML scalar: JSON text is one.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
