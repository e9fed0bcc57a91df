//! How diagnostics are shown: to people in rustc's form, to tools as one JSON object per line.

use beatpass_generator::diagnostics::{Located, Position, Severity, Style};
use beatpass_generator::{Diagnostics, Source};
use serde_json::{Value, json};

use crate::cli::{MessageFormat, Messages};
use crate::terminal;

/// Shows all diagnostics on stderr. `sources` are the document and the overlays, as people find them from the current folder.
pub fn show(diagnostics: &Diagnostics, sources: &[Source], options: &Messages) {
    if diagnostics.is_empty() {
        return;
    }
    match options.message_format {
        MessageFormat::Json => {
            for located in diagnostics.locate(sources) {
                terminal::diagnostics(&line(&located).to_string());
            }
        }
        MessageFormat::Human if options.all_warnings => {
            terminal::diagnostics(&diagnostics.render_all(sources, Style::Coloured));
        }
        MessageFormat::Human => {
            terminal::diagnostics(&diagnostics.render(sources, Style::Coloured));
        }
    }
}

fn line(located: &Located<'_>) -> Value {
    let diagnostic = located.diagnostic;
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let related = located.related.iter().map(|(label, position)| {
        let mut related = shown(Some(position));
        related["label"] = (*label).into();
        related
    });
    let mut line = json!({
        "severity": severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "related": related.collect::<Vec<_>>(),
    });
    if let (Value::Object(line), Value::Object(place)) = (&mut line, shown(located.spot.as_ref())) {
        line.extend(place);
    }
    line
}

/// The members of a position; all are null where there is none.
fn shown(position: Option<&Position>) -> Value {
    json!({
        "file": position.map(|position| &position.file),
        "line": position.map(|position| position.line),
        "column": position.map(|position| position.column),
        "pointer": position.map(|position| &position.pointer),
    })
}
