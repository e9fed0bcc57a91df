//! What the libraries accept in a text although JSON has no such thing, or no sense: found by `text`, reported here.

use crate::diagnostics::{Diagnostics, Part, Place, Pointer};

/// Issues of one text that are told. Aliases can repeat one of them more often than anybody reads.
const MAX_TOLD: usize = 1_000;

/// The issues of one text.
#[derive(Default)]
pub(super) struct Issues {
    told: Vec<Issue>,
    /// How many there are besides.
    untold: usize,
}

impl Issues {
    pub(super) fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    pub(super) fn push(&mut self, issue: impl FnOnce() -> Issue) {
        if self.told.len() < MAX_TOLD {
            self.told.push(issue());
        } else {
            self.untold += 1;
        }
    }

    pub(super) fn report(self, source: usize, diagnostics: &mut Diagnostics) {
        for issue in self.told {
            issue.report(source, diagnostics);
        }
        if self.untold > 0 {
            report_untold(self.untold, source, diagnostics);
        }
    }
}

pub(super) enum Issue {
    DuplicateKey(Pointer),
    Tag(Pointer, String),
    NotFinite(Pointer),
    MergeKey(Pointer),
}

impl Issue {
    fn report(self, source: usize, diagnostics: &mut Diagnostics) {
        match self {
            Self::DuplicateKey(pointer) => report_duplicate(&pointer, source, diagnostics),
            Self::Tag(pointer, tag) => {
                let message = format!("the YAML tag `{tag}` has no meaning here");
                diagnostics
                    .error("yaml-tag", Place::source(source, pointer), message)
                    .help("remove the tag");
            }
            Self::NotFinite(pointer) => {
                let message = "JSON has neither infinity nor NaN";
                diagnostics
                    .error("number", Place::source(source, pointer), message)
                    .help("write a number, or quotes for a text");
            }
            Self::MergeKey(pointer) => {
                let message = "YAML merge keys are not supported";
                let help = "write the members out, or use `allOf` with `$ref`";
                diagnostics
                    .error("merge-key", Place::source(source, pointer).key(), message)
                    .help(help);
            }
        }
    }
}

fn report_duplicate(pointer: &Pointer, source: usize, diagnostics: &mut Diagnostics) {
    let place = Place::source(source, pointer.clone());
    let name = pointer.last().unwrap_or_default().into_owned();
    let message = format!("`{name}` is there twice");
    diagnostics
        .error("duplicate-key", place.clone().part(Part::LastKey), message)
        .help("remove one of the two")
        .related(place.key(), "first here");
}

fn report_untold(count: usize, source: usize, diagnostics: &mut Diagnostics) {
    let place = Place::source(source, Pointer::root());
    let message = format!("the text has {count} more faults like these");
    diagnostics
        .error("syntax", place, message)
        .help("mend those above first; YAML aliases repeat what is wrong in what they stand for");
}
