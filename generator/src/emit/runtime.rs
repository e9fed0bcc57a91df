//! The runtime in a client: the modules that its calls reach and those that emitted code names, and `mod.rs` cut to them.

use super::{Header, OutputFile, Templates};
use std::collections::{BTreeMap, BTreeSet};

/// The modules that every client has, and what they reach.
const ROOTS: [&str; 2] = ["call", "client"];
/// The one that declares the others and says whose names are seen where.
const INDEX: &str = "mod";

/// What an emitted module needs of the runtime, by name.
#[derive(Default)]
pub(super) struct ModuleNeeds {
    /// The feature under which the module stands.
    pub feature: Option<String>,
    /// Modules and items.
    pub names: BTreeSet<&'static str>,
}

/// What a client needs of the runtime.
#[derive(Default)]
pub(super) struct Needs {
    /// Whatever its features.
    pub everywhere: BTreeSet<&'static str>,
    under: BTreeMap<String, BTreeSet<&'static str>>,
}

impl Needs {
    /// Adds those of a module.
    pub(super) fn add(&mut self, module: &ModuleNeeds) {
        let names = match &module.feature {
            None => &mut self.everywhere,
            Some(feature) => self.under.entry(feature.clone()).or_default(),
        };
        names.extend(&module.names);
    }
}

/// The files.
pub(super) fn files(templates: &Templates, header: &Header, needs: &Needs) -> Vec<OutputFile> {
    let sources: BTreeMap<&str, &str> = templates.runtime().collect();
    let index = Index::read(sources[INDEX]);
    let cut = Cut::of(&sources, &index, needs);
    let file = |module: &str, text: &str| {
        let header = header.comment("//", &format!("templates/runtime/{module}.rs"));
        OutputFile {
            path: format!("src/runtime/{module}.rs"),
            text: format!("{header}\n{text}"),
        }
    };
    let modules = cut.modules.keys().filter_map(|module| {
        let text = sources.get(module)?;
        Some(file(module, text))
    });
    std::iter::once(file(INDEX, &index.cut(&cut)))
        .chain(modules)
        .collect()
}

/// The features under which something is used; none: it is used whatever they are.
type Under<'a> = BTreeSet<&'a str>;

/// What a client has of the runtime.
struct Cut<'a> {
    modules: BTreeMap<&'a str, Under<'a>>,
    names: BTreeMap<&'a str, Under<'a>>,
}

impl<'a> Cut<'a> {
    fn of(sources: &BTreeMap<&'a str, &'a str>, index: &Index<'a>, needs: &'a Needs) -> Self {
        let everywhere = needs.everywhere.iter().chain(&ROOTS).copied();
        let mut used: BTreeSet<&str> = everywhere.collect();
        let kept = reached(sources, index, &mut used);
        let mut cut = Self {
            modules: kept.iter().map(|name| (*name, Under::new())).collect(),
            names: used.iter().map(|name| (*name, Under::new())).collect(),
        };
        for (feature, names) in &needs.under {
            let mut used: BTreeSet<&str> = used.union(names).copied().collect();
            let own = reached(sources, index, &mut used);
            for name in own.difference(&kept) {
                cut.modules.entry(name).or_default().insert(feature);
            }
            for name in used {
                let under = cut
                    .names
                    .entry(name)
                    .or_insert_with(|| Under::from([feature.as_str()]));
                if !under.is_empty() {
                    under.insert(feature);
                }
            }
        }
        cut
    }
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
    fn cut(&self, cut: &Cut<'_>) -> String {
        let mut text = String::new();
        for Statement { lead, start, kind } in &self.statements {
            text.push_str(lead);
            let lines = match kind {
                Kind::Module(name) => cut.modules.get(name).map_or_else(Vec::new, |under| {
                    vec![(under.clone(), format!("mod {name}"))]
                }),
                Kind::Use { origin, names } => self.uses(start, origin, names, cut),
            };
            for (under, line) in lines {
                text.extend([&condition(&under), *start, line.as_str(), ";\n"]);
            }
        }
        text
    }

    /// The `use` statements that remain of one: one for each set of features under which some of its names are used.
    fn uses<'b>(
        &self,
        start: &str,
        origin: &str,
        names: &[&'b str],
        cut: &Cut<'b>,
    ) -> Vec<(Under<'b>, String)> {
        if self.modules_of(origin).next().is_none() {
            return vec![(Under::new(), use_statement(origin, names))];
        }
        let Some(module) = cut.modules.get(origin) else {
            return Vec::new();
        };
        if start.ends_with("pub ") {
            return vec![(module.clone(), use_statement(origin, names))];
        }
        let mut by_features: BTreeMap<&Under<'b>, Vec<&str>> = BTreeMap::new();
        for name in names {
            if let Some(under) = cut.names.get(name) {
                by_features.entry(under).or_default().push(name);
            }
        }
        by_features
            .into_iter()
            .map(|(under, names)| (under.clone(), use_statement(origin, &names)))
            .collect()
    }
}

/// The attribute for what is used under these features only.
fn condition(features: &Under<'_>) -> String {
    let features: Vec<String> = features
        .iter()
        .map(|feature| format!("feature = {feature:?}"))
        .collect();
    match features.as_slice() {
        [] => String::new(),
        [feature] => format!("#[cfg({feature})]\n"),
        features => format!("#[cfg(any({}))]\n", features.join(", ")),
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
