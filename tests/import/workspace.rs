//! A workspace of its own with a document, its overlays, a client and a changelog.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use beatpass_generator::generate;
use beatpass_tests::root;
use xtask::cli::{Import, Messages};
use xtask::inputs::Inputs;
use xtask::output::{Crate, Disk, Folder};
use xtask::regen::Outcome;

pub(crate) struct Workspace(tempfile::TempDir);

impl Workspace {
    /// A workspace with this document and these overlays, and the client that they give.
    pub(crate) fn new(document: &str, overlays: &[(&str, &str)]) -> Self {
        let workspace = Self(tempfile::tempdir().expect("a temporary folder can be made"));
        workspace.put("spec/beatpass.yaml", document);
        for (name, text) in overlays {
            workspace.put(&format!("spec/overlays/{name}"), text);
        }
        let manifest = fs::read_to_string(root().join("templates/Cargo.toml.j2"));
        let manifest = manifest.expect("the template is there");
        let version = manifest.lines().find(|line| line.starts_with("version = "));
        let manifest = manifest.replace(version.expect("it has a version"), "version = \"0.1.0\"");
        workspace.put("templates/Cargo.toml.j2", &manifest);
        workspace.put(
            "CHANGELOG.md",
            "# Changelog\n\n## Unreleased\n\n- First client.\n",
        );
        workspace.put(
            "Cargo.lock",
            "[[package]]\nname = \"beatpass-client\"\nversion = \"0.1.0\"\n",
        );
        workspace.put(
            "tests/drift/snapshots/surface.snap",
            "---\nsource: tests/drift/main.rs\n---\nold\n",
        );
        workspace
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it is below the root"))
            .expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    /// Generates the client as `cargo xtask regen` does.
    pub(crate) fn regen(&self) {
        let wanted = Crate::of(self.generated().files).expect("its paths are sound");
        let mut folder = Folder::open(&self.path("generated-client"), Disk::default())
            .expect("the folder can be made");
        let survey = folder.survey(&wanted).expect("the folder can be read");
        folder
            .write(&wanted, &survey)
            .expect("the crate can be written");
    }

    fn generated(&self) -> beatpass_generator::Output {
        let inputs = Inputs::of_workspace(self.root()).expect("the inputs can be read");
        generate(&inputs.input).unwrap_or_else(|errors| panic!("{}", inputs.render(&errors)))
    }

    /// Imports a revision without asking.
    pub(crate) fn import(&self, revision: &str) -> Outcome {
        self.import_with(revision, true)
    }

    pub(crate) fn import_with(&self, revision: &str, yes: bool) -> Outcome {
        let place = tempfile::tempdir().expect("a temporary folder can be made");
        let file = place.path().join("revision.yaml");
        fs::write(&file, revision).expect("files can be written");
        let options = Import {
            file,
            yes,
            prose: false,
            no_prose: false,
            messages: Messages::default(),
        };
        xtask::import::run_in(self.root(), &options).expect("the files can be read and written")
    }

    /// The client is what the document gives.
    #[track_caller]
    pub(crate) fn assert_in_step(&self) {
        if let Err(drift) = xtask::drift::check(&self.path("generated-client"), &self.generated()) {
            panic!("{drift}");
        }
    }

    /// All files with their texts.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.root(), &mut files);
        files
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let text = fs::read(&path).expect("it can be read");
            files.insert(path, text);
        }
    }
}
