//! A change and its verdicts.

use super::Code;
use crate::diagnostics::Pointer;

/// What changed between two documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    /// All changes: those of the document as a whole, then of operations, then of schemas, then of the crate alone.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Whether a client of the old document can still talk to a server of the new one.
    pub fn wire(&self) -> Wire {
        let verdicts = self.changes.iter().map(|change| change.wire);
        verdicts.max().unwrap_or(Wire::Works)
    }

    /// Which version of the generated crate has to follow; none if nothing changed.
    pub fn rust(&self) -> Option<Crate> {
        self.changes.iter().map(|change| change.rust).max()
    }

    /// Whether the generated crate does something else in calls that still compile.
    pub fn behaviour(&self) -> Behaviour {
        let verdicts = self.changes.iter().map(|change| change.behaviour);
        verdicts.max().unwrap_or(Behaviour::Same)
    }

    /// Whether something breaks: clients that are out there, or code that is compiled against the new crate.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub code: Code,
    /// What changed, as people call it: an operation by its id, a member by its way from there or from a schema.
    pub subject: String,
    /// One sentence on it.
    pub text: String,
    /// Its place in the old document; none if it was not there.
    pub old: Option<Pointer>,
    /// Its place in the new document; none if it is no longer there.
    pub new: Option<Pointer>,
    /// What it does to clients of the old document that talk to a server of the new one.
    pub wire: Wire,
    /// What it does to code that uses the crate.
    pub rust: Crate,
    /// What it does to calls that still compile.
    pub behaviour: Behaviour,
    /// What becomes of the items of the crate, one sentence for each.
    pub items: Vec<String>,
}

impl Change {
    /// Whether it breaks clients that are out there, or code that is compiled against the new crate.
    pub fn is_breaking(&self) -> bool {
        self.wire == Wire::Breaks || self.rust == Crate::Major
    }
}

/// Whether a client of the old document can still talk to a server of the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wire {
    /// It can.
    Works,
    /// Some call fails, or its answer can no longer be read.
    Breaks,
}

impl Wire {
    pub(super) const fn breaks_if(condition: bool) -> Self {
        if condition { Self::Breaks } else { Self::Works }
    }

    /// `works` or `breaks`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Breaks => "breaks",
        }
    }
}

/// The version of the generated crate that a change asks for, as Semantic Versioning has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Crate {
    /// All code compiles as before, and there is nothing new to name.
    Patch,
    /// All code compiles as before; there are new items, or some are deprecated.
    Minor,
    /// Some code that used documented items no longer compiles, or means something else.
    Major,
}

impl Crate {
    /// `patch`, `minor` or `major`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// Whether calls that still compile do something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Behaviour {
    /// They do what they did.
    Same,
    /// They do not: who may call, what is retried or refused, how long pages are, what is checked before sending.
    Changes,
}

impl Behaviour {
    pub(super) const fn changes_if(condition: bool) -> Self {
        if condition { Self::Changes } else { Self::Same }
    }

    /// `same` or `changes`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changes => "changes",
        }
    }
}
