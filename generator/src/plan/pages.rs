//! Answers that are one page of a list: JSON Pointers become ways through fields and variants.

use super::operations;
use crate::api::{Api, Page, PageBy, PagePointer, PageSign};
use crate::diagnostics::{Diagnostics, Place as At};
use crate::rust::{
    Check, Group, Input, Item, Operation, Output, PageNode, PagePart, PageVariant, Paging, Payload,
    Place, Presence, Type, TypeModule, Variant,
};
use std::collections::HashMap;

/// Finds in the answers of paged operations what `x-client-page` names. Types are final, so that boxes are known.
pub(super) fn resolve(
    api: &Api,
    types: &[TypeModule],
    groups: &mut [Group],
    diagnostics: &mut Diagnostics,
) {
    let items = types.iter().flat_map(|module| &module.items);
    let items: HashMap<&str, &Item> = items.map(|item| (item.name(), item)).collect();
    let mut planned: HashMap<String, &mut Operation> = groups
        .iter_mut()
        .flat_map(|group| &mut group.operations)
        .map(|operation| (operation.id.clone(), operation))
        .collect();
    for operation in &api.operations {
        let Some(page) = &operation.page else {
            continue;
        };
        if let Some(planned) = planned.get_mut(&operations::id(operation)) {
            planned.paging = Resolver {
                items: &items,
                diagnostics,
                found: vec![false; page.signs.len() + 1],
                signs: page.signs.iter().map(|(sign, _)| method(*sign)).collect(),
                item: None,
                has_other_items: false,
            }
            .paging(page, planned);
        }
    }
}

/// A pointer on its way: which one it is, and the names that are left of it.
type Way<'a> = (usize, &'a [String]);

struct Resolver<'a> {
    items: &'a HashMap<&'a str, &'a Item>,
    diagnostics: &'a mut Diagnostics,
    /// Which pointers lead somewhere: that of the list, then those of the signs.
    found: Vec<bool>,
    /// The method that shows each sign.
    signs: Vec<&'static str>,
    /// The type of an item, once the list is found.
    item: Option<Type>,
    /// Whether it is another one in another form of the answer.
    has_other_items: bool,
}

/// The input that says how many items a page holds, if the document says how many may be asked for: else the server may give
/// fewer without a word, and a page with fewer need not be the last.
fn kept_size(input: &Input) -> Option<String> {
    let has_maximum =
        |check: &Check| matches!(check, Check::Range(range) if !range.ends_with(".."));
    let mut limits = input.field.limits.iter();
    let is_kept = limits.any(|limit| has_maximum(&limit.check));
    is_kept.then(|| input.field.name.clone())
}

impl Resolver<'_> {
    fn paging(mut self, page: &Page, operation: &Operation) -> Option<Paging> {
        let place = self.place(page, operation);
        let size = page
            .size
            .as_ref()
            .map(|size| self.query(page, size, "size", operation));
        let pointers: Vec<&PagePointer> = std::iter::once(&page.items)
            .chain(page.signs.iter().map(|(_, pointer)| pointer))
            .collect();
        let answer = self.answer(&pointers, &operation.output);
        self.report_lost(&pointers);
        self.report_other_items(&page.items);
        let item = self.item?;
        Some(Paging {
            by: by(page.by),
            place: place?,
            size: match size {
                None => None,
                Some(input) => kept_size(input?),
            },
            id: id(self.items, &item),
            item,
            answer: answer?,
        })
    }

    /// The input that chooses the page.
    fn place(&mut self, page: &Page, operation: &Operation) -> Option<String> {
        let input = self.query(page, &page.parameter, "parameter", operation)?;
        let is_plain = matches!(input.field.ty, Type::U64 | Type::I64 | Type::String);
        if is_plain && input.field.presence == Presence::Optional {
            return Some(input.field.name.clone());
        }
        let message = format!("the parameter `{}` cannot choose a page", page.parameter);
        self.diagnostics
            .error(
                "page-parameter",
                At::document(page.pointer.child("parameter")),
                message,
            )
            .help("it must be optional, and a whole number or text");
        None
    }

    fn query<'o>(
        &mut self,
        page: &Page,
        name: &str,
        key: &str,
        operation: &'o Operation,
    ) -> Option<&'o Input> {
        let found = operation.inputs.iter().find(|input| {
            input.field.wire == name && matches!(input.place, Place::Query | Place::QueryJoined(_))
        });
        if found.is_none() {
            self.diagnostics
                .error(
                    "page-parameter",
                    At::document(page.pointer.child(key)),
                    format!("there is no query parameter `{name}`"),
                )
                .help("name one of this operation");
        }
        found
    }

    fn answer(&mut self, pointers: &[&PagePointer], output: &Output) -> Option<PageNode> {
        let (Output::Json(ty) | Output::SecretJson(ty)) = output else {
            return None;
        };
        let names: Vec<Vec<String>> = pointers
            .iter()
            .map(|pointer| {
                let tokens = pointer.target.tokens();
                tokens.map(std::borrow::Cow::into_owned).collect()
            })
            .collect();
        let ways: Vec<Way<'_>> = names.iter().map(Vec::as_slice).enumerate().collect();
        match ways[0].1 {
            [] => self.leaf(ty, 0, 0),
            _ => self.inside(ty, 0, &ways),
        }
    }

    /// What is found of these ways inside a value.
    fn inside(&mut self, ty: &Type, options: usize, ways: &[Way<'_>]) -> Option<PageNode> {
        let part = match ty {
            Type::Option(inner) => return self.inside(inner, options + 1, ways),
            Type::Boxed(inner) if matches!(**inner, Type::Struct(_)) => {
                return self.inside(inner, options, ways);
            }
            Type::Struct(name) | Type::Named(name) => match self.items.get(name.as_str())? {
                Item::Struct(_) => PagePart::Fields(self.fields(name, ways)),
                Item::Choice(choice) => PagePart::Variants(
                    choice
                        .variants
                        .iter()
                        .map(|variant| self.variant(name, variant, ways))
                        .chain(choice.unknown.iter().map(|unknown| PageVariant {
                            choice: name.clone(),
                            name: unknown.clone(),
                            is_tuple: true,
                            node: None,
                        }))
                        .collect(),
                ),
                Item::Words(_)
                | Item::Numbers(_)
                | Item::Values(_)
                | Item::Id(_)
                | Item::Newtype(_) => return None,
            },
            _ => return None,
        };
        Some(PageNode { options, part })
    }

    fn fields(&mut self, name: &str, ways: &[Way<'_>]) -> Vec<(String, PageNode)> {
        let Some(Item::Struct(structure)) = self.items.get(name).copied() else {
            return Vec::new();
        };
        let mut nodes = Vec::new();
        for field in &structure.fields {
            let options = match field.presence {
                Presence::Required => 0,
                Presence::Optional | Presence::Nullable => 1,
                Presence::Maybe => 2,
            };
            let here = ways
                .iter()
                .filter_map(|(i, names)| Some((*i, names.split_first()?)))
                .filter(|(_, (first, _))| **first == field.wire)
                .map(|(i, (_, rest))| (i, rest));
            let (leaves, ways): (Vec<Way<'_>>, _) = here.partition(|(_, rest)| rest.is_empty());
            let leaves = leaves
                .into_iter()
                .filter_map(|(i, _)| self.leaf(&field.ty, options, i));
            let mut found: Vec<PageNode> = leaves.collect();
            if !ways.is_empty() {
                found.extend(self.inside(&field.ty, options, &ways));
            }
            nodes.extend(found.into_iter().map(|node| (field.name.clone(), node)));
        }
        nodes
    }

    fn variant(&mut self, choice: &str, variant: &Variant, ways: &[Way<'_>]) -> PageVariant {
        let node = match &variant.payload {
            Payload::Word(_) => None,
            Payload::Value { ty, .. } => self.inside(ty, 0, ways),
        };
        PageVariant {
            choice: choice.to_owned(),
            name: variant.name.clone(),
            is_tuple: matches!(variant.payload, Payload::Value { .. }),
            node: node.filter(|node| node.holds_items() || node.holds_signs()),
        }
    }

    /// What a pointer leads to, if it is of the kind that it must be.
    fn leaf(&mut self, ty: &Type, options: usize, pointer: usize) -> Option<PageNode> {
        let part = match (pointer.checked_sub(1), ty) {
            (_, Type::Option(inner)) => return self.leaf(inner, options + 1, pointer),
            (None, Type::List(item)) => {
                let known = self.item.get_or_insert_with(|| (**item).clone());
                self.has_other_items |= known != &**item;
                PagePart::Items
            }
            (Some(sign), ty) if is_plain(ty) => PagePart::Sign(self.signs[sign]),
            _ => return None,
        };
        self.found[pointer] = true;
        Some(PageNode { options, part })
    }

    fn report_other_items(&mut self, list: &PagePointer) {
        if self.has_other_items {
            self.diagnostics
                .error(
                    "page-items",
                    At::document(list.place.clone()),
                    "the forms of the answer hold items of different types",
                )
                .help("describe the items of all forms by the same component");
        }
    }

    fn report_lost(&mut self, pointers: &[&PagePointer]) {
        let kinds = std::iter::once("list").chain(std::iter::repeat("plain value"));
        for ((pointer, kind), found) in pointers.iter().zip(kinds).zip(&self.found) {
            if !found {
                let (place, target) = (At::document(pointer.place.clone()), &pointer.target);
                self.diagnostics
                    .error(
                        "page-pointer",
                        place,
                        format!("there is no {kind} at `{target}` of the answer"),
                    )
                    .help("write the way from the root of the answer, such as `/pagination/data`");
            }
        }
    }
}

/// Whether the runtime can take a number, a flag or a text from values of this type.
fn is_plain(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Bool | Type::U64 | Type::I64 | Type::F64 | Type::String | Type::Named(_) | Type::Json
    )
}

/// The field of an item that is its id.
fn id(items: &HashMap<&str, &Item>, item: &Type) -> Option<String> {
    let Type::Struct(name) = item else {
        return None;
    };
    let Item::Struct(structure) = items.get(name.as_str())? else {
        return None;
    };
    let field = structure.fields.iter().find(|field| field.wire == "id")?;
    let is_id = match &field.ty {
        Type::U64 | Type::I64 | Type::String => true,
        Type::Named(name) => matches!(items.get(name.as_str()), Some(Item::Id(_))),
        _ => false,
    };
    is_id.then(|| field.name.clone())
}

fn by(by: PageBy) -> &'static str {
    match by {
        PageBy::Number => "Number",
        PageBy::Offset => "Offset",
        PageBy::Cursor => "Cursor",
    }
}

fn method(sign: PageSign) -> &'static str {
    match sign {
        PageSign::Current => "current",
        PageSign::Last => "last",
        PageSign::Total => "total",
        PageSign::Used => "used",
        PageSign::Next => "next",
        PageSign::More => "more",
    }
}
