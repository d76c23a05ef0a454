//! What the user sees and answers.

use std::io::{self, ErrorKind, IsTerminal, Write, stderr, stdin, stdout};
use std::path::Path;
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use anstream::stream::{AsLockedWrite, RawStream};
use anstream::{AutoStream, ColorChoice, adapter};
use comfy_table::{ContentArrangement, Table, presets};

use crate::error::Error;

pub(crate) use crate::style::{ADD, BOLD, CHANGE, DIM, ERROR, NOTE, REMOVE, WARN, paint, visible};

/// The first error of standard output that was not a reader's end.
static LOST: OnceLock<io::Error> = OnceLock::new();

/// Where output goes and how much it can show.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    /// Whether somebody can be asked: input and error output are terminals.
    pub(crate) interactive: bool,
    /// How many characters a line holds.
    pub(crate) width: usize,
}

impl Terminal {
    /// The terminal of this process, with colours as chosen.
    pub(crate) fn new(choice: ColorChoice) -> Self {
        choice.write_global();
        let size = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        Self {
            interactive: stdin().is_terminal() && stderr().is_terminal(),
            width: size.unwrap_or(140).clamp(40, 160),
        }
    }

    /// Writes a line to standard output. A reader that has gone away is no error.
    #[expect(
        clippy::unused_self,
        reason = "whoever writes has been given the terminal"
    )]
    pub(crate) fn print(&self, text: &str) {
        if let Err(error) = write(stdout(), text)
            && error.kind() != ErrorKind::BrokenPipe
        {
            let _ = LOST.set(error);
        }
    }

    /// Why something that was to be printed is nowhere, if it is so.
    #[expect(
        clippy::unused_self,
        reason = "whoever writes has been given the terminal"
    )]
    pub(crate) fn lost(&self) -> Option<Error> {
        let error = LOST.get()?;
        Some(Error::of_file("write", Path::new("standard output"), error))
    }

    /// Writes JSON to standard output.
    pub(crate) fn print_json(&self, value: &serde_json::Value) {
        self.print(&format!("{value:#}"));
    }

    /// Writes a line to standard error.
    #[expect(
        clippy::unused_self,
        reason = "whoever writes has been given the terminal"
    )]
    pub(crate) fn note(&self, text: &str) {
        let _ = write(stderr(), text);
    }

    /// Asks a question; in a pipe, where nobody can answer, that is an error.
    pub(crate) fn confirm(&self, question: &str) -> Result<bool, Error> {
        if !self.interactive {
            return Err(Error::refused(format!("nobody can be asked: {question}"))
                .help("run it in a terminal, or say `--yes` with what it covers"));
        }
        dialoguer::Confirm::new()
            .with_prompt(question)
            .default(false)
            .wait_for_newline(true)
            .interact()
            .map_err(unanswered)
    }

    /// Asks for a name, which has to be typed in full.
    pub(crate) fn typed(&self, question: &str, name: &str) -> Result<bool, Error> {
        if !self.interactive {
            return self.confirm(question);
        }
        let answer = dialoguer::Input::<String>::new()
            .with_prompt(format!("{question} Type `{name}` to agree"))
            .allow_empty(true)
            .interact_text()
            .map_err(unanswered)?;
        Ok(answer.trim() == name)
    }

    /// An empty table in the house's style.
    pub(crate) fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL.with_solid_inner_borders());
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
        table
    }
}

/// A question without an answer.
fn unanswered(dialoguer::Error::IO(error): dialoguer::Error) -> Error {
    if error.kind() == ErrorKind::Interrupted {
        // Ctrl-C is a signal as well, and whoever waits for that says what goes on.
        thread::sleep(Duration::from_secs(1));
        return Error::new("interrupted");
    }
    Error::refused("the question was not answered").caused_by(error)
}

/// Writes a line, in one piece: many small ones take longer than to find what they say.
fn write(mut stream: impl RawStream + AsLockedWrite, text: &str) -> io::Result<()> {
    let line = text.trim_end_matches('\n').to_owned() + "\n";
    if AutoStream::choice(&stream) == ColorChoice::Never {
        stream.write_all(adapter::strip_str(&line).to_string().as_bytes())
    } else {
        AutoStream::auto(stream).write_all(line.as_bytes())
    }
}
