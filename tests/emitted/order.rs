//! Names do not depend on the order in which a document says things.

use std::collections::BTreeSet;

use beatpass_tests::fixture::Fixture;
use regex::Regex;
use serde_yaml::{Mapping, Value};

#[test]
fn a_document_in_another_order_has_the_same_names() {
    let fixtures = Fixture::all().expect("the fixtures can be read");
    let differences: Vec<String> = fixtures.iter().filter_map(difference).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_order_decides_no_collision() {
    let fixture = Fixture::of(COLLISIONS);
    assert_eq!(difference(&fixture), None);
    let names = names(&fixture);
    for name in [
        "GET /ping = GetPing, untagged().get_ping",
        "GET /ping/ = GetPing2, untagged().get_ping2",
        "type User field a_b: Option<String> (a_b)",
        "type User2 field a_b: Option<User2AB> (a_b)",
        "type User2 field a_b2: Option<User2AB2> (aB)",
        "type User2AB2 value A: \"A\"",
        "type User2AB2 value A2: \"a\"",
        // Named after the schema in which it stands, not after an heir.
        "type Ant field legs: PetLegs (legs)",
        "type Pet field legs: Option<PetLegs> (legs)",
        "type Ant field tags: Option<Vec<PetTagsItem>> (tags)",
        // A place gives the same name as another, or as a component.
        "type Foo field bar_baz: Option<FooBarBaz2> (bar_baz)",
        "type FooBar field baz: Option<FooBarBaz3> (baz)",
        "type FooBarBaz2 field a: Option<FooBarBaz2A> (a)",
        "type FooBarBaz3 field a: Option<FooBarBaz3A> (a)",
        "type FooBarBaz value A: \"a\"",
    ] {
        assert!(names.contains(name), "{name} is not in {names:#?}");
    }
}

const COLLISIONS: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /ping: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/user'}}}}}}}
  /ping/: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}}}
components:
  schemas:
    user: {type: object, properties: {a_b: {type: object, properties: {x: {type: string, enum: [x]}}}, aB: {type: string, enum: [a, A]}}}
    User: {type: object, properties: {a_b: {type: string}}}
    Ant: {allOf: [{$ref: '#/components/schemas/Pet'}], required: [legs], properties: {bites: {type: boolean}}}
    Pet: {type: object, properties: {legs: {type: string, enum: [four, six]}, tags: {type: array, items: {type: string, enum: [a]}}}}
    FooBar: {type: object, properties: {baz: {type: object, properties: {a: {type: string, enum: [c]}}}}}
    Foo: {type: object, properties: {bar_baz: {type: object, properties: {a: {type: string, enum: [b]}}}}}
    foo_barBaz: {type: string, enum: [a]}
";

/// Which of several contents or statuses comes first: it has the plain name, or is what is read.
#[test]
fn the_order_decides_no_content() {
    let fixture = Fixture::of(CONTENTS);
    assert_eq!(difference(&fixture), None);
    let names = names(&fixture);
    for name in [
        "POST /a = SendA, untagged().send_a",
        "POST /a = SendAAsText, untagged().send_a_as_text",
        "operation sendA input body: Option<SendARequest> (body body)",
        "operation sendA: untagged().send_a = POST /a (no token, write) -> Option<Thing>",
        "operation getA: untagged().get_a = GET /a (no token, read) -> String",
    ] {
        assert!(names.contains(name), "{name} is not in {names:#?}");
    }
}

const CONTENTS: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a:
    post:
      operationId: sendA
      requestBody:
        content:
          text/plain: {schema: {type: string}}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
      responses:
        2XX: {description: ok}
        '201': {description: ok, content: {application/hal+json: {schema: {type: string}}, application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    get:
      operationId: getA
      responses: {'200': {description: ok, content: {application/pdf: {schema: {type: string, format: binary}}, text/csv: {schema: {type: string}}}}}
components:
  schemas:
    Thing: {type: object, properties: {a: {type: string}}}
";

/// What an overlay chooses keeps its name; what only has it from the document gets a number.
#[test]
fn chosen_names_are_kept() {
    let fixture = Fixture::of(CHOSEN);
    assert_eq!(difference(&fixture), None);
    let names = names(&fixture);
    for name in [
        "GET /a = Search, untagged().search2",
        "GET /b = GetB, untagged().search",
        "type Song field kind: Option<SongTitle> (kind)",
        "type Song field title: Option<SongTitle2> (title)",
        "type SongTitle value A: \"a\"",
        "type Track field song: Option<Song> (song)",
        "type Track2 field a: Option<bool> (a)",
        "type SongTitle2 value B: \"b\"",
    ] {
        assert!(names.contains(name), "{name} is not in {names:#?}");
    }
}

const CHOSEN: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {get: {operationId: search, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Track'}}}}}}}
  /b: {get: {operationId: getB, x-client-method: search, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Recording'}}}}}}}
components:
  schemas:
    Track: {type: object, properties: {a: {type: boolean}}}
    Song: {type: object, properties: {title: {type: string, enum: [b]}, kind: {x-client-name: SongTitle, type: string, enum: [a]}}}
    Recording: {x-client-name: Track, type: object, properties: {song: {$ref: '#/components/schemas/Song'}}}
";

/// The names that are others if the order is.
fn difference(fixture: &Fixture) -> Option<String> {
    // The YAML library has values of 64 bits only.
    let wide = Regex::new(r"\b\d{19,}\b").expect("it is one");
    let text = wide.replace_all(&fixture.source.text, "1e30");
    let document: Value = serde_yaml::from_str(&text).expect("fixtures are YAML");
    let other = serde_yaml::to_string(&reversed(document)).expect("it was YAML");
    let (names, others) = (names(&Fixture::of(&text)), names(&Fixture::of(&other)));
    let gone: Vec<_> = names.difference(&others).collect();
    let new: Vec<_> = others.difference(&names).collect();
    let is_same = gone.is_empty() && new.is_empty();
    (!is_same).then(|| format!("{}: {gone:#?} became {new:#?}", fixture.name))
}

/// The same document with the members of every object in the opposite order; headers are sent in their order.
fn reversed(value: Value) -> Value {
    match value {
        Value::Mapping(members) => {
            let members: Vec<_> = members.into_iter().collect();
            let members = members.into_iter().rev();
            let members = members.map(|(name, value)| match value {
                Value::Mapping(headers) if name == "headers" => {
                    let headers = headers.into_iter();
                    let headers = headers.map(|(name, value)| (name, reversed(value)));
                    (name, Value::Mapping(headers.collect::<Mapping>()))
                }
                value => (name, reversed(value)),
            });
            Value::Mapping(members.collect::<Mapping>())
        }
        Value::Sequence(values) => Value::Sequence(values.into_iter().map(reversed).collect()),
        other => other,
    }
}

/// Every name of a client beside what it stands for, and what it is.
fn names(fixture: &Fixture) -> BTreeSet<String> {
    let output = fixture.generate();
    let output = output.unwrap_or_else(|errors| panic!("{}", fixture.render(&errors)));
    let lines = output.surface().lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    let mut names: BTreeSet<String> = lines.map(str::to_owned).collect();
    let client = fixture.plan().expect("it was generated");
    for group in &client.groups {
        for operation in &group.operations {
            names.insert(format!(
                "{} {} = {}, {}().{}",
                operation.method,
                operation.route,
                operation.name,
                group.accessor,
                operation.method_name
            ));
        }
    }
    names
}
