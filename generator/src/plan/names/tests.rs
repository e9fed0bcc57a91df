//! Names as they are in documents, and what they become.

use super::*;

#[test]
fn wire_names_become_identifiers() {
    let fields = [
        "g-recaptcha-response",
        "currentXP",
        "type",
        "self",
        "3d",
        "",
        "+1",
        "per_page",
        "größe",
        "A#/Bb",
    ];
    let names: Vec<_> = fields.map(field_name).to_vec();
    assert_eq!(
        names,
        [
            "g_recaptcha_response",
            "current_xp",
            "r#type",
            "self_",
            "n3d",
            "empty",
            "plus_1",
            "per_page",
            "größe",
            "a_sharp_bb"
        ]
    );
    let types: Vec<_> = ["getXPSources", "30d", "none", "Self", "CURRENT_USER"]
        .map(type_name)
        .to_vec();
    assert_eq!(
        types,
        ["GetXpSources", "N30d", "None", "Self_", "CurrentUser"]
    );
}

/// What is in snake case is taken as it is, which is what heck would make of it.
#[test]
fn snake_case_stays() {
    for name in ["id", "per_page", "a1_2b", "sha256", "x_1"] {
        assert!(is_snake_case(name), "{name}");
        assert_eq!(name.to_snake_case(), name);
    }
    for name in ["", "_id", "id_", "a__b", "1st", "perPage", "a-b", "größe"] {
        assert!(!is_snake_case(name), "{name}");
    }
}

/// rustc takes identifiers for one that are the same after NFC, and warns of letters that NFKC changes.
#[test]
fn letters_are_composed_and_plain() {
    let types: Vec<_> = ["\u{212b}", "A\u{30a}", "\u{fb01}ne", "\u{1c5}"]
        .map(type_name)
        .to_vec();
    assert_eq!(types, ["\u{c5}", "\u{c5}", "Fine", "D\u{17e}"]);
    let fields: Vec<_> = ["\u{b5}m", "\u{17f}", "x\u{b2}", "\u{1100}\u{1161}"]
        .map(field_name)
        .to_vec();
    assert_eq!(fields, ["\u{3bc}m", "s", "x2", "\u{ac00}"]);
}

#[test]
fn signs_alone_are_named() {
    let types: Vec<_> = ["", " ", "..", ".", "!", "[]", "_", "\u{2026}"]
        .map(type_name)
        .to_vec();
    assert_eq!(
        types,
        [
            "Empty",
            "Space",
            "DotDot",
            "Dot",
            "Exclamation",
            "OpenClose",
            "Underscore",
            "Sign"
        ]
    );
    assert_eq!(field_name("$"), "dollar");
}

#[test]
fn names_of_modules_are_ascii() {
    let names: Vec<_> = ["Größe (cm)", "名前", "", "mod"].map(module_name).to_vec();
    assert_eq!(names, ["gr_e_cm", "tag", "empty", "mod_"]);
}

#[test]
fn a_taken_name_gets_a_number() {
    let mut scope = Scope::types();
    assert_eq!(
        [
            scope.take("Track".into()),
            scope.take("Track".into()),
            scope.take("Error".into())
        ],
        ["Track", "Track2", "Error2"]
    );
    let selves = ["Self_", "Self_", "r#type", "r#type"].map(|name| scope.take(name.to_owned()));
    assert_eq!(selves, ["Self_", "Self2", "r#type", "type2"]);
}

#[test]
fn setters_do_not_hide_the_methods_of_calls() {
    let mut scope = Scope::inputs();
    let wanted = ["timeout", "Timeout"].map(|wire| Wanted::new(field_name(wire), wire));
    assert_eq!(scope.take_fields(wanted), ["timeout_", "timeout2"]);
}

/// Who has the plain name, and who has which number, is the same in any order.
#[test]
fn wire_names_decide_who_gets_a_name() {
    let fields = ["aB", "a_b", "A_B", "a_b2", "type", "Type"];
    let names = |wires: &[&'static str]| {
        let wanted = wires
            .iter()
            .map(|wire| Wanted::new(field_name(wire), *wire));
        let names = Scope::fields().take_all(wanted);
        let pairs = wires.iter().copied().zip(names);
        pairs.collect::<std::collections::BTreeMap<_, _>>()
    };
    let expected = names(&fields);
    let in_order = fields.map(|wire| &*expected[wire]);
    assert_eq!(in_order, ["a_b4", "a_b", "a_b3", "a_b2", "r#type", "type2"]);
    let mut backwards = fields;
    backwards.reverse();
    assert_eq!(names(&backwards), expected);
}

#[test]
fn numbers_are_told_apart() {
    let numbers = ["1.5", "15", "-1", "1", "-1.5", "1e30", "1e-7"];
    let names = numbers.map(number_name);
    let expected = [
        "N1Point5",
        "N15",
        "Minus1",
        "N1",
        "Minus1Point5",
        "N1E30",
        "N1EMinus7",
    ];
    assert_eq!(names, expected);
    let texts = ["1.5", "2.0.1", "15", "v1.5", "1.", "."].map(text_name);
    assert_eq!(
        texts,
        ["N1Point5", "N2Point0Point1", "N15", "V1_5", "N1", "Dot"]
    );
    let apart = [
        "1,5",
        "15",
        "16:9",
        "2024-01-15",
        "a 1 - 2b",
        "1+5",
        "1a2",
        "-1_5",
        "_1_",
    ];
    let expected = [
        "N1_5",
        "N15",
        "N16_9",
        "N2024_01_15",
        "A1_2b",
        "N1Plus5",
        "N1a2",
        "Minus1_5",
        "N1",
    ];
    assert_eq!(apart.map(text_name), expected);
    let written = [1e30, -1.5e-9].map(|number| number_name(&serde_json::json!(number).to_string()));
    assert_eq!(written, ["N1E30", "Minus1Point5EMinus9"]);
}

/// The type of a field has the number that the field has.
#[test]
fn types_are_numbered_as_their_fields_are() {
    let names = [
        part_name("a_b", "a_b"),
        part_name("aB", "a_b2"),
        part_name("type", "r#type"),
    ];
    assert_eq!(names, ["AB", "AB2", "Type"]);
}

/// Rust's macros leave the names of type parameters as they are, so one would hide a type of the document.
#[test]
fn type_parameters_of_macros_are_no_types() {
    let templates = crate::Templates::embedded();
    // Emitted code has macros from the modules that export them.
    let of_documents = templates
        .runtime()
        .filter(|(module, text)| text.contains(&format!("macro_rules! {module}")));
    let macros = of_documents
        .flat_map(|(_, text)| text.split("macro_rules!").skip(1))
        .filter_map(|text| text.split("\n}\n").next());
    let parameters: std::collections::BTreeSet<&str> = macros.flat_map(type_parameters).collect();
    assert_eq!(
        parameters.into_iter().collect::<Vec<_>>(),
        ["D", "I", "M", "S"]
    );
    let scope = Scope::types();
    for parameter in ["C", "D", "I", "M", "S", "T"] {
        assert!(scope.is_taken(parameter), "{parameter}");
    }
}

/// The single letters among the generics of functions and impls.
fn type_parameters(text: &str) -> impl Iterator<Item = &str> {
    let generics = text.split_inclusive('\n').filter_map(|line| {
        let line = line.trim_start();
        let is_generic = line.starts_with("impl<") || line.contains("fn ");
        let (_, list) = line.split_once('<').filter(|_| is_generic)?;
        list.split(['(', '{']).next()
    });
    generics
        .flat_map(|list| list.split([',', '<', '>']))
        .filter_map(|part| part.split(':').next())
        .map(str::trim)
        .filter(|name| name.len() == 1 && name.chars().all(|one| one.is_ascii_uppercase()))
}
