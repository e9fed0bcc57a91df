//! A program under way: it takes a line for each call and gives one.

use std::io::{self, BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use super::security::{SECRET, Way};

/// The program that calls the operations of one client.
pub(crate) struct Running {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Running {
    pub(crate) fn start(executable: &Path, name: &str, url: &str) -> io::Result<Self> {
        let mut child = Command::new(executable)
            .args([name, url, SECRET])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (input, output) = input
            .zip(output)
            .ok_or_else(|| io::Error::other("it has no input"))?;
        Ok(Self {
            child,
            input,
            output: BufReader::new(output),
        })
    }

    /// Makes a call, and says what came of it.
    pub(crate) fn call(&mut self, number: usize, values: &Value, way: Way) -> io::Result<Value> {
        let client = match way {
            Way::WithCredentials => "all",
            Way::WithOneSecret => "one",
            Way::WithoutCredentials => "none",
        };
        self.ask(&json!({"call": number, "client": client, "values": values}))
    }

    /// Reads a value as a choice, and shows the variant that it becomes.
    pub(crate) fn read(&mut self, choice: &str, value: &Value) -> io::Result<String> {
        let said = self.ask(&json!({"choice": choice, "value": value}))?;
        Ok(said.as_str().unwrap_or_default().to_owned())
    }

    fn ask(&mut self, line: &Value) -> io::Result<Value> {
        writeln!(self.input, "{line}")?;
        self.input.flush()?;
        let mut said = String::new();
        self.output.read_line(&mut said)?;
        serde_json::from_str(&said).map_err(|error| io::Error::other(format!("{error}: {said:?}")))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
