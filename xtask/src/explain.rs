//! `cargo xtask explain`: where an item of the client comes from, and which calls use it.

use std::fmt::Write as _;

use anstyle::Style;
use anyhow::Result;
use beatpass_generator::explain::{Explanation, explain};
use beatpass_generator::load::action_description;
use beatpass_generator::{Planned, Spot, plan_whole};
use serde_json::{Value, json};

use crate::cli::{self, PACKAGE, ReportFormat};
use crate::inputs::Inputs;
use crate::regen::Outcome;
use crate::{message, terminal, workspace};

/// Explains a name.
///
/// # Errors
///
/// If a file cannot be read, or nothing has the name.
pub fn run(options: &cli::Explain) -> Result<Outcome> {
    let inputs = Inputs::of_options(&workspace::root(), &options.document, PACKAGE)?;
    let planned = match plan_whole(&inputs.input) {
        Ok(planned) => planned,
        Err(errors) => {
            message::show(&errors, &inputs.sources(), &options.messages);
            return Ok(Outcome::Invalid);
        }
    };
    let explanation = explain(&planned, &options.name)?;
    let found = Found::of(&inputs, &planned, &explanation);
    match options.format {
        ReportFormat::Text => terminal::say(text(&explanation, &found).trim_end()),
        ReportFormat::Json => terminal::say(format_args!("{:#}", report(&explanation, &found))),
    }
    Ok(Outcome::Done)
}

/// What only the texts tell.
struct Found {
    /// File, line and column of the item.
    place: Option<String>,
    /// For each action its place and its description.
    actions: Vec<(String, String)>,
}

impl Found {
    fn of(inputs: &Inputs, planned: &Planned, explanation: &Explanation) -> Self {
        let sources = planned.sources(&inputs.sources());
        let shown = |spot: &Spot| {
            let file = &sources[spot.source].name;
            format!("{file}:{}:{}", spot.line, spot.column)
        };
        let place = planned.spots(std::slice::from_ref(&explanation.place), &sources);
        let spots = planned.action_spots(&explanation.actions, &sources);
        let actions = explanation.actions.iter().zip(spots).map(|(action, spot)| {
            let description =
                action_description(&inputs.input.overlays[action.overlay], action.action);
            (
                spot.as_ref().map(shown).unwrap_or_default(),
                description.unwrap_or_default(),
            )
        });
        Self {
            place: place.iter().flatten().next().map(shown),
            actions: actions.collect(),
        }
    }
}

fn text(explanation: &Explanation, found: &Found) -> String {
    let bold = Style::new().bold();
    let mut text = format!("{bold}{}{bold:#}: {}\n", explanation.name, explanation.kind);
    // A string takes all text.
    let place = found.place.as_deref().unwrap_or("nowhere");
    let _ = writeln!(text, "  at {place} (#{})", explanation.place);
    if !found.actions.is_empty() {
        let _ = writeln!(text, "\n{bold}shaped by{bold:#}");
        for (place, description) in &found.actions {
            let _ = writeln!(text, "  {place}\n    {}", description.trim());
        }
    }
    if !explanation.uses.is_empty() {
        let _ = writeln!(text, "\n{bold}used by{bold:#}");
        for used in &explanation.uses {
            let id = used.id.as_deref().unwrap_or_default();
            let _ = writeln!(
                text,
                "  {} {} {id} ({})",
                used.method,
                used.path,
                used.role.as_str()
            );
        }
    }
    text
}

fn report(explanation: &Explanation, found: &Found) -> Value {
    let actions = found.actions.iter();
    let actions: Vec<Value> = actions
        .map(|(place, description)| json!({ "place": place, "description": description.trim() }))
        .collect();
    let uses = explanation.uses.iter().map(|used| {
        json!({ "id": used.id, "method": used.method, "path": used.path, "role": used.role.as_str() })
    });
    json!({
        "name": explanation.name,
        "kind": explanation.kind,
        "pointer": explanation.place.as_str(),
        "place": found.place,
        "actions": actions,
        "uses": uses.collect::<Vec<_>>(),
    })
}
