//! Listed values that schemas have in common: a long list is indexed once, however many others it is held against.

use super::Composer;
use super::scalars::{self, Met};
use crate::api::{SchemaId, Shape};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Lists that are no longer than this are looked through.
const SHORT: usize = 16;

/// Where each value of a list stands, by its text.
type Places = Rc<HashMap<String, usize>>;

/// What was asked of long lists so far.
#[derive(Default)]
pub(super) struct KnownLists {
    places: RefCell<HashMap<SchemaId, Places>>,
    met: RefCell<HashMap<(SchemaId, SchemaId), Option<Met>>>,
}

/// The shape of a schema, or one that follows from several.
pub(super) enum Held {
    Of(SchemaId),
    New(Shape),
}

impl Composer<'_> {
    pub(super) fn held<'h>(&'h self, held: &'h Held) -> &'h Shape {
        match held {
            Held::Of(id) => self.shape(*id),
            Held::New(shape) => shape,
        }
    }

    /// What a shape and that of a schema allow, if neither is compound; none if it is nothing.
    pub(super) fn meet_leaf(&self, a: &Held, b: SchemaId) -> Option<Met> {
        match (self.held(a), self.shape(b)) {
            (Shape::Words(of_a), Shape::Words(of_b)) => {
                self.meet_lists((a, of_a), (b, of_b), Shape::Words)
            }
            (Shape::Numbers(of_a), Shape::Numbers(of_b)) => {
                self.meet_lists((a, of_a), (b, of_b), Shape::Numbers)
            }
            (Shape::Values(of_a), Shape::Values(of_b)) => {
                self.meet_lists((a, of_a), (b, of_b), Shape::Values)
            }
            (a, b) => scalars::meet(a, b),
        }
    }

    fn meet_lists<T: Clone + PartialEq + ToString>(
        &self,
        (a, of_a): (&Held, &[T]),
        (b, of_b): (SchemaId, &[T]),
        shape: impl Fn(Vec<T>) -> Shape,
    ) -> Option<Met> {
        let pair = match a {
            Held::Of(a) if of_a.len().min(of_b.len()) > SHORT => Some((*a, b)),
            _ => None,
        };
        if let Some(known) = pair.and_then(|pair| self.lists.met.borrow().get(&pair).cloned()) {
            return known;
        }
        let common = self.common((a, of_a), (b, of_b));
        let met = match common {
            common if common.is_empty() => None,
            common if common == of_b => Some(Met::Second),
            common if common == of_a => Some(Met::First),
            common => Some(Met::New(shape(common))),
        };
        let known = pair.map(|pair| (pair, met.clone()));
        self.lists.met.borrow_mut().extend(known);
        met
    }

    /// The values of both lists, in the first one's order.
    fn common<T: Clone + PartialEq + ToString>(
        &self,
        (a, of_a): (&Held, &[T]),
        (b, of_b): (SchemaId, &[T]),
    ) -> Vec<T> {
        if of_a.len().max(of_b.len()) <= SHORT {
            let in_both = of_a.iter().filter(|value| of_b.contains(value));
            return in_both.cloned().collect();
        }
        if of_a.len() <= of_b.len() {
            let places = self.places(&Held::Of(b), of_b);
            let in_both = of_a
                .iter()
                .filter(|value| places.contains_key(&value.to_string()));
            return in_both.cloned().collect();
        }
        let places = self.places(a, of_a);
        let in_both = of_b
            .iter()
            .filter_map(|value| places.get(&value.to_string()));
        let mut in_both: Vec<usize> = in_both.copied().collect();
        in_both.sort_unstable();
        in_both.into_iter().map(|at| of_a[at].clone()).collect()
    }

    fn places<T: ToString>(&self, held: &Held, list: &[T]) -> Places {
        let index = || {
            let places = list.iter().enumerate();
            Rc::new(places.map(|(at, value)| (value.to_string(), at)).collect())
        };
        match held {
            Held::Of(id) => {
                let mut known = self.lists.places.borrow_mut();
                known.entry(*id).or_insert_with(index).clone()
            }
            Held::New(_) => index(),
        }
    }
}
