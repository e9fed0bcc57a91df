//! [`Api`] in, [`rust::Client`] out: every type chosen, every name settled, every sentence of the documentation written.

mod aliases;
mod bodies;
mod choices;
mod chosen;
mod cycles;
mod docs;
mod encodings;
mod examples;
mod failures;
mod features;
mod fences;
mod forms;
mod given;
mod groups;
mod ids;
mod inputs;
mod items;
mod limits;
mod money;
mod multipart;
mod names;
mod newtypes;
mod operations;
mod outcomes;
mod outputs;
mod pages;
mod pairs;
mod parts;
mod prose;
mod read_only;
mod security;
mod servers;
mod sets;
mod shared;
mod sites;
mod styles;
mod types;
mod untyped;
mod usage;

use crate::api::{self, Api, SchemaId};
use crate::diagnostics::Diagnostics;
use crate::rust;
use std::collections::HashSet;

pub(crate) use names::status_name;
pub(crate) use usage::{Usage, answered, holders, sent};

/// Plans the crate for an API. Problems go to `diagnostics`.
pub(crate) fn plan(api: &Api, package: &str, diagnostics: &mut Diagnostics) -> rust::Client {
    let self_holding = newtypes::self_holding(api);
    let given = given::GivenNames::of(api, &self_holding, diagnostics);
    let (mut planner, mut groups, features) = plan_named(api, &self_holding, &given);
    aliases::plan(&mut planner, &mut groups);
    let found = planner.diagnostics.iter();
    found.for_each(|diagnostic| diagnostics.push(diagnostic.clone()));
    let credentials = planner.catalogue.all();
    let mut types = planner.finish(&features);
    cycles::break_cycles(&mut types, diagnostics);
    pages::resolve(api, &types, &mut groups, diagnostics);
    limits::mark(&mut types, &mut groups);
    examples::fill(&types, &mut groups);
    outcomes::describe(&mut groups);
    sets::describe(&mut types, &mut groups);
    let types = parts::split(types, &features);
    rust::Client {
        package: package.to_owned(),
        krate: names::crate_name(package),
        title: docs::first_line(&api.title),
        plain_title: api.title.split_whitespace().collect::<Vec<_>>().join(" "),
        version: api.version.clone(),
        docs: docs::paragraphs(api.description.as_deref()),
        base_url: servers::base_url(api),
        servers: servers::plan(api),
        credentials,
        token_help: security::token_help(api),
        token_variable: names::token_variable(package),
        budget: api.budget,
        token_days: api.token_days,
        features,
        session: api.session.as_ref().map(plan_session),
        certificate: api.certificate,
        certificate_docs: security::certificate_docs(api),
        types,
        groups,
    }
}

/// Plans types and operations; a second time if the names of types follow from their places otherwise than they were met.
fn plan_named<'a>(
    api: &'a Api,
    self_holding: &'a HashSet<SchemaId>,
    given: &'a given::GivenNames,
) -> (types::Planner<'a>, Vec<rust::Group>, Vec<rust::Feature>) {
    let mut names = given.derived(api);
    loop {
        let mut planner = types::Planner::new(api, self_holding, given, names);
        planner.plan_components();
        let (groups, features) = groups::plan_groups(&mut planner);
        match planner.names.settled() {
            Some(settled) => names = settled,
            None => return (planner, groups, features),
        }
    }
}

fn plan_session(session: &api::Session) -> rust::Session {
    rust::Session {
        csrf: session.csrf.clone(),
        login: session.login.clone(),
        two_factor: session.two_factor.clone(),
        cookie: session.cookie.clone(),
        header: session.header.to_ascii_lowercase(),
        mismatch: session.mismatch,
    }
}
