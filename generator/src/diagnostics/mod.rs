//! What the pipeline has to say about its input: errors and warnings with their places.
//!
//! Every stage pushes to one [`Diagnostics`]. A place names a source and a JSON Pointer; line and column are found only when
//! a diagnostic is rendered, so a document without diagnostics is never parsed a second time.

mod events;
mod locate;
mod located;
mod origins;
mod pointer;
mod render;
mod spots;
mod traced;

use std::borrow::Borrow;

use crate::Source;

use self::render::Extent;

pub use located::{Located, Position};
pub use origins::{ActionPlace, Origins};
pub use pointer::Pointer;
pub(crate) use pointer::push_token;
pub use spots::Spot;
pub(crate) use spots::{action_spots, spots};

/// Whether output is written in spite of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// No output is written.
    Error,
    /// Output is written; the message says what it assumes.
    Warning,
}

/// What of a node is underlined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The name of the member; the value where the node is an array's element.
    Key,
    /// The value; for an object or array its name, because a value of many lines says little.
    Value,
    /// The name of the last member of that name, where an object has it more than once.
    LastKey,
    /// One character of the text, where there are no nodes because the text could not be parsed. Both count from 1.
    At {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
}

/// Where in the sources something stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// 0 is the document; then come the overlays in the order in which they apply, then other files as they were read.
    pub source: usize,
    /// The node. In the document it is the pointer after all overlays; rendering finds out which source wrote the node.
    pub pointer: Pointer,
    /// The part of the node to underline.
    pub part: Part,
}

impl Place {
    /// The value at `pointer` of the merged document.
    pub fn document(pointer: Pointer) -> Self {
        Self {
            source: 0,
            pointer,
            part: Part::Value,
        }
    }

    /// The value at `pointer` of a source: 0 is the document, 1 and up are the overlays.
    pub fn source(source: usize, pointer: Pointer) -> Self {
        Self {
            source,
            pointer,
            part: Part::Value,
        }
    }

    /// The same node, its name underlined.
    #[must_use]
    pub fn key(self) -> Self {
        Self {
            part: Part::Key,
            ..self
        }
    }

    /// The same node, another part of it underlined.
    #[must_use]
    pub fn part(self, part: Part) -> Self {
        Self { part, ..self }
    }
}

/// A further place that a diagnostic shows, with what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What is there, in a few words.
    pub label: String,
}

/// One thing that the pipeline has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether output is written.
    pub severity: Severity,
    /// A short name of the kind of diagnostic, such as `unknown-keyword`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Where; `None` where no single place is to blame.
    pub place: Option<Place>,
    /// Further places, such as the other one of two duplicates.
    pub related: Vec<Related>,
}

impl Diagnostic {
    /// Says what to do.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }

    /// Shows a further place.
    pub fn related(&mut self, place: Place, label: impl Into<String>) -> &mut Self {
        self.related.push(Related {
            place,
            label: label.into(),
        });
        self
    }
}

/// How rendered text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Text only.
    Plain,
    /// With the escape sequences of ANSI terminals.
    Coloured,
}

/// All diagnostics of a run, in the order in which they were found.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
    /// For the first of them, how many edits the document had seen by then; the others see all edits.
    edits: Vec<usize>,
    origins: Box<Origins>,
    /// Sources before the first of `files`: the document and the overlays.
    given: usize,
    files: Vec<Source>,
}

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Adds an error; [`Diagnostic::help`] on the result says what to do.
    pub fn error(
        &mut self,
        code: &'static str,
        place: impl Into<Option<Place>>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.add(Severity::Error, code, place.into(), message.into())
    }

    /// Adds a warning; [`Diagnostic::help`] on the result says what to do.
    pub fn warning(
        &mut self,
        code: &'static str,
        place: impl Into<Option<Place>>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.add(Severity::Warning, code, place.into(), message.into())
    }

    /// Whether there is an error, so that the pipeline stops at the end of the stage.
    pub fn has_errors(&self) -> bool {
        self.items
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The overlay action that wrote a node, as it was when the diagnostic of this number spoke of it.
    pub(crate) fn action_of(&self, number: usize, node: &Pointer) -> Option<ActionPlace> {
        let edits = self.edits.get(number).copied().unwrap_or(usize::MAX);
        match self.origins.trace(node, edits) {
            origins::Origin::Action(action) => Some(action),
            origins::Origin::Source(..) => None,
        }
    }

    /// All of them, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.items.iter()
    }

    /// The text of all diagnostics in rustc's form. `sources` are the document and the overlays in their order.
    ///
    /// Of the warnings of one kind, which differ only in the names they quote, three are shown, and then how many more there are.
    pub fn render<S: Borrow<Source>>(&self, sources: &[S], style: Style) -> String {
        self.rendered(sources, style, Extent::Few(3))
    }

    /// The same with all warnings.
    pub fn render_all<S: Borrow<Source>>(&self, sources: &[S], style: Style) -> String {
        self.rendered(sources, style, Extent::All)
    }

    /// All of them with the positions of their places. `sources` are the document and the overlays in their order.
    pub fn locate<S: Borrow<Source>>(&self, sources: &[S]) -> Vec<Located<'_>> {
        located::locate_all(
            &self.items_with_edits(),
            &self.origins,
            &self.sources(sources),
        )
    }

    fn rendered<S: Borrow<Source>>(&self, sources: &[S], style: Style, extent: Extent) -> String {
        let (items, sources) = (self.items_with_edits(), self.sources(sources));
        render::render(&items, &self.origins, &sources, style, extent)
    }

    fn items_with_edits(&self) -> Vec<traced::Item<'_>> {
        let edits = self
            .edits
            .iter()
            .copied()
            .chain(std::iter::repeat(usize::MAX));
        self.items.iter().zip(edits).collect()
    }

    /// All sources by their numbers: those that were given, then the other files.
    pub(crate) fn sources<'a, S: Borrow<Source>>(&'a self, given: &'a [S]) -> Vec<&'a Source> {
        let mut sources: Vec<&Source> = given.iter().map(Borrow::borrow).collect();
        if !self.files.is_empty() {
            sources.truncate(self.given);
            sources.extend(&self.files);
        }
        sources
    }

    /// From here on, places of the document are shown in the overlay that wrote them.
    pub(crate) fn set_origins(&mut self, origins: Origins) {
        *self.origins = origins;
    }

    /// What was said so far is about the document as it is now: pointers do not follow later edits.
    pub(crate) fn keep_places(&mut self, origins: &Origins) {
        self.edits.resize(self.items.len(), origins.len());
    }

    /// The document and so many overlays are the sources that are known from the start.
    pub(crate) fn set_given(&mut self, sources: usize) {
        self.given = sources;
    }

    /// Takes a further source in, and gives the number by which places call it.
    pub(crate) fn add_file(&mut self, source: Source) -> usize {
        self.files.push(source);
        self.given + self.files.len() - 1
    }

    fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        place: Option<Place>,
        message: String,
    ) -> &mut Diagnostic {
        self.items.push(Diagnostic {
            severity,
            code,
            message,
            help: None,
            place,
            related: Vec::new(),
        });
        self.items.last_mut().expect("one was pushed just now")
    }
}
