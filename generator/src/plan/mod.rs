//! [`Api`] in, [`rust::Client`] out: every type chosen, every name settled, every sentence of the documentation written.

mod aliases;
mod bodies;
mod choices;
mod cycles;
mod docs;
mod encodings;
mod examples;
mod failures;
mod features;
mod fences;
mod forms;
mod groups;
mod ids;
mod inputs;
mod items;
mod limits;
mod money;
mod names;
mod newtypes;
mod operations;
mod outcomes;
mod outputs;
mod pages;
mod pairs;
mod parts;
mod prose;
mod security;
mod servers;
mod sets;
mod shared;
mod styles;
mod types;
mod untyped;
mod usage;

use crate::api::{self, Api};
use crate::diagnostics::Diagnostics;
use crate::rust;

pub(crate) use names::status_name;
pub(crate) use usage::{Usage, answered, holders, sent};

/// Plans the crate for an API. Problems go to `diagnostics`.
pub(crate) fn plan(api: &Api, package: &str, diagnostics: &mut Diagnostics) -> rust::Client {
    let mut planner = types::Planner::new(api, diagnostics);
    planner.plan_components();
    let (mut groups, features) = groups::plan_groups(&mut planner);
    aliases::plan(&mut planner, &mut groups);
    let credentials = planner.catalogue.all();
    let mut types = planner.finish(&features);
    cycles::break_cycles(&mut types, diagnostics);
    pages::resolve(api, &types, &mut groups, diagnostics);
    limits::mark(&mut types, &mut groups);
    examples::fill(&types, &mut groups);
    outcomes::describe(&mut groups);
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
