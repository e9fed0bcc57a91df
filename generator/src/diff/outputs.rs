//! What becomes of what operations give: a type, or an enum with a variant for each status.

use super::Crate;
use super::crate_change::{Renamed, as_new};
use crate::emit::type_text;
use crate::rust::{ByStatus, Operation, Output, StatusVariant};

/// A fact on an output, and the variant that it is about.
#[derive(Debug)]
pub(super) struct OutputChange {
    pub(super) level: Crate,
    pub(super) fact: String,
    pub(super) variant: Option<String>,
}

/// What changed for those who use what an operation gives.
pub(super) fn compare(old: &Operation, new: &Operation, renamed: &Renamed) -> Vec<OutputChange> {
    if let (Output::ByStatus(was), Output::ByStatus(is)) = (&old.output, &new.output) {
        return by_status(was, is, renamed);
    }
    let was = text(&old.output, renamed);
    let is = text(&new.output, &Renamed::new());
    let change = (was != is).then(|| OutputChange {
        level: Crate::Major,
        fact: format!("gives `{is}`, it gave `{was}`"),
        variant: None,
    });
    change.into_iter().collect()
}

fn text(output: &Output, renamed: &Renamed) -> String {
    match output {
        Output::Empty => "()".to_owned(),
        Output::Text => "String".to_owned(),
        Output::Bytes => "Bytes".to_owned(),
        Output::ByStatus(by_status) => by_status.name.clone(),
        Output::Json(ty) | Output::SecretJson(ty) => type_text(&as_new(ty, renamed)),
    }
}

/// The enum is `#[non_exhaustive]`: another variant breaks nobody.
fn by_status(old: &ByStatus, new: &ByStatus, renamed: &Renamed) -> Vec<OutputChange> {
    let mut changes = Vec::new();
    if old.name != new.name {
        changes.push(OutputChange {
            level: Crate::Major,
            fact: format!("gives `{}`, it gave `{}`", new.name, old.name),
            variant: None,
        });
    }
    for was in &old.variants {
        let change = match variant(new, &was.name) {
            None => Some(format!("no longer gives `{}::{}`", old.name, was.name)),
            Some(is) => payload(new, was, is, renamed),
        };
        changes.extend(change.map(|fact| OutputChange {
            level: Crate::Major,
            fact,
            variant: Some(was.name.clone()),
        }));
    }
    let came = new.variants.iter();
    let came = came.filter(|found| variant(old, &found.name).is_none());
    changes.extend(came.map(|found| OutputChange {
        level: Crate::Minor,
        fact: format!("can give `{}::{}`", new.name, found.name),
        variant: Some(found.name.clone()),
    }));
    changes
}

fn variant<'a>(all: &'a ByStatus, name: &str) -> Option<&'a StatusVariant> {
    all.variants.iter().find(|variant| variant.name == name)
}

/// What a variant holds now that it did not.
fn payload(
    new: &ByStatus,
    was: &StatusVariant,
    is: &StatusVariant,
    renamed: &Renamed,
) -> Option<String> {
    let held = |output: &Output, renamed: &Renamed| match output {
        Output::Empty => "nothing".to_owned(),
        output => format!("`{}`", text(output, renamed)),
    };
    let (before, after) = (
        held(&was.output, renamed),
        held(&is.output, &Renamed::new()),
    );
    let place = format!("{}::{}", new.name, is.name);
    (before != after).then(|| format!("holds {after} in `{place}`, it held {before}"))
}
