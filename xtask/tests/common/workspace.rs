//! A workspace of its own with a small document, and the program run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::list;

pub const SPEC: &str = "
openapi: 3.0.3
info: { title: Things, version: 1.0.0 }
servers: [{ url: 'https://things.example/api' }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
      responses:
        '200':
          description: A thing.
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
components:
  schemas:
    Thing:
      type: object
      required: [name]
      properties: { name: { type: string } }
";

/// A workspace of its own, so that defaults do not lead to the real one.
pub struct Workspace(tempfile::TempDir);

impl Workspace {
    pub fn new() -> Self {
        let workspace = Self(tempfile::tempdir().expect("a temporary folder can be made"));
        workspace.put("generator/Cargo.toml", "");
        workspace.put("xtask/Cargo.toml", "");
        workspace.put("spec/beatpass.yaml", SPEC);
        workspace
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// An overlay that gives the property `name` of `Thing` another description.
    pub fn put_overlay(&self, path: &str, description: &str) {
        let action = format!(
            "{{ target: '$.components.schemas.Thing.properties.name', update: {{ description: '{description}' }} }}"
        );
        self.put(
            path,
            &format!("overlay: 1.0.0\ninfo: {{ title: O, version: 1.0.0 }}\nactions: [{action}]\n"),
        );
    }

    pub fn command(&self, folder: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.path(folder));
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        command
    }

    pub fn run(&self, folder: &str, arguments: &[&str]) -> Ran {
        Ran::from(self.command(folder, arguments).output().unwrap())
    }

    /// Runs git in it, with nobody's settings.
    pub fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.args([
            "-c",
            "user.name=Somebody",
            "-c",
            "user.email=somebody@example.com",
        ]);
        command.args(arguments).current_dir(self.path("."));
        command
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null");
        let ran = Ran::from(command.output().expect("git can be run"));
        assert_eq!(ran.status, 0, "git {arguments:?}: {}", ran.stderr);
    }

    /// What the generated type says, to see which overlays were applied.
    pub fn says(&self, out: &str, description: &str) -> bool {
        let out = self.path(out);
        let files = list(&out)
            .into_iter()
            .filter(|path| path.starts_with("src/types/") && !path.ends_with('/'));
        files
            .map(|path| fs::read_to_string(out.join(path)).unwrap())
            .any(|text| text.contains(description))
    }
}

pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self {
            status: output.status.code().unwrap(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}

/// Path and text of every file in a folder.
pub fn texts(folder: &Path) -> Vec<(String, String)> {
    let files = list(folder).into_iter().filter(|path| !path.ends_with('/'));
    files
        .map(|path| (path.clone(), fs::read_to_string(folder.join(path)).unwrap()))
        .collect()
}
