//! Whole files: manifest, crate root, configuration, README and index of operations.

use super::calls::{call, client_kind};
use super::{Header, OutputFile, Templates};
use crate::rust::{
    Client, Credential, CredentialKind, Declared, Effect, Group, Operation, Output, Tier, Type,
};
use minijinja::{Value, context};

/// The files that templates make.
pub(super) fn whole_files(
    client: &Client,
    templates: &Templates,
    header: &Header,
    runtime: &[OutputFile],
) -> Vec<OutputFile> {
    let context = client_context(client, templates, runtime);
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

fn client_context(client: &Client, templates: &Templates, runtime: &[OutputFile]) -> Value {
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
        description => literal(&format!("Typed client for {}", client.plain_title)),
        version => client.version.as_str(),
        docs => client.docs.clone(),
        base_url => literal(&client.base_url),
        servers => !client.servers.is_empty(),
        own_servers => client.has_own_servers(),
        certificate => client.certificate,
        certificate_docs => client.certificate_docs.clone(),
        certificate_needed => client.needs_certificate(),
        credentials => client.credentials.iter().map(token).collect::<Vec<_>>(),
        keys => client.credentials.iter().any(|credential| credential.kind != CredentialKind::Basic),
        passwords => client.credentials.iter().any(|credential| credential.kind == CredentialKind::Basic),
        token_help => literal(&token_help),
        token_help_text => token_help,
        token_variable => literal(&client.token_variable),
        budget => format!("{:?}", client.budget),
        limit => client.budget.map(|(requests, seconds)| format!("{requests} requests in any {seconds} seconds")),
        token_life => format!("{:?}", client.token_days),
        token_days => client.token_days,
        features => features(client, templates),
        wide_integers => client.has_wide_integers(),
        own_features => client.features.iter().map(|feature| feature.name.clone()).collect::<Vec<_>>(),
        dependencies => dependencies(templates, runtime),
        session => client.session.as_ref().map(|session| context! {
            csrf => literal(&session.csrf),
            login => literal(&session.login),
            two_factor => literal(&session.two_factor),
            cookie => literal(&session.cookie),
            header => literal(&session.header),
            mismatch => session.mismatch,
        }),
        example_call => public_call.clone().or_else(|| token_call.clone()),
        public_call => public_call,
        token_call => token_call,
        paged_call => first_paged_call(client),
        money => has(client, |operation| operation.effect == Effect::Money),
        quota => has(client, |operation| operation.quota),
        uploads => has_type(client, &Type::Upload) || has_type(client, &Type::FilePart),
        file_parts => has_type(client, &Type::FilePart),
        binary_call => first_example(client, |operation| operation.output == Output::Bytes),
        groups => client.groups.iter().filter(|group| group.declared != Declared::Elsewhere).map(|group| context! {
            tag => group.tag.as_str(),
            docs => group.docs.join(" "),
            operations => rows(client, group),
        }).collect::<Vec<_>>(),
    }
}

/// The section with the features of the client's own, all on by default.
fn features(client: &Client, templates: &Templates) -> String {
    let section = templates.runtime_manifest_section("features");
    let is_kept = |line: &&str| match line.split(' ').next() {
        Some("session") => client.session.is_some(),
        Some("arbitrary-precision") => client.has_wide_integers(),
        _ => true,
    };
    let section = section
        .lines()
        .filter(is_kept)
        .collect::<Vec<_>>()
        .join("\n");
    let names = client.features.iter().map(|feature| &feature.name);
    let on: Vec<String> = names.clone().map(|name| format!("{name:?}, ")).collect();
    let on = format!("default = [{}", on.concat());
    let declared = names.map(|name| format!("{name} = []"));
    let section = section.replacen("default = [", &on, 1);
    std::iter::once(section)
        .chain(declared)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The section with the dependencies that the client's runtime names.
fn dependencies(templates: &Templates, runtime: &[OutputFile]) -> String {
    let section = templates.runtime_manifest_section("dependencies");
    let is_named = |line: &&str| {
        let Some((package, _)) = line.split_once(" = ") else {
            return true;
        };
        let path = format!("{}::", package.replace('-', "_"));
        runtime.iter().any(|file| file.text.contains(&path))
    };
    section
        .lines()
        .filter(is_named)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The operations of a handle, those of features last.
fn rows(client: &Client, handle: &Group) -> Vec<Value> {
    let groups = client
        .groups
        .iter()
        .filter(|group| group.handle == handle.handle);
    let operations = groups.flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| (group, operation))
    });
    operations
        .map(|(group, operation)| row(group, operation))
        .collect()
}

fn row(group: &Group, operation: &Operation) -> Value {
    context! {
        id => operation.id.as_str(),
        method => operation.method.as_str(),
        route => operation.route.as_str(),
        summary => operation.summary.as_str(),
        feature => group.feature.as_ref().map(|feature| feature.name.as_str()),
        origin => operation.origin.as_deref(),
        tier => match operation.tier { Tier::None => "none", Tier::Optional => "optional", Tier::Token => "token" },
        certificate => operation.certificate,
        effect => match operation.effect { Effect::Read => "read", Effect::Write => "write", Effect::Money => "money" },
        call => call(group, operation),
        ty => operation.name.as_str(),
    }
}

/// How a token of these credentials is made.
fn token(credential: &Credential) -> String {
    match credential.kind {
        CredentialKind::Basic => "Token::basic(\"name\", \"password\")?".to_owned(),
        _ => format!("credentials::{}.token(\"secret\")?", credential.name),
    }
}

/// A text as a Rust literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The first call of a tier that reads and is always there, as the README shows it: if there is one, a list that needs nothing to
/// be given, else one without a certificate.
fn first_call(client: &Client, tier: Tier) -> Option<Value> {
    let reads = |operation: &Operation| operation.tier == tier && operation.effect == Effect::Read;
    let plainly = |operation: &Operation| reads(operation) && !operation.certificate;
    let lists = |operation: &Operation| {
        let is_list = operation.paging.is_some() || operation.method_name.starts_with("list");
        plainly(operation) && is_list && operation.required().next().is_none()
    };
    first_example(client, lists)
        .or_else(|| first_example(client, plainly))
        .or_else(|| first_example(client, reads))
}

fn has(client: &Client, fits: impl Fn(&Operation) -> bool) -> bool {
    let mut operations = client.groups.iter().flat_map(|group| &group.operations);
    operations.any(fits)
}

fn has_type(client: &Client, ty: &Type) -> bool {
    has(client, |operation| {
        operation
            .types()
            .any(|given| given.each().any(|held| held == ty))
    })
}

/// The first call that answers with a page of a list; one without inputs that must be given, if there is one.
fn first_paged_call(client: &Client) -> Option<Value> {
    let is_short =
        |operation: &Operation| operation.paging.is_some() && operation.required().next().is_none();
    first_example(client, is_short)
        .or_else(|| first_example(client, |operation| operation.paging.is_some()))
}

fn first_example(client: &Client, fits: impl Fn(&Operation) -> bool) -> Option<Value> {
    let mut groups = client.groups.iter().filter(|group| group.feature.is_none());
    groups.find_map(|group| {
        let operation = group.operations.iter().find(|operation| fits(operation))?;
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
