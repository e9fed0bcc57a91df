//! Answers that are one page of a list.

use super::Type;

/// How `Paged` is implemented for an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// Variant of the runtime's `PageBy`.
    pub by: &'static str,
    /// The input that chooses the page.
    pub place: String,
    /// The input that says how many items a page holds.
    pub size: Option<String>,
    /// What the list holds.
    pub item: Type,
    /// The field of an item that is its id.
    pub id: Option<String>,
    /// Where everything stands in the answer.
    pub answer: PageNode,
}

/// A value in an answer that is part of a page or holds some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageNode {
    /// How many `Option`s there are around it.
    pub options: usize,
    /// What it is.
    pub part: PagePart,
}

/// What a value in an answer has to do with the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagePart {
    /// It is the list.
    Items,
    /// It tells where the list ends: a method of the runtime's `PageSigns`.
    Sign(&'static str),
    /// It is a struct with such fields.
    Fields(Vec<(String, PageNode)>),
    /// It is a choice.
    Variants(Vec<PageVariant>),
}

/// A variant of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageVariant {
    /// Name of the choice.
    pub choice: String,
    /// Name of the variant.
    pub name: String,
    /// Whether it holds a value.
    pub is_tuple: bool,
    /// The value, if it has to do with the page.
    pub node: Option<PageNode>,
}

impl PageNode {
    /// Whether the list is here or inside.
    pub fn holds_items(&self) -> bool {
        self.any(&|part| *part == PagePart::Items)
    }

    /// Whether a sign is here or inside.
    pub fn holds_signs(&self) -> bool {
        self.any(&|part| matches!(part, PagePart::Sign(_)))
    }

    fn any(&self, is: &dyn Fn(&PagePart) -> bool) -> bool {
        is(&self.part)
            || match &self.part {
                PagePart::Items | PagePart::Sign(_) => false,
                PagePart::Fields(fields) => fields.iter().any(|(_, node)| node.any(is)),
                PagePart::Variants(variants) => variants
                    .iter()
                    .flat_map(|variant| &variant.node)
                    .any(|node| node.any(is)),
            }
    }
}
