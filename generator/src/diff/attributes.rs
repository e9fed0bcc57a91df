//! What a schema says beside its shape: null, defaults, and what extensions add.

use serde_json::Value;

use super::join::Found;
use super::schemas::{Site, Walk};
use super::{Behaviour, Code};
use crate::api::{Access, Api, Lenience, SchemaId, Tier};
use crate::diagnostics::Pointer;

/// What a chain of references says together, up to the component that it ends in.
#[derive(Debug, Clone, Default)]
pub(super) struct Attributes<'a> {
    nullable: bool,
    deprecated: bool,
    access: Access,
    tier: Tier,
    secret: bool,
    lenient: Vec<Lenience>,
    default: Option<&'a Value>,
    id: Option<&'a str>,
    currency: Option<&'a str>,
    name: Option<&'a str>,
}

/// Reads the chain from `start`, and gives the component, or else the schema that says the shape. What a component says counts
/// only if the chain is `its_own`: it is compared there.
pub(super) fn of(api: &Api, start: SchemaId, its_own: bool) -> (SchemaId, Attributes<'_>) {
    let (mut end, mut said) = (start, Attributes::default());
    // A chain longer than there are schemas is a cycle.
    for _ in 0..=api.schemas.len() {
        let schema = api.schema(end);
        if schema.component.is_some() && !(its_own && end == start) {
            break;
        }
        said.nullable |= schema.nullable;
        said.deprecated |= schema.deprecated;
        said.secret |= schema.secret;
        if schema.access != Access::Both {
            said.access = schema.access;
        }
        if schema.tier != Tier::Any {
            said.tier = schema.tier;
        }
        said.lenient.extend(&schema.lenient);
        said.default = said.default.or(schema.default.as_ref());
        said.id = said.id.or(schema.id.as_deref());
        said.currency = said.currency.or(schema.currency.as_deref());
        said.name = said.name.or(schema.name.as_deref());
        match schema.stands_for() {
            Some(next) => end = next,
            None => break,
        }
    }
    (end, said)
}

pub(super) fn compare(
    walk: &mut Walk,
    (was, is): (&Attributes, &Attributes),
    (a, b): (SchemaId, SchemaId),
    site: &Site,
) {
    let places = walk.places(a, b);
    let found = null(was, is, places, site)
        .into_iter()
        .chain(deprecation(was, is, places, site))
        .chain(default(was, is, places, site))
        .chain(marks(was, is, places, site));
    walk.found.extend(found);
}

type Places<'a> = (&'a Pointer, &'a Pointer);

fn null(was: &Attributes, is: &Attributes, places: Places, site: &Site) -> Option<Found> {
    let (code, fact) = match (was.nullable, is.nullable) {
        (false, true) => (Code::NullAllowed, "can be null now"),
        (true, false) => (Code::NullRefused, "can no longer be null"),
        _ => return None,
    };
    let reads_null = site.is_optional || was.lenient.contains(&Lenience::NullList);
    let wire = Walk::wire(site, was.nullable, is.nullable && !reads_null);
    Some(site.change(code, places, fact).wire(wire))
}

fn deprecation(was: &Attributes, is: &Attributes, places: Places, site: &Site) -> Option<Found> {
    let (code, fact) = match (was.deprecated, is.deprecated) {
        (false, true) => (Code::Deprecated, "is deprecated now"),
        (true, false) => (Code::Undeprecated, "is no longer deprecated"),
        _ => return None,
    };
    Some(site.change(code, places, fact))
}

fn default(was: &Attributes, is: &Attributes, places: Places, site: &Site) -> Option<Found> {
    let (before, now) = (json(was.default), json(is.default));
    let fact = format!("is {now} if it is not sent, it was {before}");
    let change =
        (was.default != is.default).then(|| site.change(Code::DefaultChanged, places, fact));
    change.map(|change| change.behaviour(Behaviour::changes_if(site.sent)))
}

/// What extensions and `readOnly` or `writeOnly` say.
fn marks(was: &Attributes, is: &Attributes, places: Places, site: &Site) -> Vec<Found> {
    let marks = [
        Code::AccessChanged,
        Code::TierChanged,
        Code::SecretChanged,
        Code::LenienceChanged,
        Code::IdChanged,
        Code::MoneyChanged,
        Code::NameChanged,
    ];
    let marks = marks.map(|code| (code, mark(code, was), mark(code, is)));
    let changed = marks.into_iter().filter(|(_, was, is)| was != is);
    let change = |(code, was, is): (Code, String, String)| {
        let behaves = matches!(
            code,
            Code::SecretChanged | Code::LenienceChanged | Code::TierChanged
        );
        let change = site.change(code, places, fact(code, &was, &is));
        change.behaviour(Behaviour::changes_if(behaves))
    };
    changed.map(change).collect()
}

/// What a schema says that a change with this code is about.
fn mark(code: Code, of: &Attributes) -> String {
    match code {
        Code::AccessChanged => format!("{:?}", of.access),
        Code::TierChanged => format!("{:?}", of.tier),
        Code::SecretChanged => of.secret.to_string(),
        Code::LenienceChanged => format!("{:?}", of.lenient),
        Code::IdChanged => text(of.id),
        Code::MoneyChanged => text(of.currency),
        _ => text(of.name),
    }
}

fn text(value: Option<&str>) -> String {
    value.unwrap_or_default().to_owned()
}

fn json(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"))
}

fn fact(code: Code, was: &str, is: &str) -> String {
    let named = |name: &str| {
        if name.is_empty() {
            "none".to_owned()
        } else {
            format!("`{name}`")
        }
    };
    match code {
        Code::AccessChanged => format!("is sent by {}, it was by {}", side(is), side(was)),
        Code::TierChanged if is == "Token" => "comes only with a token now".to_owned(),
        Code::TierChanged => "no longer needs a token to come".to_owned(),
        Code::SecretChanged if is == "true" => "is a secret now".to_owned(),
        Code::SecretChanged => "is no longer a secret".to_owned(),
        Code::LenienceChanged => "is read in another way where the server varies it".to_owned(),
        Code::IdChanged => format!("is the id {}, it was {}", named(is), named(was)),
        Code::MoneyChanged => format!("has its currency in {}, it was {}", named(is), named(was)),
        _ => format!("is given the name {}, it was {}", named(is), named(was)),
    }
}

fn side(access: &str) -> &'static str {
    match access {
        "ReadOnly" => "the server alone",
        "WriteOnly" => "the client alone",
        _ => "both sides",
    }
}
