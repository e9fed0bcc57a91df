//! The client as it is planned, and the types that samples are of.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use beatpass_generator::inspect::find;
use beatpass_generator::rust::{Client, Item, Operation, Output, Type};
use beatpass_tests::fixture::workspace_input;

use crate::sample::{Of, Sample};

pub(crate) static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let input = workspace_input().expect("the files can be read");
    beatpass_generator::plan(&input).expect("it is valid").0
});

/// All types by name.
pub(crate) static TYPES: LazyLock<BTreeMap<&'static str, &'static Item>> = LazyLock::new(|| {
    let items = CLIENT.types.iter().flat_map(|module| &module.items);
    items.map(|item| (item.name(), item)).collect()
});

/// The type of an answer of JSON.
pub(crate) fn output(operation: &Operation) -> Option<&Type> {
    match &operation.output {
        Output::Json(ty) | Output::SecretJson(ty) => Some(ty),
        Output::Empty | Output::Text | Output::Bytes | Output::ByStatus(_) => None,
    }
}

/// The type of which a sample is a value.
pub(crate) fn type_of(sample: &Sample) -> Type {
    match sample.of {
        Of::Type => Type::Struct(sample.name.clone()),
        Of::Answer => {
            let operation = find(&CLIENT, &sample.name).expect("there is such an operation");
            output(operation).expect("it is JSON").clone()
        }
    }
}

/// Whether nothing is said of the value, or of the elements of the list or map that it is.
pub(crate) fn is_free_form(ty: &Type) -> bool {
    matches!(innermost(ty), Type::Json | Type::JsonObject)
}

/// What a list, a map or a box holds.
pub(crate) fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::List(inner)
        | Type::OneOrMany(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Boxed(inner)
        | Type::Lenient(inner, _) => innermost(inner),
        ty => ty,
    }
}
