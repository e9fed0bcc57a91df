//! Modules of very many types, split by the words that their types' names start with.
//!
//! rustc looks for a macro's or a derive's name through all that a module expanded before it, so the time that a module takes
//! grows with the square of its types: those of 6,000 types in one file took it half of all expansion. Names, not places,
//! decide, so that few types change their file when others come or go: the type that is one too many for a module splits it,
//! and the 50th of a prefix takes the 49 before it along.

use super::names::{Scope, Wanted, module_name, type_name, words};
use crate::rust::{Feature, Item, TypeModule};
use indexmap::IndexMap;

/// Types that a module holds before it is split.
const MOST: usize = 300;

/// Types with the same first words that make a module of their own.
const LEAST: usize = 50;

/// Words that tell modules apart, and bytes that they have together.
const MOST_WORDS: usize = 8;
const LONGEST: usize = 100;

/// Bytes of a part's whole name: it is one of a file, which has 255, its ending and a number included.
const LONGEST_NAME: usize = 240;

/// The same types, in modules of which none is larger than their names allow.
pub(super) fn split(modules: Vec<TypeModule>, features: &[Feature]) -> Vec<TypeModule> {
    let mut scope = Scope::modules();
    let taken = modules.iter().map(|module| &module.name);
    for name in taken.chain(features.iter().map(|feature| &feature.module)) {
        scope.take_free(name);
    }
    let mut split: Vec<TypeModule> = modules.into_iter().flat_map(split_module).collect();
    let parts = split.iter_mut().filter(|module| module.name.contains(' '));
    let parts: Vec<&mut TypeModule> = parts.collect();
    let wanted = parts
        .iter()
        .map(|part| Wanted::new(module_name(&part.name), part.name.clone()));
    let names = scope.take_all(wanted.collect::<Vec<_>>());
    for (part, name) in parts.into_iter().zip(names) {
        part.name = name;
    }
    split
}

/// The modules that one is split into: what stays first, then parts whose names are the module's and a prefix.
fn split_module(mut module: TypeModule) -> Vec<TypeModule> {
    if module.items.len() <= MOST {
        return vec![module];
    }
    let items = std::mem::take(&mut module.items).into_iter();
    let mut parts = Parts {
        longest: LONGEST_NAME
            .saturating_sub(module.name.len() + 1)
            .min(LONGEST),
        found: Vec::new(),
    };
    module.items = parts.take(items.map(Named::new).collect(), 1);
    let parts = parts.found.into_iter().map(|(prefix, items)| TypeModule {
        feature: module.feature.clone(),
        name: format!("{} {prefix}", module.name),
        docs: format!(
            "{} The names of these start with `{}`.",
            module.docs,
            type_name(&prefix)
        ),
        items,
    });
    let parts: Vec<_> = parts.collect();
    let rest = (!module.items.is_empty()).then_some(module);
    rest.into_iter().chain(parts).collect()
}

/// An item and the words of its name.
struct Named {
    words: Vec<String>,
    item: Item,
}

impl Named {
    fn new(item: Item) -> Self {
        Self {
            words: words(item.name())
                .split(' ')
                .take(MOST_WORDS)
                .map(str::to_owned)
                .collect(),
            item,
        }
    }
}

/// What is taken out of a module.
struct Parts {
    /// Bytes that a prefix can have.
    longest: usize,
    /// Each prefix with its types.
    found: Vec<(String, Vec<Item>)>,
}

impl Parts {
    /// Takes out the parts of what is too much for one module, by the first `depth` words; gives what stays.
    fn take(&mut self, items: Vec<Named>, depth: usize) -> Vec<Item> {
        if items.len() <= MOST || depth > MOST_WORDS {
            return items.into_iter().map(|named| named.item).collect();
        }
        let mut groups: IndexMap<String, Vec<Named>> = IndexMap::new();
        for named in items {
            let prefix = named.words[..depth.min(named.words.len())].join(" ");
            groups.entry(prefix).or_default().push(named);
        }
        let mut rest = Vec::new();
        for (prefix, group) in groups {
            let is_short = group[0].words.len() < depth;
            if group.len() < LEAST || is_short || prefix.len() > self.longest {
                rest.extend(group.into_iter().map(|named| named.item));
                continue;
            }
            let place = self.found.len();
            let own = self.take(group, depth + 1);
            if !own.is_empty() {
                self.found.insert(place, (prefix, own));
            }
        }
        rest
    }
}

#[cfg(test)]
mod tests;
