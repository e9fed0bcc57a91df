//! Rows of endpoints against operations.

use std::collections::BTreeMap;
use std::path::Path;

use beatpass_generator::rust::{Client, Effect, Operation, Output, Tier, Type};

use crate::{operation, say};

type Row = BTreeMap<String, String>;

/// Lists in pages that cannot be gone through, with the reason.
const UNPAGED: &[(&str, &str)] = &[
    ("getMessages", "no source names the key of the list"),
    (
        "listMessagesWithReceipts",
        "no source names the key of the list",
    ),
    (
        "producerFinanceTransactions",
        "no source names the key of the list",
    ),
    ("searchUsers", "there is a limit, but no next page"),
];

/// Compares all rows.
pub(crate) fn compare(client: &Client, path: &Path) -> Result<Vec<String>, String> {
    let rows = read(path)?;
    let mut problems = Vec::new();
    let mut present = 0;
    for row in &rows {
        if let Some(operation) = operation(client, &row["method"], &row["path"]) {
            present += 1;
            let found = differences(row, operation);
            problems.extend(found.map(|text| format!("{}: {text}", operation.id)));
        }
    }
    say("documented endpoints", rows.len());
    say("  compared with operations", present);
    Ok(problems)
}

fn read(path: &Path) -> Result<Vec<Row>, String> {
    let error = |error: csv::Error| format!("{}: {error}", path.display());
    let mut reader = csv::Reader::from_path(path).map_err(error)?;
    reader.deserialize().map(|row| row.map_err(error)).collect()
}

/// What a row says otherwise than the operation.
fn differences<'a>(row: &'a Row, operation: &'a Operation) -> impl Iterator<Item = String> + 'a {
    let checks = [
        ("effect", is_effect(&row["effect"], operation.effect)),
        ("tier", is_tier(&row["tier"], operation.tier)),
        ("quota_429", is_quota(&row["quota_429"], operation.quota)),
        ("in_openapi", is_id(&row["in_openapi"], operation)),
        ("paging", is_paging(&row["paging"], operation)),
        ("success_shape", is_shape(&row["success_shape"], operation)),
    ];
    let failed = checks.into_iter().filter(|(_, is_so)| !is_so);
    failed.map(move |(column, _)| {
        format!(
            "the operation is otherwise than `{column}`: {}",
            row[column]
        )
    })
}

fn is_effect(said: &str, effect: Effect) -> bool {
    said == match effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::Money => "money",
    }
}

/// What is unclear can be either.
fn is_tier(said: &str, tier: Tier) -> bool {
    match said {
        "public" => tier != Tier::Token,
        "token" => tier == Tier::Token,
        said => said == "unclear" && tier != Tier::None,
    }
}

fn is_quota(said: &str, quota: bool) -> bool {
    match said {
        "yes" => quota,
        "no" => !quota,
        said => said == "unknown",
    }
}

/// Operations of the document keep their ids; the others know the page that they are from.
fn is_id(said: &str, operation: &Operation) -> bool {
    if said.is_empty() {
        operation.origin.is_some()
    } else {
        operation.id == said && operation.origin.is_none()
    }
}

fn is_paging(said: &str, operation: &Operation) -> bool {
    let is_known = !matches!(said, "none" | "unknown");
    let is_left = UNPAGED.iter().any(|(id, _)| *id == operation.id);
    operation.paging.is_some() == (is_known && !is_left)
}

/// What is shown anywhere is typed, at least in part.
fn is_shape(said: &str, operation: &Operation) -> bool {
    match &operation.output {
        Output::Json(ty) | Output::SecretJson(ty) if is_free_form(ty) => said == "undocumented",
        Output::Empty => said == "undocumented",
        _ => true,
    }
}

/// Whether nothing is said of the value or of the elements of a list.
pub(crate) fn is_free_form(ty: &Type) -> bool {
    match ty {
        Type::Json | Type::JsonObject => true,
        Type::List(inner) | Type::Map(inner) | Type::Option(inner) => is_free_form(inner),
        _ => false,
    }
}
