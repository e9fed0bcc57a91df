//! Where in a JSON value something is.

use std::fmt;

/// The way from the root to a value. Shown as in the client's errors: `tracks[2].bpm`, and `.` for the root.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(Vec<Step>);

/// A step to an inner value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// To the member of this name.
    Member(String),
    /// To the element with this index.
    Index(usize),
}

impl Path {
    /// The steps from the root.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    pub(super) fn member(&self, name: &str) -> Self {
        self.to(Step::Member(name.to_owned()))
    }

    pub(super) fn index(&self, index: usize) -> Self {
        self.to(Step::Index(index))
    }

    fn to(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl From<Vec<Step>> for Path {
    fn from(steps: Vec<Step>) -> Self {
        Self(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.pad(".");
        }
        let mut text = String::new();
        for step in &self.0 {
            match step {
                Step::Index(index) => text.extend(["[", &index.to_string(), "]"]),
                Step::Member(name) if text.is_empty() => text += name,
                Step::Member(name) => text.extend([".", name]),
            }
        }
        f.pad(&text)
    }
}
