//! The runtime in a client: the modules that its calls reach and those that emitted code names, and `mod.rs` cut to them.

use super::{Header, OutputFile, Templates};
use std::collections::{BTreeMap, BTreeSet};

/// The modules that every client has, and what they reach.
const ROOTS: [&str; 2] = ["call", "client"];
/// The one that declares the others and says whose names are seen where.
const INDEX: &str = "mod";

/// The files; `needs` are the names that emitted code uses.
pub(super) fn files(
    templates: &Templates,
    header: &Header,
    needs: BTreeSet<&str>,
) -> Vec<OutputFile> {
    let sources: BTreeMap<&str, &str> = templates.runtime().collect();
    let index = Index::read(sources[INDEX]);
    let mut used: BTreeSet<&str> = needs;
    used.extend(ROOTS);
    let kept = reached(&sources, &index, &mut used);
    let file = |module: &str, text: &str| {
        let header = header.comment("//", &format!("templates/runtime/{module}.rs"));
        OutputFile {
            path: format!("src/runtime/{module}.rs"),
            text: format!("{header}\n{text}"),
        }
    };
    let modules = kept.iter().filter_map(|module| {
        let text = sources.get(module)?;
        Some(file(module, text))
    });
    std::iter::once(file(INDEX, &index.cut(&kept, &used)))
        .chain(modules)
        .collect()
}

/// The modules that the used names lead to; names that those use are added.
fn reached<'a>(
    sources: &BTreeMap<&'a str, &'a str>,
    index: &Index<'a>,
    used: &mut BTreeSet<&'a str>,
) -> BTreeSet<&'a str> {
    let mut kept = BTreeSet::new();
    let mut open: Vec<&str> = used.iter().copied().collect();
    while let Some(name) = open.pop() {
        let modules = index.modules_of(name).collect::<Vec<_>>();
        for module in modules.into_iter().filter(|module| kept.insert(*module)) {
            let names = sources.get(module).into_iter().flat_map(|text| names(text));
            open.extend(names.filter(|name| used.insert(name)));
        }
    }
    kept
}

/// The names of modules and items that a module of the runtime uses of the others.
fn names(text: &str) -> impl Iterator<Item = &str> {
    ["super::", "crate::runtime::"]
        .into_iter()
        .flat_map(move |path| text.split(path).skip(1))
        .map(|rest| {
            let end = rest.find(|character: char| !character.is_alphanumeric() && character != '_');
            &rest[..end.unwrap_or(rest.len())]
        })
}

/// `mod.rs`, statement by statement.
struct Index<'a> {
    statements: Vec<Statement<'a>>,
}

struct Statement<'a> {
    /// Blank lines and comments before it.
    lead: &'a str,
    /// Attributes and visibility.
    start: &'a str,
    kind: Kind<'a>,
}

enum Kind<'a> {
    /// `mod name;`
    Module(&'a str),
    /// `use origin::{names};`, the origin a module or another crate.
    Use {
        origin: &'a str,
        names: Vec<&'a str>,
    },
}

impl<'a> Index<'a> {
    fn read(text: &'a str) -> Self {
        Self {
            statements: text.split_inclusive(";\n").map(statement).collect(),
        }
    }

    /// The modules that a name leads to: the one of that name, and the one whose item it is.
    fn modules_of(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.statements
            .iter()
            .filter_map(move |statement| match &statement.kind {
                Kind::Module(module) => (*module == name).then_some(*module),
                Kind::Use { origin, names } => names.contains(&name).then_some(*origin),
            })
    }

    /// The statements about what is kept, and of names that only the crate sees those that are used.
    fn cut(&self, kept: &BTreeSet<&str>, used: &BTreeSet<&str>) -> String {
        let mut text = String::new();
        for Statement { lead, start, kind } in &self.statements {
            let statement = match kind {
                Kind::Module(name) => kept.contains(name).then(|| format!("mod {name}")),
                Kind::Use { origin, names } => {
                    let foreign = self.modules_of(origin).next().is_none();
                    let public = start.ends_with("pub ");
                    let names: Vec<&str> = names
                        .iter()
                        .filter(|name| public || used.contains(*name))
                        .copied()
                        .collect();
                    let stays = !names.is_empty() && (foreign || kept.contains(origin));
                    stays.then(|| use_statement(origin, &names))
                }
            };
            text.push_str(lead);
            if let Some(statement) = statement {
                text.extend([start, statement.as_str(), ";\n"]);
            }
        }
        text
    }
}

fn statement(text: &str) -> Statement<'_> {
    let is_lead = |line: &&str| line.trim().is_empty() || line.starts_with("//");
    let lead = text
        .split_inclusive('\n')
        .take_while(is_lead)
        .map(str::len)
        .sum();
    let (lead, text) = text.split_at(lead);
    let keyword = ["mod ", "use "]
        .iter()
        .filter_map(|keyword| text.find(keyword))
        .min()
        .unwrap_or_else(|| {
            panic!("templates/runtime/mod.rs declares and re-exports modules only, not: {text}")
        });
    let (start, text) = text.split_at(keyword);
    let (keyword, rest) = text.split_at("mod ".len());
    let rest = rest.trim_end().trim_end_matches(';');
    let kind = match rest.split_once("::") {
        Some((origin, names)) if keyword == "use " => Kind::Use {
            origin,
            names: names
                .split(['{', ',', '}'])
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .collect(),
        },
        _ => Kind::Module(rest),
    };
    Statement { lead, start, kind }
}

fn use_statement(origin: &str, names: &[&str]) -> String {
    match names {
        [name] => format!("use {origin}::{name}"),
        names => format!("use {origin}::{{{}}}", names.join(", ")),
    }
}
