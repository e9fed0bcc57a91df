//! Whole files: manifest, crate root, configuration, README and index of operations.

use super::operations::{call, client_kind};
use super::{Header, OutputFile, Templates};
use crate::rust::{Client, Effect, Operation, Tier};
use minijinja::{Value, context};

/// The files that templates make.
pub(super) fn whole_files(
    client: &Client,
    templates: &Templates,
    header: &Header,
) -> Vec<OutputFile> {
    let context = client_context(client, templates);
    [
        ("Cargo.toml", "#"),
        ("src/lib.rs", "//"),
        ("src/runtime/config.rs", "//"),
        ("README.md", ""),
        ("GUIDE.md", ""),
        ("API.md", ""),
    ]
    .map(|(path, mark)| {
        let template = format!("{}.j2", path.rsplit('/').next().unwrap_or(path));
        let origin = format!("templates/{template}");
        let comment = match mark {
            "" => format!("<!--\n{}-->\n", header.comment("", &origin)),
            mark => header.comment(mark, &origin),
        };
        OutputFile {
            path: path.to_owned(),
            text: format!("{comment}\n{}", templates.render(&template, &context)),
        }
    })
    .into()
}

fn client_context(client: &Client, templates: &Templates) -> Value {
    let token_help = client
        .token_help
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let public_call = first_call(client, Tier::Optional).or_else(|| first_call(client, Tier::None));
    let token_call = first_call(client, Tier::Token);
    context! {
        package => client.package.as_str(),
        krate => client.krate.as_str(),
        title => client.title.as_str(),
        description => literal(&format!("Typed client of the {}", client.plain_title)),
        version => client.version.as_str(),
        docs => client.docs.clone(),
        base_url => literal(&client.base_url),
        token_help => literal(&token_help),
        token_help_text => token_help,
        token_variable => literal(&client.token_variable),
        budget => format!("{:?}", client.budget),
        limit => client.budget.map(|(requests, seconds)| format!("{requests} requests in any {seconds} seconds")),
        token_life => format!("{:?}", client.token_days),
        token_days => client.token_days,
        features => templates.runtime_manifest_section("features"),
        dependencies => templates.runtime_manifest_section("dependencies"),
        example_call => public_call.clone().or_else(|| token_call.clone()),
        public_call => public_call,
        token_call => token_call,
        groups => client.groups.iter().map(|group| context! {
            tag => group.tag.as_str(),
            docs => group.docs.join(" "),
            operations => group.operations.iter().map(|operation| context! {
                id => operation.id.as_str(),
                method => operation.method.as_str(),
                route => operation.route.as_str(),
                summary => operation.summary.as_str(),
                tier => match operation.tier { Tier::None => "none sent", Tier::Optional => "optional", Tier::Token => "required" },
                effect => match operation.effect { Effect::Read => "read", Effect::Write => "write", Effect::Money => "money" },
                call => call(group, operation),
            }).collect::<Vec<_>>(),
        }).collect::<Vec<_>>(),
    }
}

/// A text as a Rust literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The first call of a tier that reads, as the README shows it.
fn first_call(client: &Client, tier: Tier) -> Option<Value> {
    let reads = |operation: &&Operation| operation.tier == tier && operation.effect == Effect::Read;
    client.groups.iter().find_map(|group| {
        let operation = group.operations.iter().find(reads)?;
        let example = operation.example.as_ref()?;
        let arguments = example.arguments.join(", ");
        Some(context! {
            code => format!("{}().{}({arguments})", group.accessor, operation.method_name),
            types => example.types,
            operation => operation.name.as_str(),
            kind => client_kind(operation),
        })
    })
}
