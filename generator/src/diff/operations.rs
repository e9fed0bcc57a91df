//! Changes of operations: what they are called, where they are, who may call them, what they do.

use super::calls::{PAGES, TIER};
use super::crate_change::At;
use super::join::Found;
use super::matching::Pairs;
use super::schemas::Walk;
use super::{Behaviour, Code, Wire, answers, parameters};
use crate::api::{Effect, Operation, Page, PageBy, Security};
use crate::load::without_names;

pub(super) fn compare(walk: &mut Walk) {
    let pairs = walk.pairs;
    for operation in &pairs.gone {
        let name = name(operation);
        let text = format!("`{name}` is gone: {} {}.", operation.method, operation.path);
        let found = Found::new(Code::OperationRemoved, name, text);
        walk.found
            .push(found.at(Some(&operation.pointer), None).wire(Wire::Breaks));
    }
    for operation in &pairs.came {
        let name = name(operation);
        let text = format!("`{name}` is new: {} {}.", operation.method, operation.path);
        let found = Found::new(Code::OperationAdded, name, text);
        walk.found.push(found.at(None, Some(&operation.pointer)));
    }
    for (was, is) in &pairs.operations {
        if was.body_name.is_some() && is.body_name.is_some() {
            // All else is said of the operation with its first kind of body.
            parameters::body(walk, was, is);
            continue;
        }
        let found = names(was, is)
            .into_iter()
            .chain(duties(was, is, pairs))
            .chain(failures(was, is));
        walk.found.extend(found);
        walk.found.extend(pages(was, is));
        parameters::compare(walk, was, is);
        answers::compare(walk, was, is);
    }
}

/// What people call an operation.
pub(super) fn name(operation: &Operation) -> String {
    let unnamed = || format!("{} {}", operation.method, operation.path);
    let name = operation.id.clone().unwrap_or_else(unnamed);
    match &operation.body_name {
        Some(body) => format!("{name} as {body}"),
        None => name,
    }
}

/// A change of the whole operation.
pub(super) fn change(
    code: Code,
    was: &Operation,
    is: &Operation,
    fact: impl std::fmt::Display,
) -> Found {
    let name = name(is);
    let text = format!("`{name}` {fact}.");
    Found::new(code, name, text).at(Some(&was.pointer), Some(&is.pointer))
}

fn names(was: &Operation, is: &Operation) -> Vec<Found> {
    let mut found = Vec::new();
    if (&was.method, &was.path) != (&is.method, &is.path) {
        let fact = format!(
            "moved from {} {} to {} {}",
            was.method, was.path, is.method, is.path
        );
        let reaches_it =
            was.method == is.method && without_names(&was.path) == without_names(&is.path);
        let moved = change(Code::OperationMoved, was, is, fact);
        found.push(moved.wire(Wire::breaks_if(!reaches_it)));
    }
    if was.id != is.id {
        let fact = format!("was called `{}`", name(was));
        found.push(change(Code::OperationRenamed, was, is, fact));
    }
    if (&was.tag, &was.method_name) != (&is.tag, &is.method_name) {
        let said = |operation: &Operation| {
            let tag = operation.tag.as_deref().unwrap_or("none");
            let method = operation.method_name.as_ref();
            let method = method.map_or_else(String::new, |method| format!(" as `{method}`"));
            format!("the tag {tag}{method}")
        };
        let fact = format!("stands under {}, it was under {}", said(is), said(was));
        found.push(change(Code::CallRenamed, was, is, fact));
    }
    found.extend(aliases(was, is));
    if was.feature != is.feature {
        let feature = |operation: &Operation| {
            operation
                .feature
                .clone()
                .unwrap_or_else(|| "none".to_owned())
        };
        let fact = format!(
            "stands under the feature {}, it was {}",
            feature(is),
            feature(was)
        );
        found.push(change(Code::FeatureChanged, was, is, fact));
    }
    if was.deprecated != is.deprecated {
        let (code, fact) = if is.deprecated {
            (Code::Deprecated, "is deprecated now")
        } else {
            (Code::Undeprecated, "is no longer deprecated")
        };
        found.push(change(code, was, is, fact));
    }
    found
}

/// Former names that came or went.
fn aliases(was: &Operation, is: &Operation) -> Vec<Found> {
    let names = |operation: &Operation| -> Vec<String> {
        let aliases = operation.aliases.iter();
        aliases
            .flat_map(|alias| alias.method.iter().chain(&alias.name).cloned())
            .collect()
    };
    let (before, after) = (names(was), names(is));
    let gone = before.iter().filter(|name| !after.contains(name));
    let gone = gone.map(|name| {
        let fact = format!("can no longer be called by its former name `{name}`");
        change(Code::AliasRemoved, was, is, fact)
    });
    let came = after.iter().filter(|name| !before.contains(name));
    let came = came.map(|name| {
        let fact = format!("can still be called by its former name `{name}`");
        change(Code::AliasAdded, was, is, fact)
    });
    gone.chain(came).collect()
}

/// Who may call it, what it does, and what a client makes of that.
fn duties(was: &Operation, is: &Operation, pairs: &Pairs) -> Vec<Found> {
    let mut found = Vec::new();
    let mut behaves = |code, fact: String| {
        found.push(change(code, was, is, fact).behaviour(Behaviour::Changes));
    };
    if was.effect != is.effect {
        let fact = format!(
            "is {} now, it was {}, and {}",
            does(is.effect),
            does(was.effect),
            retries(was, is)
        );
        behaves(Code::EffectChanged, fact);
    } else if was.method != is.method && retried(was) != retried(is) {
        behaves(Code::EffectChanged, retries(was, is));
    }
    if was.quota != is.quota {
        let fact = if is.quota {
            "can be answered with a 429 that no wait mends"
        } else {
            "is no longer answered with a 429 that no wait mends"
        };
        behaves(Code::QuotaChanged, fact.to_owned());
    }
    if !is_confirmed_alike(was, is, pairs) {
        let read = |operation: &Operation| {
            operation
                .confirm
                .clone()
                .unwrap_or_else(|| "nothing".to_owned())
        };
        behaves(
            Code::ConfirmChanged,
            format!("is confirmed by {}, it was by {}", read(is), read(was)),
        );
    }
    if was.failure != is.failure {
        let sign = |operation: &Operation| {
            let pointer = operation.failure.as_ref();
            pointer.map_or_else(|| "nothing".to_owned(), |pointer| format!("`{pointer}`"))
        };
        let fact = format!(
            "failed if {} is in its answer, it was {}",
            sign(is),
            sign(was)
        );
        behaves(Code::FailureSignChanged, fact);
    }
    found.extend(security(was, is));
    found.extend(certificate(was, is));
    found
}

/// Whether the same read tells, perhaps under another id.
fn is_confirmed_alike(was: &Operation, is: &Operation, pairs: &Pairs) -> bool {
    was.confirm == is.confirm
        || pairs.operations.iter().any(|(old, new)| {
            was.confirm.is_some() && old.id == was.confirm && new.id == is.confirm
        })
}

fn does(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "a read",
        Effect::Write => "a write",
        Effect::Money => "a payment",
    }
}

/// What is made again: reads, idempotent writes, other writes.
fn retried(operation: &Operation) -> &'static str {
    match (operation.effect, operation.method.as_str()) {
        (Effect::Read, _) => "retried as a read",
        (_, "PUT" | "DELETE") => "retried, but after a 500",
        _ => "retried only if nothing was sent",
    }
}

fn retries(was: &Operation, is: &Operation) -> String {
    format!("is {}, it was {}", retried(is), retried(was))
}

fn security(was: &Operation, is: &Operation) -> Option<Found> {
    if was.security == is.security {
        return None;
    }
    let now = match is.security {
        Security::None => "takes no token now",
        Security::Optional => "takes a token now, which can be left out",
        Security::Required => "needs a token now",
    };
    let before = match was.security {
        Security::None => "it took none",
        Security::Optional => "it could be left out",
        Security::Required => "it was needed",
    };
    let code = if is.security == Security::Required {
        Code::SecurityRequired
    } else {
        Code::SecurityRelaxed
    };
    let fact = format!("{now}; {before} before");
    let found = change(code, was, is, fact);
    let owner = [was, is].map(|operation| Some(At::member(&operation.pointer, TIER)));
    let [old, new] = owner;
    let wire = Wire::breaks_if(is.security == Security::Required);
    Some(found.of(old, new).wire(wire).behaviour(Behaviour::Changes))
}

fn certificate(was: &Operation, is: &Operation) -> Option<Found> {
    if was.certificate == is.certificate {
        return None;
    }
    let (code, fact) = if is.certificate {
        (
            Code::CertificateRequired,
            "needs a client certificate now, and is refused without one",
        )
    } else {
        (
            Code::CertificateRelaxed,
            "no longer needs a client certificate",
        )
    };
    let found = change(code, was, is, fact).wire(Wire::breaks_if(is.certificate));
    Some(found.behaviour(Behaviour::Changes))
}

fn failures(was: &Operation, is: &Operation) -> Vec<Found> {
    let has = |operation: &Operation, status: &str| {
        operation
            .failures
            .iter()
            .any(|failure| failure.status == status)
    };
    let gone = was
        .failures
        .iter()
        .filter(|failure| !has(is, &failure.status));
    let gone = gone.map(|failure| {
        let fact = format!("no longer declares the error {}", failure.status);
        change(Code::ErrorRemoved, was, is, fact)
    });
    let came = is
        .failures
        .iter()
        .filter(|failure| !has(was, &failure.status));
    let came = came.map(|failure| {
        change(
            Code::ErrorAdded,
            was,
            is,
            format!("declares the error {}", failure.status),
        )
    });
    gone.chain(came).collect()
}

fn pages(was: &Operation, is: &Operation) -> Option<Found> {
    let (code, fact) = match (&was.page, &is.page) {
        (None, Some(_)) => (
            Code::PagesAdded,
            "answers with one page of a list now".to_owned(),
        ),
        (Some(_), None) => (
            Code::PagesRemoved,
            "no longer answers with one page of a list".to_owned(),
        ),
        (Some(was), Some(is)) if paged(was) != paged(is) => (
            Code::PagesChanged,
            format!("has pages by {}, they were by {}", paged(is), paged(was)),
        ),
        _ => return None,
    };
    let [old, new] = [was, is].map(|operation| Some(At::member(&operation.pointer, PAGES)));
    let behaviour = Behaviour::changes_if(code == Code::PagesChanged);
    Some(
        change(code, was, is, fact)
            .of(old, new)
            .behaviour(behaviour),
    )
}

fn paged(page: &Page) -> String {
    let by = match page.by {
        PageBy::Number => "number",
        PageBy::Offset => "offset",
        PageBy::Cursor => "cursor",
    };
    let signs = page.signs.iter();
    let signs = signs.map(|(sign, at)| format!(", {sign:?} at `{}`", at.target).to_lowercase());
    let size = page
        .size
        .as_deref()
        .map_or_else(String::new, |size| format!(", size `{size}`"));
    let (parameter, items) = (&page.parameter, &page.items.target);
    format!(
        "{by} (`{parameter}`{size}, items at `{items}`{})",
        signs.collect::<String>()
    )
}
