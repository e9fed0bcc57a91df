//! Which source has which node of the merged document: an overlay action, another file, or the document itself.
//!
//! A log of what was done to the document, read backwards: a pointer of the merged document is taken back edit by edit until an
//! action or a file is found that it came from, or until it is a pointer of the document as its text has it.

use std::collections::BTreeMap;

use super::{Place, Pointer};

/// An action of an overlay, and the node of the overlay that is the origin of a node of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPlace {
    /// Index of the overlay, from 0.
    pub overlay: usize,
    /// Index of the action within the overlay, from 0.
    pub action: usize,
    /// The node within the overlay's text, such as `/actions/3/update/summary`.
    pub pointer: Pointer,
}

impl ActionPlace {
    /// The action itself, whatever node of it this is.
    fn whole(&self) -> Self {
        let mut pointer = Pointer::root();
        for token in self.pointer.tokens().take(2) {
            pointer = pointer.child(&token);
        }
        Self {
            pointer,
            ..self.clone()
        }
    }

    /// The place as diagnostics take it: overlays are the sources from 1.
    pub fn place(&self) -> Place {
        Place::source(self.overlay + 1, self.pointer.clone())
    }
}

/// What was done to the document since it was read.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    edits: Vec<Edit>,
    /// Boxed, since every error holds origins.
    selected: Box<Selected>,
}

/// How many nodes each action selected, by the index of the overlay and of the action.
#[derive(Debug, Clone, Default)]
struct Selected(BTreeMap<(usize, usize), usize>);

#[derive(Debug, Clone)]
enum Edit {
    /// The node and all below it come from the action. `verbatim`: what is below it looks the same in the action.
    Written {
        pointer: Pointer,
        action: ActionPlace,
        verbatim: bool,
    },
    /// The element was removed, so that later ones moved up.
    Removed { array: Pointer, index: usize },
    /// The node and all below it stood elsewhere, in the document (0) or in another source.
    Moved {
        pointer: Pointer,
        source: usize,
        from: Pointer,
    },
}

/// Where a node of the merged document stands in the sources.
pub(super) enum Origin {
    Action(ActionPlace),
    /// A node of the document (0) or of another source that is no overlay.
    Source(usize, Pointer),
}

impl Origins {
    /// The overlay action that last wrote the node or an ancestor of it; `None` where the document itself has it.
    pub fn of(&self, pointer: &Pointer) -> Option<ActionPlace> {
        match self.trace(pointer, usize::MAX) {
            Origin::Action(action) => Some(action),
            Origin::Source(..) => None,
        }
    }

    /// How many edits there are.
    pub(super) fn len(&self) -> usize {
        self.edits.len()
    }

    /// How many nodes the target of an action selected, both by their indexes from 0; none if it was not applied.
    pub fn selected(&self, overlay: usize, action: usize) -> Option<usize> {
        self.selected.0.get(&(overlay, action)).copied()
    }

    /// Whether an element of this array was removed.
    pub(crate) fn lost_elements(&self, array: &Pointer) -> bool {
        let mut edits = self.edits.iter();
        edits.any(|edit| matches!(edit, Edit::Removed { array: of, .. } if of == array))
    }

    /// All actions that wrote the node, something around it or something below it, in the order in which they applied.
    pub fn shaping(&self, pointer: &Pointer) -> Vec<ActionPlace> {
        let mut pointer = pointer.clone();
        let mut actions: Vec<ActionPlace> = Vec::new();
        for edit in self.edits.iter().rev() {
            match edit {
                Edit::Written {
                    pointer: written,
                    action,
                    ..
                } => {
                    let touches =
                        pointer.below(written).is_some() || written.below(&pointer).is_some();
                    let is_known = actions.iter().any(|known| {
                        (known.overlay, known.action) == (action.overlay, action.action)
                    });
                    if touches && !is_known {
                        actions.push(action.whole());
                    }
                }
                Edit::Removed { array, index } => pointer = before_removal(pointer, array, *index),
                Edit::Moved {
                    source,
                    from,
                    pointer: to,
                } => {
                    let Some(rest) = pointer.below(to) else {
                        continue;
                    };
                    if *source > 0 {
                        break;
                    }
                    pointer = rest.under(from);
                }
            }
        }
        actions.reverse();
        actions
    }

    /// Where a node of the document as it was after so many edits comes from.
    pub(super) fn trace(&self, pointer: &Pointer, edits: usize) -> Origin {
        let mut pointer = pointer.clone();
        for edit in self.edits[..edits.min(self.edits.len())].iter().rev() {
            match edit {
                Edit::Written {
                    pointer: written,
                    action,
                    verbatim,
                } => {
                    if let Some(rest) = pointer.below(written) {
                        return Origin::Action(within(action, &rest, *verbatim));
                    }
                }
                Edit::Removed { array, index } => pointer = before_removal(pointer, array, *index),
                Edit::Moved {
                    pointer: moved,
                    source,
                    from,
                } => {
                    if let Some(rest) = pointer.below(moved) {
                        pointer = rest.under(from);
                        if *source > 0 {
                            return Origin::Source(*source, pointer);
                        }
                    }
                }
            }
        }
        Origin::Source(0, pointer)
    }

    /// The action selects so many nodes.
    pub(crate) fn selects(&mut self, action: &ActionPlace, nodes: usize) {
        self.selected
            .0
            .insert((action.overlay, action.action), nodes);
    }

    /// `pointer` and all below it are as the action has them at its own pointer.
    pub(crate) fn written(&mut self, pointer: Pointer, action: ActionPlace) {
        self.edits.push(Edit::Written {
            pointer,
            action,
            verbatim: true,
        });
    }

    /// `pointer` and all below it are there because of the action, but do not stand in it.
    pub(crate) fn copied(&mut self, pointer: Pointer, action: ActionPlace) {
        self.edits.push(Edit::Written {
            pointer,
            action,
            verbatim: false,
        });
    }

    /// What is at `pointer` and below it stood at `from`, in the document (0) or in another source.
    pub(crate) fn moved(&mut self, pointer: Pointer, source: usize, from: Pointer) {
        self.edits.push(Edit::Moved {
            pointer,
            source,
            from,
        });
    }

    /// Element `index` of `array` is gone.
    pub(crate) fn removed(&mut self, array: Pointer, index: usize) {
        self.edits.push(Edit::Removed { array, index });
    }
}

fn within(action: &ActionPlace, rest: &Pointer, verbatim: bool) -> ActionPlace {
    let pointer = if verbatim {
        rest.under(&action.pointer)
    } else {
        action.pointer.clone()
    };
    ActionPlace {
        pointer,
        ..action.clone()
    }
}

fn before_removal(pointer: Pointer, array: &Pointer, removed: usize) -> Pointer {
    let Some(rest) = pointer.below(array) else {
        return pointer;
    };
    let mut tokens = rest.tokens();
    let Some(index) = tokens.next().and_then(|token| token.parse::<usize>().ok()) else {
        return pointer;
    };
    if index < removed {
        return pointer;
    }
    tokens.fold(array.index(index + 1), |pointer, token| {
        pointer.child(&token)
    })
}
