//! Choices beside other keywords: what stands beside a choice holds for each of its variants.

use super::Composer;
use super::lists::Held;
use super::scalars::Met;
use crate::api::{Additional, Basis, Choice, Discriminator, Schema, SchemaId, Shape};
use std::collections::HashSet;

impl Composer<'_> {
    /// The choice between what each variant says together with all that is common to them.
    pub(super) fn distribute(
        &mut self,
        id: SchemaId,
        choice: SchemaId,
        common: &[SchemaId],
    ) -> Shape {
        let Shape::Choice(Choice { variants, .. }) = self.shape(choice).clone() else {
            return Shape::Any;
        };
        if self.schemas[id.0].discriminator.is_none() {
            self.schemas[id.0].discriminator = self.discriminator_on_the_way(id, choice);
        }
        self.schemas[id.0].nullable |= self.schemas[choice.0].nullable && common.is_empty();
        // The variant of another choice that holds besides, if these variants become that one's.
        let schema = &self.schemas[id.0];
        let outer = schema.title.clone();
        let outer =
            outer.filter(|_| self.origins.contains_key(&id) && schema.discriminator.is_none());
        let mut together = Vec::new();
        for variant in variants {
            match self.with_common(id, variant, common, outer.as_deref()) {
                Ok(Some(variant)) => together.push(variant),
                Ok(None) => {}
                Err(Full) => return self.too_many(id),
            }
        }
        match together[..] {
            [] => self.nothing_of(id),
            [only] if self.schemas[id.0].discriminator.is_none() => Shape::AllOf(vec![only]),
            _ => Shape::Choice(Choice::of(together)),
        }
    }

    /// The discriminator of the choice, or of a schema between that says more besides.
    fn discriminator_on_the_way(&self, id: SchemaId, choice: SchemaId) -> Option<Discriminator> {
        let mut seen = HashSet::new();
        let mut open = vec![(id, None)];
        while let Some((id, outer)) = open.pop() {
            let schema = &self.schemas[id.0];
            let found = outer.or(schema.discriminator.as_ref());
            if id == choice {
                return found.cloned();
            }
            match (&schema.shape, schema.stands_for()) {
                _ if !seen.insert(id) => {}
                (Shape::AllOf(parts), _) => open.extend(parts.iter().map(|part| (*part, found))),
                (_, Some(target)) => open.push((target, found)),
                _ => {}
            }
        }
        None
    }

    /// A variant with what is common to all; none if no value is of both.
    fn with_common(
        &mut self,
        of: SchemaId,
        variant: SchemaId,
        common: &[SchemaId],
        outer: Option<&str>,
    ) -> Result<Option<SchemaId>, Full> {
        let own = self.leaves(variant);
        let adds = self.added(variant, &own, common);
        if adds.is_empty() {
            return Ok(Some(variant));
        }
        if !self.may_meet(&adds, &own) {
            return Ok(None);
        }
        if let ([add], [leaf]) = (&adds[..], &own[..])
            && self.meet_leaf(&Held::Of(*add), *leaf) == Some(Met::Second)
        {
            self.report_lost(&Held::Of(*add), *leaf);
            return Ok(Some(variant));
        }
        let schema = &self.schemas[variant.0];
        let own_title = schema.component.clone().or_else(|| schema.title.clone());
        let title = match (outer, own_title) {
            (Some(outer), Some(own)) => Some(format!("{outer} {own}")),
            (_, own) => own,
        };
        let together = Schema {
            component: None,
            title,
            discriminator: None,
            nullable: false,
            shape: Shape::AllOf([common, &[variant]].concat()),
            ..schema.clone()
        };
        let id = self.add(together).ok_or(Full)?;
        if !self.combinations.take(id, of) {
            return Err(Full);
        }
        let origin = self.origins.get(&variant).copied().unwrap_or(variant);
        self.origins.insert(id, origin);
        Ok(Some(id))
    }

    /// The parts that say something of a variant that its own do not.
    fn added(&mut self, variant: SchemaId, own: &[SchemaId], common: &[SchemaId]) -> Vec<SchemaId> {
        let is_object = !own.is_empty()
            && own
                .iter()
                .all(|leaf| matches!(self.shape(*leaf), Shape::Object(_)));
        let is_bare = |leaf: &SchemaId| self.is_bare_object(*leaf);
        let has_bare = is_object || own.iter().any(is_bare);
        let has_choice = |leaf: &SchemaId| matches!(self.shape(*leaf), Shape::Choice(_));
        let passed = common.iter().any(has_choice).then(|| self.passed(variant));
        let passed = passed.unwrap_or_default();
        let common = common.iter().copied();
        common
            .filter(|part| !own.contains(part))
            .filter(|part| !(has_bare && is_bare(part)))
            .filter(|part| !self.leads_into(*part, &passed))
            .filter(|part| !self.says_nothing_of(*part, own))
            .collect()
    }

    /// Whether a part is about values of another kind only.
    fn says_nothing_of(&self, part: SchemaId, leaves: &[SchemaId]) -> bool {
        self.schemas[part.0].basis == Basis::Keywords && !self.may_meet(&[part], leaves)
    }

    /// `type: object` and nothing else.
    pub(super) fn is_bare_object(&self, id: SchemaId) -> bool {
        let Shape::Object(object) = self.shape(id) else {
            return false;
        };
        object.properties.is_empty()
            && object.required_elsewhere.is_empty()
            && object.one_of_required.is_empty()
            && object.any_of_required.is_empty()
            && object.additional == Additional::Unsaid
    }
}

/// There is no room for more schemas.
struct Full;
