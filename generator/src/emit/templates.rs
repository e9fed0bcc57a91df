//! The files of `templates/`: whole-file templates, and the runtime that is copied.

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Value};

/// Every file of `templates/` that emission uses, as the build script lists them.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The texts of `templates/`, by path inside it.
#[derive(Debug, Clone)]
pub struct Templates {
    files: Vec<(String, String)>,
}

impl Templates {
    /// Those that this generator was built with.
    pub fn embedded() -> Self {
        Self {
            files: FILES
                .iter()
                .map(|&(name, text)| (name.to_owned(), text.to_owned()))
                .collect(),
        }
    }

    /// The same with one of them replaced; a name that is new has no effect unless it stands under `runtime/`.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Self {
        self.files.retain(|(known, _)| known != name);
        self.files.push((name.to_owned(), text.to_owned()));
        self
    }

    /// The text of one.
    pub(super) fn text(&self, name: &str) -> &str {
        self.files
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, text)| text.as_str())
            .expect("every template is embedded")
    }

    /// Fills in a template.
    pub(super) fn render(&self, name: &str, context: &Value) -> String {
        let syntax = SyntaxConfig::builder()
            .keep_trailing_newline(true)
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build();
        let mut environment = Environment::new();
        environment.set_syntax(syntax.expect("the delimiters are the usual ones"));
        environment
            .render_str(self.text(name), context.clone())
            .unwrap_or_else(|error| panic!("templates/{name}: {error:#}"))
    }

    /// The runtime's modules, by name.
    pub(crate) fn runtime(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(name, text)| {
            let module = name.strip_prefix("runtime/")?.strip_suffix(".rs")?;
            Some((module, text.as_str()))
        })
    }

    /// A section of the runtime's manifest, which the client's manifest repeats.
    pub(super) fn runtime_manifest_section(&self, section: &str) -> String {
        let manifest = self.text("runtime/Cargo.toml");
        let start = manifest
            .find(&format!("[{section}]\n"))
            .unwrap_or_else(|| panic!("templates/runtime/Cargo.toml has no [{section}]"));
        let end = manifest[start + 1..]
            .find("\n[")
            .map_or(manifest.len(), |end| start + 1 + end);
        manifest[start..end].trim_end().to_owned()
    }
}
