//! Documents of unusual size.

use std::collections::BTreeSet;

use beatpass_generator::rust::Item;
use beatpass_tests::fixture::Fixture;

const COUNT: usize = 5_000;

#[test]
fn thousands_of_values() {
    let values: Vec<String> = (0..COUNT).map(|i| format!("'{}-{i}'", i % 7)).collect();
    let fixture = Fixture::of(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    Code: {{type: string, enum: [{}]}}\n",
        values.join(", ")
    ));
    let client = fixture.plan().expect("it is valid");
    let mut items = client.types.iter().flat_map(|module| &module.items);
    let Some(Item::Words(words)) = items.next() else {
        panic!("an open set of texts is expected");
    };
    let variants: BTreeSet<_> = words.values.iter().map(|(variant, _)| variant).collect();
    let texts: BTreeSet<_> = words.values.iter().map(|(_, text)| text).collect();
    assert_eq!((variants.len(), texts.len()), (COUNT, COUNT));
}
