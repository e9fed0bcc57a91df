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

/// An action that removes the node.
pub(super) fn remove(document: &Value, pointer: &Pointer, to_do: &str) -> Option<String> {
    Some(format!(
        "  - target: {}\n    description: {}\n    remove: true\n",
        quoted(&target(document, pointer)?),
        quoted(to_do),
    ))
}

/// The JSONPath of a node (RFC 9535), references followed; none if the document as it is written has no such node.
fn target(document: &Value, pointer: &Pointer) -> Option<String> {
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
            return Some(path);
        };
        let step = match node {
            Value::Array(_) => token.clone(),
            _ => format!("'{}'", token.replace('\\', r"\\").replace('\'', r"\'")),
        };
        path.extend(["[", &step, "]"]);
        node = match node {
            Value::Array(elements) => elements.get(token.parse::<usize>().ok()?)?,
            node => node.get(&token)?,
        };
        steps += 1;
        if steps > 1000 {
            return None;
        }
    }
}

/// A YAML scalar: JSON text is one.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
