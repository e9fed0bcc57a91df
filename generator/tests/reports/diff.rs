//! Verdicts on the wire that depend on the direction of a change and on where a value goes.

use beatpass_generator::diff::{Change, Code, Wire, compare};
use beatpass_generator::{Planned, plan_whole};

use crate::input;

/// What holds the value: `getThing` answers with it, `sendThing` takes it.
fn object(value: &str) -> String {
    format!(
        "application/json: {{schema: {{type: object, required: [value], properties: {{value: {value}}}}}}}"
    )
}

fn planned(answered: &str, sent: &str, schemas: &str) -> Planned {
    let answered = object(answered);
    let sent = object(sent);
    let paths = format!(
        "/thing: {{get: {{operationId: getThing, responses: {{'200': {{description: It., content: {{{answered}}}}}}}}}, \
         post: {{operationId: sendThing, requestBody: {{required: true, content: {{{sent}}}}}, \
         responses: {{'204': {{description: Done.}}}}}}}}"
    );
    plan_whole(&input(&paths, schemas)).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// What changed with this code: subjects and verdicts.
fn of(changes: &[Change], code: Code) -> Vec<(&str, Wire)> {
    let changes = changes.iter().filter(|change| change.code == code);
    changes
        .map(|change| (&*change.subject, change.wire))
        .collect()
}

const OTHER: &str = "{type: boolean}";

/// What changed in what is sent.
#[track_caller]
fn assert_sent(was: &str, is: &str, code: Code, wire: Wire) {
    let diff = compare(&planned(OTHER, was, ""), &planned(OTHER, is, ""));
    let found = of(&diff.changes, code);
    assert!(
        matches!(found[..], [(_, found)] if found == wire),
        "{was} -> {is}: {:#?}",
        diff.changes
    );
}

/// What changed in what is answered.
#[track_caller]
fn assert_answered(was: &str, is: &str, code: Code, wire: Wire) {
    let diff = compare(&planned(was, OTHER, ""), &planned(is, OTHER, ""));
    let found = of(&diff.changes, code);
    assert!(
        matches!(found[..], [(_, found)] if found == wire),
        "{was} -> {is}: {:#?}",
        diff.changes
    );
}

const A: &str = "{$ref: '#/components/schemas/A'}";
const B: &str = "{$ref: '#/components/schemas/B'}";

#[test]
fn what_replaces_a_schema_is_compared_for_requests_although_it_was_for_answers() {
    let schemas = "A: {type: object, properties: {a: {type: string}}}, \
                   B: {type: object, required: [n], properties: {a: {type: string}, n: {type: string}}}";
    let diff = compare(&planned(A, A, schemas), &planned(B, B, schemas));
    assert_eq!(
        of(&diff.changes, Code::FieldAddedRequired),
        [
            ("getThing answer.value.n", Wire::Works),
            ("sendThing body.value.n", Wire::Breaks),
        ]
    );
}

#[test]
fn what_is_replaced_inside_of_what_is_replaced_has_its_own_name() {
    let schemas = "A: {type: object, properties: {a: {type: array, items: {$ref: '#/components/schemas/C'}}}}, \
                   B: {type: object, properties: {a: {type: array, items: {$ref: '#/components/schemas/D'}}}}, \
                   C: {type: object, properties: {c: {type: string}}}, \
                   D: {type: object, properties: {c: {type: string}, d: {type: string}}}";
    let diff = compare(&planned(A, OTHER, schemas), &planned(B, OTHER, schemas));
    assert_eq!(
        of(&diff.changes, Code::SchemaReplaced),
        [
            ("getThing answer.value", Wire::Works),
            ("getThing answer.value.a[]", Wire::Works),
        ]
    );
    assert_eq!(of(&diff.changes, Code::FieldAdded), [("D.d", Wire::Works)]);
}

#[test]
fn what_replaces_a_schema_may_be_null() {
    let schemas =
        "A: {type: string, enum: [a]}, B: {type: string, enum: [a, null], nullable: true}";
    for was in [A, "{type: string, enum: [a]}"] {
        let diff = compare(&planned(was, OTHER, schemas), &planned(B, OTHER, schemas));
        let found = of(&diff.changes, Code::NullAllowed);
        assert_eq!(found, [("getThing answer.value", Wire::Breaks)], "{was}");
    }
}

#[test]
fn a_long_chain_of_replaced_schemas_is_compared() {
    const LENGTH: usize = 3000;
    let chain = |prefix: &str| {
        let link = |index: usize| {
            let next = index + 1;
            format!(
                "{prefix}{index}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/{prefix}{next}'}}}}}}, "
            )
        };
        let links: String = (0..LENGTH).map(link).collect();
        let first = format!("{{$ref: '#/components/schemas/{prefix}0'}}");
        planned(
            &first,
            OTHER,
            &format!("{links}{prefix}{LENGTH}: {{type: string}}"),
        )
    };
    let diff = compare(&chain("A"), &chain("B"));
    let replaced = of(&diff.changes, Code::SchemaReplaced);
    assert!(replaced.len() >= LENGTH, "{}", replaced.len());
}

#[test]
fn a_limit_that_is_excluded_is_tighter() {
    let (with, without) = (
        "{type: number, minimum: 0, exclusiveMinimum: true}",
        "{type: number, minimum: 0}",
    );
    assert_sent(without, with, Code::LimitTightened, Wire::Breaks);
    assert_sent(with, without, Code::LimitLoosened, Wire::Works);
}

#[test]
fn a_step_that_divides_the_old_one_is_looser() {
    let step = |step: &str| format!("{{type: number, multipleOf: {step}}}");
    for (was, is) in [("10", "5"), ("0.3", "0.1")] {
        let (was, is) = (step(was), step(is));
        assert_sent(&was, &is, Code::LimitLoosened, Wire::Works);
        assert_sent(&is, &was, Code::LimitTightened, Wire::Breaks);
    }
    assert_sent(&step("10"), &step("4"), Code::LimitTightened, Wire::Breaks);
}

#[test]
fn a_list_of_anything_takes_a_list_of_something() {
    let (any, texts) = ("{type: array}", "{type: array, items: {type: string}}");
    assert_answered(any, texts, Code::TypeChanged, Wire::Works);
    assert_answered(texts, any, Code::TypeChanged, Wire::Breaks);
    assert_sent(texts, any, Code::TypeChanged, Wire::Works);
    assert_sent(any, texts, Code::TypeChanged, Wire::Breaks);
}

#[test]
fn sets_of_members_are_asked_for_or_no_longer() {
    let object = |sets: &str| {
        format!("{{type: object, properties: {{a: {{type: string}}, b: {{type: string}}}}{sets}}}")
    };
    let none = object("");
    for sets in ["oneOf", "anyOf"] {
        let one = object(&format!(", {sets}: [{{required: [a]}}, {{required: [b]}}]"));
        assert_sent(&none, &one, Code::LimitTightened, Wire::Breaks);
        assert_sent(&one, &none, Code::LimitLoosened, Wire::Works);
    }
}

#[test]
fn two_schemas_that_one_replaces_are_both_gone() {
    let same = "{type: string, enum: [a]}";
    let was = planned(A, B, &format!("A: {same}, B: {same}"));
    let c = "{$ref: '#/components/schemas/C'}";
    let diff = compare(&was, &planned(c, c, &format!("C: {same}")));
    let gone: Vec<_> = of(&diff.changes, Code::SchemaRemoved);
    assert_eq!(gone, [("A", Wire::Works), ("B", Wire::Works)]);
    assert_eq!(of(&diff.changes, Code::SchemaAdded).len(), 1);
}

#[test]
fn a_new_member_is_read_as_the_unnamed_ones_were() {
    let object = |members: &str| {
        format!(
            "{{type: object, properties: {{a: {{type: string}}{members}}}, additionalProperties: {{type: string}}}}"
        )
    };
    let was = object("");
    let misread = [
        "{type: integer}",
        "{type: string, nullable: true}",
        "{type: array, items: {type: string}}",
    ];
    for member in misread {
        let is = object(&format!(", b: {member}"));
        assert_answered(&was, &is, Code::FieldAdded, Wire::Breaks);
        assert_sent(&was, &is, Code::FieldAdded, Wire::Works);
    }
    for member in ["{type: string}", "{type: string, format: date}"] {
        let is = object(&format!(", b: {member}"));
        assert_answered(&was, &is, Code::FieldAdded, Wire::Works);
    }
}
