//! Changes of successful answers: which statuses there are, and what each of them holds.

use super::calls::answer_of;
use super::crate_change::At;
use super::join::Found;
use super::operations::{change, name};
use super::schemas::{Site, Walk};
use super::{Code, Wire};
use crate::api::{Answer, Content, Operation};

pub(super) fn compare(walk: &mut Walk, was: &Operation, is: &Operation) {
    let (old, new) = (all(was), all(is));
    let moved = moved(was, is);
    walk.found
        .extend(moved.map(|[a, b]| status(walk, (was, a), (is, b))));
    for a in &old {
        let same = new.iter().find(|b| b.status == a.status).copied();
        let became = moved.filter(|[from, _]| from.status == a.status);
        match same.or(became.map(|[_, to]| to)) {
            Some(b) => both(walk, (was, a), (is, b)),
            None => walk.found.push(gone(was, is, a)),
        }
    }
    let is_new = |b: &&&Answer| {
        let moved_here = moved.is_some_and(|[_, to]| to.status == b.status);
        !moved_here && old.iter().all(|a| a.status != b.status)
    };
    for b in new.iter().filter(is_new) {
        walk.found.push(came(walk, was, is, b));
    }
}

fn all(operation: &Operation) -> Vec<&Answer> {
    let first = std::iter::once(&operation.answer);
    first.chain(&operation.other_answers).collect()
}

/// The one answer on either side that the other side does not have: it has another status now.
pub(super) fn moved<'a>(was: &'a Operation, is: &'a Operation) -> Option<[&'a Answer; 2]> {
    let (old, new) = (all(was), all(is));
    let only = |these: &[&'a Answer], those: &[&'a Answer]| {
        let is_only = |answer: &&Answer| those.iter().all(|other| other.status != answer.status);
        let mut found = these.iter().copied().filter(is_only);
        found.next().filter(|_| found.next().is_none())
    };
    Some([only(&old, &new)?, only(&new, &old)?])
}

fn status(walk: &Walk, (was, a): (&Operation, &Answer), (is, b): (&Operation, &Answer)) -> Found {
    let fact = format!("succeeds with {}, it was {}", b.status, a.status);
    let found = change(Code::StatusChanged, was, is, fact);
    let is_read = rest(was).status == a.status || reads(walk, was, b);
    let [from, to] = [owner(was, a), owner(is, b)].map(Some);
    found
        .of(from, to)
        .wire(Wire::breaks_if(differs_by_status(was) && !is_read))
}

/// What of the crate belongs to an answer.
fn owner(operation: &Operation, answer: &Answer) -> At {
    At::member(&operation.pointer, &answer_of(&answer.status))
}

/// An answer of an operation as people call it, the status left out where there is but one.
fn label(operation: &Operation, answer: &Answer) -> String {
    if operation.other_answers.is_empty() {
        format!("{} answer", name(operation))
    } else {
        format!("{} answer {}", name(operation), answer.status)
    }
}

fn gone(was: &Operation, is: &Operation, answer: &Answer) -> Found {
    let label = label(was, answer);
    let text = format!("`{}` no longer succeeds with {}.", name(is), answer.status);
    let found = Found::new(Code::SuccessRemoved, label, text).at(Some(&answer.pointer), None);
    found.of(Some(owner(was, answer)), None)
}

fn came(walk: &Walk, was: &Operation, is: &Operation, answer: &Answer) -> Found {
    let held = if answer.content == Content::Empty {
        "without a body".to_owned()
    } else {
        format!("with {}", answer.media_type)
    };
    let text = format!(
        "`{}` also succeeds with {}, {held}.",
        name(is),
        answer.status
    );
    let found = Found::new(Code::SuccessAdded, label(is, answer), text);
    let found = found.at(None, Some(&answer.pointer));
    let found = found.of(None, Some(owner(is, answer)));
    found.wire(Wire::breaks_if(!reads(walk, was, answer)))
}

/// Whether the crate gives an enum of answers.
fn differs_by_status(operation: &Operation) -> bool {
    let main = &operation.answer.content;
    let mut others = operation.other_answers.iter();
    others.any(|other| other.content != Content::Empty && other.content != *main)
}

/// The answer that stands for all statuses which the document does not name.
fn rest(operation: &Operation) -> &Answer {
    let is_range = |answer: &&Answer| answer.status.parse::<u16>().is_err();
    let range = all(operation).into_iter().find(is_range);
    range
        .filter(|_| differs_by_status(operation))
        .unwrap_or(&operation.answer)
}

/// Whether a client of the old document can read an answer whose status it does not know.
fn reads(walk: &Walk, was: &Operation, answer: &Answer) -> bool {
    match (&rest(was).content, &answer.content) {
        (Content::Json(a), Content::Json(b)) => {
            let was = walk.old.schema(walk.old.resolve(*a)).component.as_deref();
            let is = walk.new.schema(walk.new.resolve(*b)).component.as_deref();
            walk.pairs.are_same(was, is)
        }
        (Content::Json(_), Content::Empty) => {
            let mut others = was.other_answers.iter();
            !differs_by_status(was) && others.any(|other| other.content == Content::Empty)
        }
        (Content::Json(_), _) => false,
        // Bytes are what they are, and nobody looks at a body that was not there.
        (Content::Empty | Content::Text | Content::Binary, _) => true,
    }
}

fn both(walk: &mut Walk, (was, a): (&Operation, &Answer), (is, b): (&Operation, &Answer)) {
    let owner = [owner(was, a), owner(is, b)];
    let site = Site {
        label: label(is, b),
        owner: owner.clone(),
        sent: false,
        answered: true,
        is_optional: false,
        places: None,
    };
    match (&a.content, &b.content) {
        (Content::Json(a), Content::Json(b)) => walk.value(*a, *b, &site),
        (old, new) if old == new && a.media_type == b.media_type => {}
        (old, new) => {
            let answers = if is.other_answers.is_empty() {
                "answers".to_owned()
            } else {
                format!("answers {}", b.status)
            };
            let (code, fact) = media(a, b);
            let [from, to] = owner.map(Some);
            let wire = Wire::breaks_if(!(old == new || *old == Content::Empty));
            let found = change(code, was, is, format_args!("{answers} {fact}")).of(from, to);
            walk.found.push(found.wire(wire));
        }
    }
}

fn media(was: &Answer, is: &Answer) -> (Code, String) {
    match (&was.content, &is.content) {
        (Content::Empty, _) => (
            Code::AnswerAdded,
            format!("with {}, it had no body", is.media_type),
        ),
        (_, Content::Empty) => (
            Code::AnswerRemoved,
            format!("without a body, it was {}", was.media_type),
        ),
        _ => {
            let fact = format!("with {}, it was {}", is.media_type, was.media_type);
            (Code::AnswerMediaChanged, fact)
        }
    }
}
