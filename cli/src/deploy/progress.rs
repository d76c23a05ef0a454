//! What is seen of operations while they run: bars in a terminal, lines elsewhere.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::sync::{Mutex, oneshot};

use super::consent::{Consent, Risk};
use crate::aws::Event;
use crate::error::Error;
use crate::manifest::Stack;
use crate::terminal::{ADD, BOLD, CHANGE, DIM, ERROR, Terminal, paint, visible};

/// Where progress is shown, of several stacks at once.
#[derive(Debug)]
pub(crate) struct Progress {
    terminal: Terminal,
    bars: Option<MultiProgress>,
    /// The operations that run, as an interrupted command has to name them.
    running: RefCell<BTreeSet<String>>,
    /// Held by whoever asks: one question at a time.
    turn: Mutex<()>,
    /// What is to be said once the question that is open has its answer.
    held: RefCell<Option<Vec<String>>>,
}

impl Progress {
    /// Progress on this terminal's error output.
    pub(crate) fn new(terminal: Terminal) -> Self {
        let bars = terminal
            .interactive
            .then(|| MultiProgress::with_draw_target(ProgressDrawTarget::stderr()));
        Self {
            terminal,
            bars,
            running: RefCell::default(),
            turn: Mutex::default(),
            held: RefCell::default(),
        }
    }

    /// The terminal.
    pub(crate) fn terminal(&self) -> &Terminal {
        &self.terminal
    }

    /// A line that stays.
    pub(crate) fn note(&self, text: &str) {
        match self.held.borrow_mut().as_mut() {
            Some(held) => held.push(text.to_owned()),
            None => self.pause(|| self.terminal.note(text)),
        }
    }

    /// Whether the user agrees to a question that is asked for the sake of these risks.
    ///
    /// What happens to other stacks goes on meanwhile; what is to be said of them waits for the answer.
    pub(crate) async fn ask(
        &self,
        consent: &Consent,
        question: &str,
        risks: &[Risk],
    ) -> Result<bool, Error> {
        if self.terminal.interactive && !consent.is_given(risks) {
            return self.confirm(question).await;
        }
        consent.ask(&self.terminal, question, risks)
    }

    /// The same of what cannot be brought back: the user types the name of what it is about.
    pub(crate) async fn ask_for_name(
        &self,
        consent: &Consent,
        question: &str,
        name: &str,
        risks: &[Risk],
    ) -> Result<bool, Error> {
        if self.terminal.interactive && !consent.is_given(risks) {
            let (question, name) = (question.to_owned(), name.to_owned());
            let ask = move |terminal: Terminal| terminal.typed(&question, &name);
            return self.answer(ask).await;
        }
        consent.ask(&self.terminal, question, risks)
    }

    /// Asks a question, whatever was agreed to.
    pub(crate) async fn confirm(&self, question: &str) -> Result<bool, Error> {
        let question = question.to_owned();
        self.answer(move |terminal| terminal.confirm(&question))
            .await
    }

    /// The answer to a question, which is asked beside what goes on.
    async fn answer(
        &self,
        ask: impl FnOnce(Terminal) -> Result<bool, Error> + Send + 'static,
    ) -> Result<bool, Error> {
        let _turn = self.turn.lock().await;
        self.held.replace(Some(Vec::new()));
        if let Some(bars) = &self.bars {
            bars.set_draw_target(ProgressDrawTarget::hidden());
        }
        let (send, answer) = oneshot::channel();
        let terminal = self.terminal;
        // A thread of its own, which nobody waits for: after Ctrl-C it may still read.
        std::thread::spawn(move || {
            let _ = send.send(ask(terminal));
        });
        let answer = answer.await;
        if let Some(bars) = &self.bars {
            bars.set_draw_target(ProgressDrawTarget::stderr());
        }
        for text in self.held.take().unwrap_or_default() {
            self.note(&text);
        }
        answer.unwrap_or_else(|_| Err(Error::refused("the question was not answered")))
    }

    /// Does something that writes or asks, with the bars out of the way.
    pub(crate) fn pause<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.bars {
            Some(bars) => bars.suspend(work),
            None => work(),
        }
    }

    /// The names of the stacks that CloudFormation works on.
    pub(crate) fn running(&self) -> Vec<String> {
        self.running.borrow().iter().cloned().collect()
    }

    /// Starts to show an operation on a stack that has this many resources to see to.
    pub(crate) fn begin<'a>(
        &'a self,
        stack: &'a Stack,
        doing: &str,
        total: usize,
    ) -> Operation<'a> {
        self.running.borrow_mut().insert(stack.name.clone());
        let bar = self.bars.as_ref().map(|bars| {
            let style = ProgressStyle::with_template(
                "{spinner} {prefix:.bold} {msg} [{bar:24}] {pos}/{len} {elapsed}",
            );
            let bar = bars.add(ProgressBar::new(total as u64));
            bar.set_style(
                style
                    .unwrap_or_else(|_| ProgressStyle::default_bar())
                    .progress_chars("━╸ "),
            );
            bar.set_prefix(stack.name.clone());
            bar.set_message(doing.to_owned());
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        Operation {
            progress: self,
            stack,
            bar,
            spinners: BTreeMap::new(),
            done: BTreeSet::new(),
            total,
        }
    }
}

/// An operation on a stack, as it is seen.
#[derive(Debug)]
pub(crate) struct Operation<'a> {
    progress: &'a Progress,
    stack: &'a Stack,
    bar: Option<ProgressBar>,
    spinners: BTreeMap<String, ProgressBar>,
    done: BTreeSet<String>,
    total: usize,
}

impl Operation<'_> {
    /// Shows what happened; within a nested stack, `around` is the path to it: `Orders/`.
    pub(crate) fn event(&mut self, around: &str, event: &Event) {
        let is_resource = !event.is_of_stack();
        let path = format!("{around}{}", event.logical_id);
        if is_resource && event.status.is_complete() {
            self.done.insert(path.clone());
        }
        let Some(bars) = &self.progress.bars else {
            return self.progress.terminal.note(&self.line(around, event));
        };
        if let Some(bar) = &self.bar {
            bar.set_position(self.done.len() as u64);
        }
        if event.status.is_in_progress() {
            if is_resource {
                let spinner = self.spinners.entry(path.clone()).or_insert_with(|| {
                    let spinner = bars.add(ProgressBar::new_spinner());
                    if let Ok(style) =
                        ProgressStyle::with_template("    {spinner} {msg} {elapsed:.dim}")
                    {
                        spinner.set_style(style);
                    }
                    spinner.enable_steady_tick(Duration::from_millis(120));
                    spinner
                });
                spinner.set_message(format!("{} {} {path}", event.status, event.type_name));
            }
            return;
        }
        if let Some(spinner) = self.spinners.remove(&path) {
            spinner.finish_and_clear();
            bars.remove(&spinner);
        }
        self.progress.note(&self.line(around, event));
    }

    /// How many operations are followed at this time, this one included.
    pub(crate) fn beside(&self) -> usize {
        self.progress.running.borrow().len()
    }

    /// Shows a line beside the events.
    pub(crate) fn note(&self, text: &str) {
        self.progress.note(text);
    }

    fn line(&self, around: &str, event: &Event) -> String {
        let style = match &event.status {
            status if status.is_failed() => ERROR,
            status if status.is_rollback() => CHANGE,
            status if status.is_complete() => ADD,
            _ => DIM,
        };
        let count = format!("{:>3}/{}", self.done.len().min(self.total), self.total);
        let status = paint(style, &format!("{:<22}", event.status.as_str()));
        // A nested stack's resources are declared elsewhere, whatever they are called.
        let place = self
            .stack
            .declared(&event.logical_id)
            .filter(|_| around.is_empty());
        let place = place.map(|it| format!(" {}", paint(DIM, &format!("{}:{}", it.file, it.line))));
        let reason = event
            .reason
            .as_deref()
            .map(|reason| format!("\n      {}", visible(reason)));
        format!(
            "{} {count} {} {status} {} {around}{}{}{}",
            paint(BOLD, &self.stack.name),
            event.clock(),
            event.type_name,
            event.logical_id,
            place.unwrap_or_default(),
            reason
                .filter(|_| event.status.is_failure())
                .unwrap_or_default(),
        )
    }
}

impl Drop for Operation<'_> {
    fn drop(&mut self) {
        for bar in self.spinners.values().chain(&self.bar) {
            bar.finish_and_clear();
        }
        self.progress.running.borrow_mut().remove(&self.stack.name);
    }
}
