//! One value or several, as callers write them.

use super::sample::TrackId;
use crate::runtime::OneOrMany;

fn taken(ids: impl Into<OneOrMany<TrackId>>) -> Vec<TrackId> {
    ids.into().into_vec()
}

#[test]
fn a_number_an_id_an_array_and_a_vec_are_taken() {
    let id = TrackId::new(7);
    assert_eq!(taken(7), [id]);
    assert_eq!(taken(id), [id]);
    assert_eq!(taken([7, 8]), [id, TrackId::new(8)]);
    assert_eq!(taken(vec![id]), [id]);
}

#[test]
fn a_text_is_taken() {
    assert_eq!(OneOrMany::<String>::from("a").into_vec(), ["a"]);
}
