//! What people see: results on stdout, everything else on stderr, colours and progress only where they are wanted.
//!
//! Whether a stream takes colours is decided by anstream, which respects `NO_COLOR` and `CLICOLOR_FORCE`. A reader that has gone
//! away, as `head` does, is no error.

use std::fmt::Display;
use std::io::{IsTerminal as _, Write as _};

use anstyle::{AnsiColor, Style};

/// A result.
pub fn say(text: impl Display) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// What kept a command from doing its work.
pub fn error(text: impl Display) {
    labelled("error", AnsiColor::Red, text);
}

/// What somebody should look at.
pub fn warning(text: impl Display) {
    labelled("warning", AnsiColor::Yellow, text);
}

/// What is good to know.
pub fn note(text: impl Display) {
    labelled("note", AnsiColor::Cyan, text);
}

/// Something that somebody at the terminal answers on the same line.
pub fn ask(text: impl Display) {
    let _ = write!(anstream::stderr(), "{text}");
    let _ = anstream::stderr().flush();
}

/// Text that has its own labels and colours.
pub fn diagnostics(text: &str) {
    let _ = writeln!(anstream::stderr(), "{}", text.trim_end());
}

fn labelled(label: &str, colour: AnsiColor, text: impl Display) {
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let _ = writeln!(anstream::stderr(), "{style}{label}{style:#}: {text}");
}

/// One line on stderr that says what is going on, if that is a terminal. It is gone when this is dropped.
#[derive(Debug)]
pub struct Status {
    is_shown: bool,
}

impl Status {
    /// A line that says `text`.
    pub fn new(text: impl Display) -> Self {
        let is_dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
        let status = Self {
            is_shown: std::io::stderr().is_terminal() && !is_dumb,
        };
        status.put(&text);
        status
    }

    fn put(&self, text: &dyn Display) {
        if self.is_shown {
            let _ = write!(std::io::stderr(), "\r\x1b[K{text}");
        }
    }
}

impl Drop for Status {
    fn drop(&mut self) {
        self.put(&"");
    }
}
