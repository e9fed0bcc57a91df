//! The members of an object, the parts of an `allOf` put together, each with the part that says it.

use std::collections::HashSet;

use crate::api::{Access, Additional, Api, Lenience, SchemaId, Shape, Tier};
use crate::diagnostics::Pointer;

/// A member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Member<'a> {
    pub(crate) name: &'a str,
    /// Whether the object requires it.
    pub(crate) required: bool,
    /// Whether the part that says it requires it.
    pub(crate) declared_required: bool,
    pub(crate) schema: SchemaId,
    /// Where the object says it.
    pub(crate) place: Pointer,
    /// The component that it stands in, if it is another than the object asked for.
    pub(crate) component: Option<&'a str>,
}

/// An object.
#[derive(Debug, Default)]
pub(crate) struct Members<'a> {
    pub(crate) named: Vec<Member<'a>>,
    pub(crate) additional: Additional,
    pub(crate) one_of_required: Vec<Vec<Vec<String>>>,
    pub(crate) any_of_required: Vec<Vec<Vec<String>>>,
    /// Components that are parts of it.
    pub(crate) components: Vec<&'a str>,
    elsewhere: Vec<&'a str>,
    seen: HashSet<SchemaId>,
}

/// The members of a schema; none if it describes no object with names.
pub(crate) fn members(api: &Api, id: SchemaId) -> Option<Members<'_>> {
    let mut members = Members::default();
    add(api, id, None, &mut members)?;
    for member in &mut members.named {
        member.required |= members.elsewhere.contains(&member.name);
    }
    (!members.named.is_empty()).then_some(members)
}

fn add<'a>(
    api: &'a Api,
    id: SchemaId,
    within: Option<&'a str>,
    into: &mut Members<'a>,
) -> Option<()> {
    let is_start = into.seen.is_empty();
    if !into.seen.insert(id) {
        return Some(());
    }
    let schema = api.schema(id);
    let component = schema.component.as_deref().filter(|_| !is_start);
    into.components.extend(component);
    let within = component.or(within);
    match &schema.shape {
        Shape::Object(object) => {
            for property in &object.properties {
                into.named.retain(|member| member.name != property.name);
                into.named.push(Member {
                    name: &property.name,
                    required: property.required,
                    declared_required: property.required,
                    schema: property.schema,
                    place: schema.pointer.child("properties").child(&property.name),
                    component: within,
                });
            }
            into.elsewhere
                .extend(object.required_elsewhere.iter().map(String::as_str));
            into.one_of_required
                .extend(object.one_of_required.iter().cloned());
            into.any_of_required
                .extend(object.any_of_required.iter().cloned());
            if into.additional == Additional::Unsaid {
                into.additional = object.additional;
            }
            Some(())
        }
        Shape::AllOf(parts) => parts
            .iter()
            .try_for_each(|part| add(api, *part, within, into)),
        Shape::Alias(target) => add(api, *target, within, into),
        _ => None,
    }
}

/// Whether a client of this document fails if an answer lacks the member.
pub(crate) fn is_needed(api: &Api, member: &Member, in_requests: bool) -> bool {
    let schema = api.schema(member.schema);
    let reads_nothing = api.said(member.schema, |schema| {
        schema.lenient.contains(&Lenience::NullList).then_some(())
    });
    member.required
        && schema.tier == Tier::Any
        && reads_nothing.is_none()
        && match schema.access {
            Access::Both => true,
            Access::ReadOnly => !in_requests,
            Access::WriteOnly => false,
        }
}
