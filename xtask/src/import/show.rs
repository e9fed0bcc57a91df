//! What an import would do, in sections for people.

use std::fmt::Write as _;
use std::path::Path;

use anstyle::Style;
use anyhow::Result;
use beatpass_generator::Source;
use beatpass_generator::import::{Import, Request};
use similar::TextDiff;

use super::Plan;
use crate::inputs::Inputs;
use crate::output::{State, Survey};
use crate::workspace;

/// Places that are listed in full; a longer list is cut.
const MANY: usize = 40;

/// All sections.
pub(super) fn report(
    out: &Path,
    inputs: &Inputs,
    request: &Request,
    import: &Import,
    plan: &Plan,
) -> Result<String> {
    let mut text = String::new();
    section(
        &mut text,
        &format!(
            "Changes from {} to {}",
            inputs.input.document.name, request.revision.name
        ),
        &plan.report.text(),
    );
    section(&mut text, "Document", &document(import));
    section(&mut text, "Overlays", &overlays(inputs, import));
    section(&mut text, "Hidden by overlays", &hidden(import));
    section(&mut text, "Former names", &former_names(request, import));
    section(&mut text, "To be written", &unwritten(import));
    section(&mut text, "Version", &version(request, import));
    section(&mut text, "Files", &files(out, plan)?);
    Ok(text.trim_end().to_owned())
}

/// What to do after it.
pub(super) fn next(import: &Import) -> String {
    let words = match import.document.unwritten.len() {
        0 => String::new(),
        count => format!(
            "  - write the words that {count} new nodes lack, in {}\n",
            import.next.document.name
        ),
    };
    format!(
        "\nImported. What is left to do:\n{words}  - read the difference: git diff\n  - give new operations method names, tiers and effects where the \
         document does not say them: spec/overlays\n  - cargo xtask regen, cargo test --workspace: what else is about the document fails there, as \
         findings that stay (spec/allowed.yaml), samples of answers\n    (tests/samples), counts of the published document (tests/spec, tests/lint); \
         then commit all of it together"
    )
}

fn section(text: &mut String, title: &str, body: &str) {
    if body.is_empty() {
        return;
    }
    let bold = Style::new().bold();
    let _ = write!(text, "{bold}{title}{bold:#}\n\n{}\n\n", body.trim_end());
}

fn list(lines: impl Iterator<Item = String>) -> String {
    lines.fold(String::new(), |text, line| text + "  " + &line + "\n")
}

/// Says if more of its text changes than its structure does.
fn document(import: &Import) -> String {
    if !import.document.is_anew {
        return String::new();
    }
    let name = &import.next.document.name;
    format!(
        "  {name} cannot be changed line by line, as it may hold an anchor that goes or is no YAML in lines: it is written anew, and its \
         comments and its layout go\n"
    )
}

fn overlays(inputs: &Inputs, import: &Import) -> String {
    let mut text = String::new();
    for edit in &import.edits {
        let Some(was) = inputs.input.overlays.get(edit.overlay) else {
            continue;
        };
        for action in &edit.actions {
            let _ = writeln!(
                text,
                "  {}:{}: {}: {}",
                was.name, action.line, action.target, action.why
            );
        }
        let _ = writeln!(
            text,
            "\n{}",
            difference(Some(was), edit.text.as_deref(), &was.name)
        );
    }
    for action in &import.narrowed {
        let name = inputs.input.overlays.get(action.overlay);
        let name = name.map_or("", |overlay| &overlay.name);
        let _ = writeln!(
            text,
            "  {name}:{}: {}: it selects {} nodes now, it selected {}: look whether it should name others",
            action.line, action.target, action.is, action.was
        );
    }
    text
}

/// Changes that do not reach the client.
fn hidden(import: &Import) -> String {
    let overlays = &import.next.overlays;
    let lines = import.hidden.iter().take(MANY).map(|hidden| {
        let how = match hidden.by {
            Some((overlay, line)) => format!("{}:{line} replaces it", overlays[overlay].name),
            None => "an overlay removes it".to_owned(),
        };
        format!("{} changes, and {how}", hidden.pointer)
    });
    let text = list(lines);
    match import.hidden.len().saturating_sub(MANY) {
        _ if text.is_empty() => text,
        0 => text + "  look whether what the overlays say still holds\n",
        more => {
            format!("{text}  and {more} more; look whether what the overlays say still holds\n")
        }
    }
}

/// What changes in a file that may come or go.
fn difference(was: Option<&Source>, is: Option<&str>, name: &str) -> String {
    let header = |is_there: bool| if is_there { name } else { "/dev/null" };
    let text = was.map_or("", |was| was.text.as_str());
    TextDiff::from_lines(text, is.unwrap_or_default())
        .unified_diff()
        .context_radius(2)
        .header(header(was.is_some()), header(is.is_some()))
        .to_string()
}

/// The former names that come and go, and what changes in their overlay.
fn former_names(request: &Request, import: &Import) -> String {
    let name = request.aliases.as_str();
    let of = |sources: &'_ [Source]| sources.iter().position(|source| source.name == name);
    let was = of(&request.current.overlays).map(|at| &request.current.overlays[at]);
    let is = of(&import.next.overlays).map(|at| import.next.overlays[at].text.as_str());
    let text = list(import.aliases.iter().cloned());
    if was.map(|was| was.text.as_str()) == is {
        return text;
    }
    text + "\n" + &difference(was, is, name)
}

fn unwritten(import: &Import) -> String {
    let nodes = &import.document.unwritten;
    let file = &import.next.document.name;
    let places = nodes
        .iter()
        .take(MANY)
        .map(|node| format!("{file}:{}: {} of {}", node.line, node.keyword, node.pointer));
    let more = nodes
        .len()
        .checked_sub(MANY)
        .filter(|more| *more > 0)
        .map(|more| format!("and {more} more"));
    list(places.chain(more))
}

fn version(request: &Request, import: &Import) -> String {
    let package = crate::cli::PACKAGE;
    match import.diff.rust() {
        None => format!(
            "  {package} stays {}: nothing of it changes\n",
            import.version
        ),
        Some(change) => format!(
            "  {package} {} becomes {}: the change is a {} one\n",
            request.version,
            import.version,
            change.as_str()
        ),
    }
}

fn files(out: &Path, plan: &Plan) -> Result<String> {
    let changed = plan
        .changes
        .iter()
        .map(|(path, text)| format!("{path}{}", if text.is_some() { "" } else { " goes" }));
    let survey = Survey::of(out, &plan.wanted)?;
    let written = survey
        .files
        .values()
        .filter(|state| **state != State::Unchanged)
        .count();
    let client = format!(
        "{}: {written} files change, {} go",
        workspace::shown(out),
        survey.outdated.len()
    );
    Ok(list(changed.chain([client])))
}
