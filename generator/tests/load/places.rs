use beatpass_generator::Source;
use beatpass_generator::diagnostics::{Diagnostics, Part, Place, Pointer, Style};

fn underline(text: &str, pointer: &str, part: Part) -> String {
    let mut diagnostics = Diagnostics::new();
    let pointer = Pointer::parse(pointer).expect("the tests write pointers right");
    diagnostics.error("here", Place::document(pointer).part(part), "");
    diagnostics.render(
        &[Source {
            name: "a".to_owned(),
            text: text.to_owned(),
        }],
        Style::Plain,
    )
}

fn spot(text: &str, pointer: &str, part: Part) -> String {
    let rendered = underline(text, pointer, part);
    let at = rendered
        .lines()
        .find_map(|line| line.trim().strip_prefix("--> a:"))
        .unwrap_or_default()
        .to_owned();
    let width = rendered.matches('^').count();
    format!("{at}+{width}")
}

#[test]
fn json_as_written_by_others() {
    let text = "{\n\t\"a\": \"\\ud83d\\ude00\",\n\t\"b\\/c\": [1, {\"d\": true}],\n\t\"é\": {}\n}";
    assert_eq!(spot(text, "/a", Part::Value), "2:7+14");
    assert_eq!(spot(text, "/b~1c", Part::Key), "3:2+6");
    assert_eq!(spot(text, "/b~1c/1/d", Part::Value), "3:20+4");
    assert_eq!(spot(text, "/é", Part::Key), "4:2+3");
}

#[test]
fn yaml_of_all_styles() {
    let text = "a: >-\n  folded\n  text\n'b c':\n- 1\n-  x: 'y'\n   z: [{ü: |\n   }]\n200: &n {q: \"w\\tx\"}\nr: *n\n";
    assert_eq!(spot(text, "/a", Part::Value), "2:3+6");
    assert_eq!(spot(text, "/b c", Part::Value), "4:1+5");
    assert_eq!(spot(text, "/b c/0", Part::Value), "5:3+1");
    assert_eq!(spot(text, "/b c/1", Part::Value), "6:4+6");
    assert_eq!(spot(text, "/b c/1/x", Part::Value), "6:7+3");
}

#[test]
fn what_the_text_does_not_have_is_shown_at_its_nearest_ancestor() {
    let text = "a: &n {q: 1}\nr: *n\n";
    assert_eq!(spot(text, "/r/q", Part::Value), "2:1+1");
    assert_eq!(spot(text, "/a/z/0", Part::Key), "1:1+1");
    assert_eq!(spot("[}", "/a", Part::Key), "1:1+2");
}

#[test]
fn a_position_outside_the_text_is_no_panic() {
    for (line, column) in [(0, 0), (1, 9), (2, 1), (usize::MAX, usize::MAX)] {
        assert!(underline("a", "", Part::At { line, column }).contains("error[here]"));
        assert!(underline("", "", Part::At { line, column }).contains("error[here]"));
    }
}

#[test]
fn places_of_no_source_are_left_out() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.error("here", Place::source(7, Pointer::root()), "a");
    diagnostics.error("here", None, "b\u{1b}[31m\r");
    let rendered = diagnostics.render(
        &[Source {
            name: "a".to_owned(),
            text: String::new(),
        }],
        Style::Plain,
    );
    golden!(rendered);
}

#[test]
fn colours_are_for_terminals() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.warning("here", None, "a").help("b");
    let source = [Source {
        name: "a".to_owned(),
        text: String::new(),
    }];
    assert!(
        diagnostics
            .render(&source, Style::Coloured)
            .contains('\u{1b}')
    );
    assert!(!diagnostics.render(&source, Style::Plain).contains('\u{1b}'));
}

#[test]
fn three_warnings_of_a_kind_are_shown() {
    let mut diagnostics = Diagnostics::new();
    for index in 0..8 {
        diagnostics.warning("often", None, format!("`{index}` is wrong"));
        diagnostics.error("wrong", None, format!("number {index}"));
    }
    diagnostics.warning("often", None, "`8` is missing");
    let rendered = diagnostics.render::<Source>(&[], Style::Plain);
    assert_eq!(rendered.matches("warning[often]").count(), 5);
    assert_eq!(rendered.matches("error[wrong]").count(), 8);
    assert!(
        rendered.ends_with("warning[often]: 5 more like this: `0` is wrong\n"),
        "{rendered}"
    );
    let all = diagnostics.render_all::<Source>(&[], Style::Plain);
    assert_eq!(all.matches("warning[often]").count(), 9);
}

#[test]
fn positions_for_tools() {
    let mut diagnostics = Diagnostics::new();
    let at = |pointer: &str| Place::document(Pointer::parse(pointer).expect("it is one"));
    diagnostics.error("nowhere", None, "a");
    diagnostics
        .warning("here", at("/b/1"), "b")
        .related(at("/a"), "and here");
    let text = "a: 1\nb:\n- ü\n- 2\n";
    let sources = [Source {
        name: "a.yaml".to_owned(),
        text: text.to_owned(),
    }];
    let located = diagnostics.locate(&sources);
    assert_eq!(located[0].spot, None);
    let spot = located[1].spot.as_ref().expect("it has a place");
    assert_eq!(
        (spot.file.as_str(), spot.line, spot.column),
        ("a.yaml", 4, 3)
    );
    assert_eq!(spot.pointer, "/b/1");
    let (label, related) = &located[1].related[0];
    assert_eq!((*label, related.line, related.column), ("and here", 1, 4));
}

#[test]
fn one_line_of_a_megabyte() {
    let text = format!(
        "{{\"a\": \"{}\", \"b\": 1, \"c\": \"{}\"}}",
        "é".repeat(500_000),
        "x".repeat(500_000)
    );
    let rendered = underline(&text, "/b", Part::Key);
    assert!(rendered.contains(" --> a:1:500011\n"), "{rendered}");
    assert!(rendered.len() < 1_000, "{rendered}");
}
