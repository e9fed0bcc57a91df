//! Paged operations in small, as the generator writes them: one for each way to turn pages.

use crate::runtime::{
    Answer, Checker, Effect, Error, ItemId, Limits, Method, Operation, OperationInfo, PageBy,
    PageSigns, PageTurn, Paged, PublicOperation, RequestWriter, Tier, object,
};

#[derive(Debug, Clone, PartialEq)]
pub struct Beat {
    pub id: Option<u64>,
    pub name: Option<String>,
}
object! { Beat { 0 "id" id optional, 1 "name" name optional, } }

#[derive(Debug, Clone, PartialEq)]
pub struct Beats {
    pub data: Option<Vec<Beat>>,
    pub page: Option<u64>,
    pub last: Option<u64>,
    pub total: Option<u64>,
    pub used: Option<u64>,
    pub more: Option<bool>,
    pub next: Option<String>,
    pub next_url: Option<String>,
}
object! { Beats {
    0 "data" data optional,
    1 "page" page optional,
    2 "last" last optional,
    3 "total" total optional,
    4 "used" used optional,
    5 "more" more optional,
    6 "next" next optional,
    7 "next_url" next_url optional,
} }

/// An operation whose page is chosen by a parameter of this type, and whose end is told by these members.
macro_rules! paged {
    ($type:ident $place:ty, $by:ident, [$($sign:ident $member:ident),*]) => {
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $type {
            pub place: Option<$place>,
            pub size: Option<u64>,
        }
        impl Operation for $type {
            type Output = Beats;
            const INFO: &'static OperationInfo = &OperationInfo {
                id: stringify!($type),
                method: Method::GET,
                route: "/beats",
                tier: Tier::None,
                effect: Effect::Read,
                accept: "application/json",
                confirm: None,
                quota: false,
            };
            fn write(&self, request: &mut RequestWriter) {
                request.limits(self);
                request.query("place", &self.place);
                request.query("size", &self.size);
            }
            fn read(answer: &Answer) -> Result<Beats, Error> {
                answer.json()
            }
        }
        impl Limits for $type {
            fn check(&self, limits: &mut Checker) {
                limits.range("size", &self.size, 1..=100);
            }
        }
        impl PublicOperation for $type {}
        impl Paged for $type {
            type Item = Beat;
            const BY: PageBy = PageBy::$by;
            fn turn(&mut self, turn: &mut PageTurn) {
                turn.place(&mut self.place);
                turn.size(&self.size);
            }
            fn items(output: &mut Beats) -> Option<&mut Vec<Beat>> {
                output.data.as_mut()
            }
            fn signs(_output: &Beats, _signs: &mut PageSigns) {
                $(_signs.$sign(&_output.$member);)*
            }
            fn id(item: &Beat) -> ItemId {
                ItemId::of(&item.id)
            }
        }
    };
}

paged!(Bare u64, Number, []);
paged!(LengthAware i64, Number, [current page, last last, total total]);
paged!(Simple u64, Number, [current page, used used]);
paged!(Linked u64, Number, [current page, next next, next next_url]);
paged!(LinkedAndCounted u64, Number, [current page, last last, next next]);
paged!(More u64, Number, [more more]);
paged!(MoreByNumber u64, Number, [more page]);
paged!(Total u64, Number, [total total, used used]);
paged!(Offset u64, Offset, [total total]);
paged!(NextOffset u64, Offset, [next next]);
paged!(Cursor String, Cursor, [next next]);
paged!(CursorOrMore String, Cursor, [next next, more more]);
