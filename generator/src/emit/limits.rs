//! `impl Limits`: the checks that a request passes before it is sent.

use super::lints;
use super::syntax::ident;
use crate::rust::{Check, Choice, Field, Limit, Newtype, Payload, Presence, Struct, Type};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashMap;

/// `impl Limits` of an object.
pub(super) fn of_struct(item: &Struct) -> TokenStream {
    let place = quote!(self.extra);
    let values = Values::borrowed(&place);
    let extra = item.extra_limits.iter();
    let extra = extra.map(|limit| check_inside(&place, &values, limit));
    let one = item.exactly_one.iter();
    let one = one.map(|sets| exactly_one_check(&item.fields, sets));
    let checks = of_fields(&item.fields).chain(extra).chain(one);
    of_checks(&item.head.name, &checks.collect::<Vec<_>>())
}

/// `impl Limits` of an operation.
pub(super) fn of_inputs(name: &str, fields: &[Field]) -> TokenStream {
    of_checks(name, &of_fields(fields).collect::<Vec<_>>())
}

/// `impl Limits` of a list or map with a name.
pub(super) fn of_newtype(item: &Newtype) -> TokenStream {
    let place = quote!(self.0);
    let values = Values::borrowed(&place);
    let checks = item.limits.iter();
    let checks = checks.map(|limit| check_inside(&place, &values, limit));
    of_checks(&item.head.name, &checks.collect::<Vec<_>>())
}

/// `impl Limits` of a choice: those of the variant that it is.
pub(super) fn of_choice(item: &Choice) -> TokenStream {
    let arms = arms(item);
    let others = others(item);
    let checks = match &arms[..] {
        [arm] => {
            let (pattern, checks) = (arm.pattern(), arm.checks());
            if others.is_some() {
                quote!(if let #pattern = self { #(#checks;)* })
            } else {
                quote!(let (#pattern) = self; #(#checks;)*)
            }
        }
        arms => {
            let others = others.iter();
            let arms = arms.iter().map(Arm::tokens);
            quote!(match self { #(#arms)* #(#others => {})* })
        }
    };
    implementation(&item.head.name, arms.len(), &checks)
}

/// Variants of one type and with the same limits.
struct Arm<'a> {
    variants: Vec<&'a str>,
    limits: &'a [Limit],
}

impl Arm<'_> {
    fn pattern(&self) -> TokenStream {
        let variants = self.variants.iter().map(|name| ident(name));
        quote!(#(Self::#variants(value))|*)
    }

    fn checks(&self) -> Vec<TokenStream> {
        let place = quote!(value);
        let values = Values {
            whole: quote!([value]),
            elements: quote!(value),
        };
        let limits = self.limits.iter();
        let checks = limits.map(|limit| check_inside(&place, &values, limit));
        checks.collect()
    }

    fn tokens(&self) -> TokenStream {
        let (pattern, checks) = (self.pattern(), self.checks());
        quote!(#pattern => { #(#checks;)* })
    }
}

/// The variants that have limits.
fn arms(item: &Choice) -> Vec<Arm<'_>> {
    let mut arms: Vec<Arm> = Vec::new();
    let mut last: HashMap<&Type, usize> = HashMap::new();
    for variant in &item.variants {
        let Payload::Value { ty, limits, .. } = &variant.payload else {
            continue;
        };
        let same = last.get(ty).map(|place| &mut arms[*place]);
        match same.filter(|arm| arm.limits == limits) {
            _ if limits.is_empty() => {}
            Some(arm) => arm.variants.push(&variant.name),
            None => {
                last.insert(ty, arms.len());
                arms.push(Arm {
                    variants: vec![&variant.name],
                    limits,
                });
            }
        }
    }
    arms
}

/// A pattern for the variants without limits, if there are some: the only one by its name.
fn others(item: &Choice) -> Option<TokenStream> {
    let free = item.variants.iter().filter_map(|variant| {
        let name = ident(&variant.name);
        match &variant.payload {
            Payload::Word(_) => Some(quote!(Self::#name)),
            Payload::Value { limits, .. } => limits.is_empty().then(|| quote!(Self::#name(_))),
        }
    });
    let unknown = item.unknown.iter().map(|name| {
        let name = ident(name);
        quote!(Self::#name(_))
    });
    let mut free = free.chain(unknown);
    let first = free.next()?;
    Some(free.next().map_or(first, |_| quote!(_)))
}

fn of_checks(name: &str, checks: &[TokenStream]) -> TokenStream {
    implementation(name, checks.len(), &quote!(#(#checks;)*))
}

fn implementation(name: &str, members: usize, checks: &TokenStream) -> TokenStream {
    let (name, lints) = (ident(name), lints::lines(members));
    quote! {
        impl Limits for #name {
            #lints
            fn check(&self, limits: &mut Checker) { #checks }
        }
    }
}

/// Expressions that give the values to check, each as `&T`.
struct Values {
    /// The values themselves.
    whole: TokenStream,
    /// The elements of lists.
    elements: TokenStream,
}

impl Values {
    /// Of a place that always has a value.
    fn borrowed(place: &TokenStream) -> Self {
        Self {
            whole: quote!([&#place]),
            elements: quote!(&#place),
        }
    }

    fn of_field(field: &Field) -> Self {
        let name = ident(&field.name);
        match field.presence {
            Presence::Required => Self::borrowed(&quote!(self.#name)),
            Presence::Optional | Presence::Nullable => Self {
                whole: quote!(&self.#name),
                elements: quote!(self.#name.iter().flatten()),
            },
            Presence::Maybe => Self {
                whole: quote!(self.#name.iter().flatten()),
                elements: quote!(self.#name.iter().flatten().flatten()),
            },
        }
    }

    /// Of a part of a list or map.
    fn of_part(nullable: bool) -> Self {
        if nullable {
            Self {
                whole: quote!(part),
                elements: quote!(part.iter().flatten()),
            }
        } else {
            Self {
                whole: quote!([part]),
                elements: quote!(part),
            }
        }
    }
}

fn of_fields(fields: &[Field]) -> impl Iterator<Item = TokenStream> {
    fields.iter().flat_map(|field| {
        let values = Values::of_field(field);
        let limits = field.limits.iter();
        limits.map(move |limit| check(&field.wire, &values, limit))
    })
}

/// A limit of what stands at the place of the value itself.
fn check_inside(place: &TokenStream, values: &Values, limit: &Limit) -> TokenStream {
    match limit.check {
        Check::Nested => quote!(#place.check(limits)),
        _ => check("", values, limit),
    }
}

fn check(wire: &str, values: &Values, limit: &Limit) -> TokenStream {
    let values = if limit.elements {
        &values.elements
    } else {
        &values.whole
    };
    let range = |range: &str| {
        range
            .parse::<TokenStream>()
            .expect("plan writes ranges that parse")
    };
    match &limit.check {
        Check::Length(bounds) => {
            let bounds = range(bounds);
            quote!(limits.length(#wire, #values, #bounds))
        }
        Check::Range(bounds) => {
            let bounds = range(bounds);
            quote!(limits.range(#wire, #values, #bounds))
        }
        Check::Items(bounds) => {
            let bounds = range(bounds);
            quote!(limits.items(#wire, #values, #bounds))
        }
        Check::Unique => quote!(limits.unique(#wire, #values)),
        Check::Nested => quote!(limits.nested(#wire, #values)),
        Check::Each { nullable, limits } => {
            let part = Values::of_part(*nullable);
            let checks = limits.iter().map(|limit| check("", &part, limit));
            quote!(limits.each(#wire, #values, |limits, part| { #(#checks;)* }))
        }
    }
}

fn exactly_one_check(fields: &[Field], sets: &[Vec<String>]) -> TokenStream {
    let sets = sets.iter().map(|set| {
        let names = set.join(" and ");
        let present =
            set.iter().map(
                |wire| match fields.iter().find(|field| field.wire == *wire) {
                    Some(field) if field.presence != Presence::Required => {
                        let name = ident(&field.name);
                        quote!(self.#name.is_some())
                    }
                    _ => quote!(true),
                },
            );
        quote!((#names, #(#present)&&*))
    });
    quote!(limits.exactly_one(&[#(#sets),*]))
}
