//! Changes of the document as a whole.

use super::join::Found;
use super::{Behaviour, Code, Wire};
use crate::api::Api;
use crate::diagnostics::Pointer;

pub(super) fn compare(old: &Api, new: &Api) -> Vec<Found> {
    let mut found = Vec::new();
    let info = Pointer::root().child("info");
    if old.title != new.title {
        let text = format!(
            "The API is called {:?} now, it was {:?}.",
            new.title, old.title
        );
        found.push(whole(Code::TitleChanged, &info.child("title"), text));
    }
    if old.version != new.version {
        let text = format!(
            "The document is of version {}, it was {}.",
            new.version, old.version
        );
        found.push(whole(Code::VersionChanged, &info.child("version"), text));
    }
    let server = |api: &Api| api.servers.first().map(crate::api::Server::default_url);
    if server(old) != server(new) {
        let url = |api: &Api| server(api).unwrap_or_else(|| "none".to_owned());
        let text = format!("Calls go to {}, they went to {}.", url(new), url(old));
        let mut change = whole(Code::ServerChanged, &Pointer::root().child("servers"), text);
        change.change.wire = Wire::Breaks;
        change.change.behaviour = Behaviour::Changes;
        found.push(change);
    }
    found.extend(promises(old, new));
    found.extend(certificate(old, new));
    found.extend(session(old, new));
    found
}

/// What the document says of all calls together.
fn promises(old: &Api, new: &Api) -> impl Iterator<Item = Found> {
    let budget = |api: &Api| {
        api.budget.map_or_else(
            || "without a limit".to_owned(),
            |(requests, seconds)| format!("at most {requests} in any {seconds} seconds"),
        )
    };
    let life = |api: &Api| {
        api.token_days
            .map_or_else(|| "for good".to_owned(), |days| format!("for {days} days"))
    };
    let budget = (old.budget != new.budget).then(|| {
        let text = format!("Requests are sent {}, it was {}.", budget(new), budget(old));
        behaving(Code::BudgetChanged, "x-client-budget", text)
    });
    let token = (old.token_days != new.token_days).then(|| {
        let text = format!("A token lives {}, it was {}.", life(new), life(old));
        behaving(Code::TokenLifeChanged, "x-client-token", text)
    });
    budget.into_iter().chain(token)
}

fn behaving(code: Code, extension: &str, text: String) -> Found {
    let mut found = whole(code, &Pointer::root().child(extension), text);
    found.change.behaviour = Behaviour::Changes;
    found
}

fn certificate(old: &Api, new: &Api) -> Option<Found> {
    let (code, text) = match (old.certificate, new.certificate) {
        (false, true) => (
            Code::CertificateAdded,
            "The API takes client certificates now.",
        ),
        (true, false) => (
            Code::CertificateRemoved,
            "The API no longer takes client certificates.",
        ),
        _ => return None,
    };
    let place = Pointer::root().child("x-client-certificate");
    Some(whole(code, &place, text.to_owned()))
}

fn session(old: &Api, new: &Api) -> Option<Found> {
    let place = Pointer::root().child("x-client-session");
    let (code, text) = match (&old.session, &new.session) {
        (None, Some(_)) => (
            Code::SessionAdded,
            "Logging in with a password is possible now.",
        ),
        (Some(_), None) => (
            Code::SessionRemoved,
            "Logging in with a password is no longer possible.",
        ),
        (Some(old), Some(new)) if old != new => (
            Code::SessionChanged,
            "Logging in with a password goes another way.",
        ),
        _ => return None,
    };
    let mut found = whole(code, &place, text.to_owned());
    found.change.wire = Wire::breaks_if(code != Code::SessionAdded);
    found.change.behaviour = Behaviour::changes_if(code == Code::SessionChanged);
    Some(found)
}

fn whole(code: Code, place: &Pointer, text: String) -> Found {
    Found::new(code, "document", text).at(Some(place), Some(place))
}
