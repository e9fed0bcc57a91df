//! Schemas: openapiv3's kinds in, one [`Shape`] out.

use super::scalars::{
    any_bounds, any_integer, any_text, boolean_shape, integer_shape, number_bounds, string_shape,
    untyped, values, whole,
};
use super::{Extensions, Reader, flag, text};
use crate::api::{
    Access, Additional, Array, Basis, Choice, Label, Lenience, Object, Property, Schema, SchemaId,
    Shape, Tier,
};
use crate::diagnostics::{Place, Pointer};
use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, NumberType, ObjectType, ReferenceOr, SchemaKind,
    Type,
};
use serde_json::Value;
use std::borrow::Borrow;
use std::collections::HashSet;

/// Marks whole numbers whose bounds are past 64 bits, which openapiv3 cannot hold.
const WIDE: &str = "x-wide-integer";
/// What is said of the values of an enum; load makes it of choices between single values.
const LABELS: &str = "x-value-labels";

impl Schema {
    /// A schema that says nothing.
    pub(super) fn blank(pointer: Pointer) -> Self {
        Self {
            pointer,
            component: None,
            name: None,
            id: None,
            secret: false,
            lenient: Vec::new(),
            tier: Tier::Any,
            currency: None,
            title: None,
            description: None,
            nullable: false,
            deprecated: false,
            access: Access::Both,
            default: None,
            example: None,
            discriminator: None,
            labels: Vec::new(),
            shape: Shape::Any,
            basis: Basis::Stated,
        }
    }
}

impl Reader<'_> {
    /// Reads a schema or finds the one referred to.
    pub(super) fn read_schema_or_reference<T: Borrow<openapiv3::Schema>>(
        &mut self,
        schema: &ReferenceOr<T>,
        pointer: Pointer,
    ) -> SchemaId {
        match schema {
            ReferenceOr::Item(schema) => {
                // A component that is no schema may be used many times; the schemas inside it are read once.
                let mut tokens = pointer.as_str().split('/').skip(1);
                let is_shared =
                    tokens.next() == Some("components") && tokens.next() != Some("schemas");
                if is_shared && let Some(id) = self.shared.get(&pointer) {
                    return *id;
                }
                let shared = is_shared.then(|| pointer.clone());
                let read = self.read_schema(schema.borrow(), pointer);
                let id = self.add(read);
                self.shared.extend(shared.map(|pointer| (pointer, id)));
                id
            }
            ReferenceOr::Reference { reference } => match self.find(reference, &pointer) {
                Some(id) => id,
                None => self.add(Schema::blank(pointer)),
            },
        }
    }

    /// Reads a schema that is no reference.
    pub(super) fn read_schema(&mut self, schema: &openapiv3::Schema, pointer: Pointer) -> Schema {
        let data = &schema.schema_data;
        let shape = match self.read_shape(&schema.schema_kind, &pointer) {
            Shape::Integer(_) if flag(&data.extensions, WIDE) => Shape::WideInteger,
            shape => shape,
        };
        Schema {
            name: text(&data.extensions, "x-client-name"),
            id: text(&data.extensions, "x-client-id"),
            secret: flag(&data.extensions, "x-client-secret"),
            lenient: lenient(&data.extensions),
            tier: match text(&data.extensions, "x-client-tier") {
                Some(_) => Tier::Token,
                None => Tier::Any,
            },
            currency: text(&data.extensions, "x-client-currency"),
            title: data.title.clone(),
            description: data.description.clone(),
            nullable: data.nullable,
            deprecated: data.deprecated,
            access: match (data.read_only, data.write_only) {
                (true, false) => Access::ReadOnly,
                (false, true) => Access::WriteOnly,
                _ => Access::Both,
            },
            default: data.default.clone(),
            example: data.example.clone(),
            discriminator: self.read_discriminator(data.discriminator.as_ref(), &pointer),
            labels: labels(&data.extensions),
            shape,
            ..Schema::blank(pointer)
        }
    }

    fn read_shape(&mut self, kind: &SchemaKind, pointer: &Pointer) -> Shape {
        match kind {
            SchemaKind::Type(Type::Boolean(boolean)) => {
                boolean_shape(boolean.enumeration.iter().copied().flatten())
            }
            SchemaKind::Type(Type::Integer(integer)) => integer_shape(integer),
            SchemaKind::Type(Type::Number(number)) => Self::read_number(number),
            SchemaKind::Type(Type::String(string)) => string_shape(string),
            SchemaKind::Type(Type::Array(array)) => Shape::Array(self.read_array(array, pointer)),
            SchemaKind::Type(Type::Object(object)) => {
                Shape::Object(self.read_object(object, pointer))
            }
            SchemaKind::AllOf { all_of } => Shape::AllOf(self.read_list(all_of, pointer, "allOf")),
            SchemaKind::OneOf { one_of } => {
                Shape::Choice(Choice::of(self.read_list(one_of, pointer, "oneOf")))
            }
            SchemaKind::AnyOf { any_of } => {
                Shape::Choice(Choice::of(self.read_list(any_of, pointer, "anyOf")))
            }
            SchemaKind::Not { .. } => Shape::Any,
            SchemaKind::Any(any) => self.read_any(any, pointer),
        }
    }

    fn read_list(
        &mut self,
        list: &[ReferenceOr<openapiv3::Schema>],
        pointer: &Pointer,
        key: &str,
    ) -> Vec<SchemaId> {
        let pointer = pointer.child(key);
        list.iter()
            .enumerate()
            .map(|(i, schema)| self.read_schema_or_reference(schema, pointer.index(i)))
            .collect()
    }

    fn read_array(&mut self, array: &ArrayType, pointer: &Pointer) -> Array {
        Array {
            items: array
                .items
                .as_ref()
                .map(|items| self.read_schema_or_reference(items, pointer.child("items"))),
            min_items: array.min_items,
            max_items: array.max_items,
            unique: array.unique_items,
        }
    }

    fn read_object(&mut self, object: &ObjectType, pointer: &Pointer) -> Object {
        Object {
            properties: self.read_properties(&object.properties, &object.required, pointer),
            required_elsewhere: elsewhere(&object.properties, &object.required),
            additional: self.read_additional(object.additional_properties.as_ref(), pointer),
            ..Object::default()
        }
    }

    fn read_properties(
        &mut self,
        properties: &IndexMap<String, ReferenceOr<Box<openapiv3::Schema>>>,
        required: &[String],
        pointer: &Pointer,
    ) -> Vec<Property> {
        let pointer = pointer.child("properties");
        let required: HashSet<&String> = required.iter().collect();
        properties
            .iter()
            .map(|(name, schema)| Property {
                name: name.clone(),
                required: required.contains(name),
                schema: self.read_schema_or_reference(schema, pointer.child(name)),
            })
            .collect()
    }

    fn read_additional(
        &mut self,
        additional: Option<&AdditionalProperties>,
        pointer: &Pointer,
    ) -> Additional {
        match additional {
            None => Additional::Unsaid,
            Some(AdditionalProperties::Any(false)) => Additional::Refused,
            Some(AdditionalProperties::Any(true)) => Additional::Any,
            Some(AdditionalProperties::Schema(schema)) => Additional::Of(
                self.read_schema_or_reference(schema, pointer.child("additionalProperties")),
            ),
        }
    }

    /// A combination of keywords that openapiv3 has no kind for: what each group of them says becomes a part of an `allOf`.
    fn read_any(&mut self, any: &AnySchema, pointer: &Pointer) -> Shape {
        let (one_of, any_of) = (
            required_branches(&any.one_of),
            required_branches(&any.any_of),
        );
        let chooses = [
            ("oneOf", &any.one_of, one_of.is_none()),
            ("anyOf", &any.any_of, any_of.is_none()),
        ];
        let mut parts = self.read_list(&any.all_of, pointer, "allOf");
        let mut choices = Vec::new();
        for (key, list, _) in chooses
            .into_iter()
            .filter(|(_, list, chooses)| !list.is_empty() && *chooses)
        {
            let shape = Shape::Choice(Choice::of(self.read_list(list, pointer, key)));
            choices.push(self.part(shape, pointer));
        }
        let own = self.read_typed(any, one_of, any_of, pointer);
        if parts.is_empty() && choices.is_empty() {
            return own;
        }
        if !matches!(own, Shape::Any) {
            let implied = any.typ.is_none() && matches!(own, Shape::Object(_) | Shape::Array(_));
            let own = self.part(own, pointer);
            if implied {
                self.schemas[own.0].basis = Basis::Keywords;
            }
            parts.push(own);
        }
        parts.append(&mut choices);
        match parts[..] {
            [only] if any.all_of.is_empty() => self.schemas[only.0].shape.clone(),
            _ => Shape::AllOf(parts),
        }
    }

    /// What some of the keywords of a schema say.
    fn part(&mut self, shape: Shape, pointer: &Pointer) -> SchemaId {
        self.add(Schema {
            shape,
            ..Schema::blank(pointer.clone())
        })
    }

    /// The part of such a combination that `type` and its keywords describe.
    fn read_typed(
        &mut self,
        any: &AnySchema,
        one_of: Option<Vec<Vec<String>>>,
        any_of: Option<Vec<Vec<String>>>,
        pointer: &Pointer,
    ) -> Shape {
        let requires = one_of.is_some() || any_of.is_some();
        let listed = values(&any.enumeration);
        match any.typ.as_deref() {
            Some("object") => Shape::Object(self.read_any_object(any, one_of, any_of, pointer)),
            None if describes_object(any) || requires => {
                Shape::Object(self.read_any_object(any, one_of, any_of, pointer))
            }
            Some("array") => Shape::Array(self.read_any_array(any, pointer)),
            None if any.items.is_some() => Shape::Array(self.read_any_array(any, pointer)),
            Some("boolean") => boolean_shape(any.enumeration.iter().filter_map(Value::as_bool)),
            Some("string") => listed.unwrap_or_else(|| Shape::String(any_text(any))),
            Some("integer") => listed.unwrap_or_else(|| any_integer(any)),
            Some("number") => listed.unwrap_or_else(|| Shape::Number(any_bounds(any))),
            None if any.enumeration.is_empty() => untyped(any),
            _ if !any.enumeration.is_empty() => listed.unwrap_or_else(|| self.mixed_enum(pointer)),
            _ => Shape::Any,
        }
    }

    fn read_any_object(
        &mut self,
        any: &AnySchema,
        one_of_required: Option<Vec<Vec<String>>>,
        any_of_required: Option<Vec<Vec<String>>>,
        pointer: &Pointer,
    ) -> Object {
        Object {
            properties: self.read_properties(&any.properties, &any.required, pointer),
            required_elsewhere: elsewhere(&any.properties, &any.required),
            additional: self.read_additional(any.additional_properties.as_ref(), pointer),
            one_of_required: one_of_required.into_iter().collect(),
            any_of_required: any_of_required.into_iter().collect(),
            variants: Vec::new(),
        }
    }

    fn read_any_array(&mut self, any: &AnySchema, pointer: &Pointer) -> Array {
        Array {
            items: any
                .items
                .as_ref()
                .map(|items| self.read_schema_or_reference(items, pointer.child("items"))),
            min_items: any.min_items,
            max_items: any.max_items,
            unique: any.unique_items.unwrap_or_default(),
        }
    }

    fn read_number(number: &NumberType) -> Shape {
        let listed = number.enumeration.iter().flatten();
        let listed: Vec<Value> = listed.map(|&value| whole(value)).collect();
        match values(&listed) {
            // A server may add a value that is not whole, and write those that are as 1.0.
            Some(Shape::Numbers(_)) => Shape::Values(listed),
            shape => shape.unwrap_or_else(|| Shape::Number(number_bounds(number))),
        }
    }

    fn mixed_enum(&mut self, pointer: &Pointer) -> Shape {
        self.diagnostics
            .warning(
                "unsupported-enum",
                Place::document(pointer.child("enum")),
                "lists or objects in an enum".to_owned(),
            )
            .help("the client takes any JSON here");
        Shape::Any
    }
}

fn labels(extensions: &Extensions) -> Vec<Label> {
    let labels = extensions.get(LABELS).and_then(Value::as_array);
    let text = |label: &Value, name: &str| Some(label.get(name)?.as_str()?.to_owned());
    let label = |label: &Value| Label {
        title: text(label, "title"),
        description: text(label, "description"),
    };
    labels.into_iter().flatten().map(label).collect()
}

fn lenient(extensions: &Extensions) -> Vec<Lenience> {
    let words = extensions.get("x-client-lenient").and_then(Value::as_array);
    let words = words.into_iter().flatten().filter_map(Value::as_str);
    words
        .filter_map(|word| match word {
            "null-list" => Some(Lenience::NullList),
            "one" => Some(Lenience::One),
            "text-number" => Some(Lenience::TextNumber),
            "number-boolean" => Some(Lenience::NumberBoolean),
            _ => None,
        })
        .collect()
}

/// Whether a keyword that only objects have is there.
fn describes_object(any: &AnySchema) -> bool {
    !any.properties.is_empty() || any.additional_properties.is_some() || !any.required.is_empty()
}

/// The required names that `properties` lacks.
fn elsewhere<T>(properties: &IndexMap<String, T>, required: &[String]) -> Vec<String> {
    required
        .iter()
        .filter(|name| !properties.contains_key(*name))
        .cloned()
        .collect()
}

/// The sets of members of a `oneOf` or `anyOf` whose branches do nothing but require.
fn required_branches(branches: &[ReferenceOr<openapiv3::Schema>]) -> Option<Vec<Vec<String>>> {
    let sets: Option<Vec<_>> = branches
        .iter()
        .map(
            |branch| match branch.as_item().map(|schema| &schema.schema_kind) {
                Some(SchemaKind::Any(any))
                    if *any
                        == (AnySchema {
                            required: any.required.clone(),
                            ..AnySchema::default()
                        }) =>
                {
                    Some(any.required.clone())
                }
                _ => None,
            },
        )
        .collect();
    sets.filter(|sets| !sets.is_empty() && sets.iter().all(|set| !set.is_empty()))
}
