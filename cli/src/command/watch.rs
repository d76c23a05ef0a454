//! `cargo infrastruct watch`.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::time::Instant;

use clap::Args;
use dialoguer::console::{Key, Term};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::asset::Root;
use crate::aws::{Accounts, Cloud};
use crate::context::Context;
use crate::deploy::{
    self, Conclusion, Consent, Prepared, Progress, Risk, Settings, Swapped, code_alone, swap,
};
use crate::diff::{Difference, render};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::sources::Sources;
use crate::template::Template;
use crate::terminal::{ADD, BOLD, DIM, WARN, paint};

/// Build at every save, show what would change, and deploy it on a key
///
/// All source files of the workspace and the files of assets are watched. What broadens access or loses data is asked about as
/// `deploy` does.
///
/// With `--hotswap`, where nothing but the code of functions changes, it is replaced at once and past CloudFormation. That is
/// drift until the next deployment: for stacks of development only, and refused where a stack is protected from deletion.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct watch Ingest\n  \
    cargo infrastruct watch Ingest --hotswap --yes --express")]
pub(crate) struct Watch {
    /// Stacks; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// Deploy at every save, without a key; risks are asked about still
    #[arg(short, long)]
    yes: bool,
    /// Agree to these risks
    #[arg(long, value_name = "RISK", value_delimiter = ',')]
    allow: Vec<Risk>,
    /// Replace the code of functions at once, past CloudFormation: drift, for development
    #[arg(long)]
    hotswap: bool,
    /// End a deployment once the configuration is applied, without waiting until resources are stable
    #[arg(long)]
    express: bool,
}

/// What a look at a stack has found.
enum Found {
    Same,
    Swapped,
    Differs,
}

impl Watch {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let (roots, skipped) = context.build.sources()?;
        let mut sources = Sources::new(roots, skipped);
        let root = context.asset_root()?;
        let mut session = Session {
            watch: self,
            context,
            accounts: Accounts::new(&context.environment),
            root,
            progress: Progress::new(context.terminal),
            swapped: Swapped::default(),
            assets: BTreeSet::new(),
        };
        let mut keys = Keys::new(context.terminal.interactive);
        loop {
            let mut waiting = session.round().await;
            sources.add_assets(session.assets.clone());
            if self.yes && !waiting.is_empty() {
                session.deploy(&std::mem::take(&mut waiting)).await;
            }
            session.say_what_waits(&waiting);
            loop {
                tokio::select! {
                    path = sources.changed() => {
                        let path = path.strip_prefix(context.source_root()).unwrap_or(&path).to_owned();
                        session.progress.note(&paint(DIM, &format!("{} changed", path.display())));
                        break;
                    }
                    key = keys.next(), if !waiting.is_empty() => match key {
                        Some('d') => session.deploy(&std::mem::take(&mut waiting)).await,
                        Some('q') => return Ok(session.end().await),
                        _ => {}
                    },
                    _ = tokio::signal::ctrl_c() => return Ok(session.end().await),
                }
            }
        }
    }
}

/// What is kept from one save to the next.
struct Session<'a> {
    watch: &'a Watch,
    context: &'a Context,
    accounts: Accounts,
    root: Root,
    progress: Progress,
    swapped: Swapped,
    assets: BTreeSet<PathBuf>,
}

impl Session<'_> {
    /// Builds, and looks at every stack; those that wait for a deployment.
    async fn round(&mut self) -> Vec<Stack> {
        let stacks = match self.context.stacks(&self.watch.stacks) {
            Ok(stacks) => stacks,
            Err(error) => {
                self.progress.note(&error.render());
                return Vec::new();
            }
        };
        let mut waiting = Vec::new();
        let mut assets = BTreeSet::new();
        let mut is_all_the_same = true;
        for stack in stacks {
            match self.look(&stack, &mut assets).await {
                Ok(Found::Same) => {}
                Ok(Found::Swapped) => is_all_the_same = false,
                Ok(Found::Differs) => waiting.push(stack),
                Err(error) => {
                    is_all_the_same = false;
                    self.progress.note(&error.render());
                }
            }
        }
        if is_all_the_same && waiting.is_empty() {
            self.progress
                .note(&paint(DIM, "no changes; waiting for a save"));
        }
        self.assets = assets;
        waiting
    }

    async fn look(
        &mut self,
        stack: &Stack,
        assets: &mut BTreeSet<PathBuf>,
    ) -> Result<Found, Error> {
        let start = Instant::now();
        let account = self.accounts.to_change(stack).await?;
        let prepared = Prepared::read(stack, &self.root, &*account).await?;
        assets.extend(
            prepared
                .asset_paths()
                .map(|path| self.root.directory.join(path)),
        );
        let state = account.cloud().stack(&stack.name).await?;
        let state = state.filter(|state| !state.status.is_absent());
        let mut old = Template::default();
        if let Some(state) = &state {
            old = Template::read(&account.cloud().template(&state.id).await?)?;
            self.swapped.apply(&state.id, &mut old);
        }
        let difference = Difference::between(&old, &prepared.template, &stack.resources);
        if difference.is_empty() {
            return Ok(Found::Same);
        }
        let functions = code_alone(&difference).filter(|_| self.watch.hotswap);
        if let (Some(state), Some(functions)) = (&state, functions) {
            if state.termination_protection {
                return Err(Error::new(format!(
                    "`{}` is protected from deletion, so it is not one to replace code in past CloudFormation",
                    stack.name
                ))
                .help("deploy it, or watch without `--hotswap`"));
            }
            let swapped = &mut self.swapped;
            swap(&account, stack, &state.id, &prepared, &functions, swapped).await?;
            let paths = functions.iter().map(|id| {
                let declared = stack.declared(id);
                declared.map_or_else(|| format!("{}.{id}", stack.name), |it| it.path.clone())
            });
            self.progress.note(&format!(
                "{} {} {}",
                paint(BOLD, &paths.collect::<Vec<_>>().join(", ")),
                paint(
                    ADD,
                    &format!("has new code after {:.1} s", start.elapsed().as_secs_f32())
                ),
                paint(
                    WARN,
                    "which CloudFormation does not know of: drift until it is deployed"
                )
            ));
            return Ok(Found::Swapped);
        }
        let text = render::text(&difference, &self.context.terminal);
        self.progress
            .note(&format!("{}\n\n{text}\n", paint(BOLD, &stack.name)));
        Ok(Found::Differs)
    }

    fn say_what_waits(&self, waiting: &[Stack]) {
        if waiting.is_empty() {
            return;
        }
        let names: Vec<&str> = waiting.iter().map(|stack| stack.name.as_str()).collect();
        let names = names.join(" ");
        let how = if self.context.terminal.interactive {
            format!(
                "press {} to deploy {names}, {} to end",
                paint(BOLD, "d"),
                paint(BOLD, "q")
            )
        } else {
            format!("{names} waits to be deployed; `--yes` does that at every save")
        };
        self.progress.note(&how);
    }

    async fn deploy(&mut self, stacks: &[Stack]) {
        let settings = Settings {
            consent: Consent {
                everything: false,
                risks: self.watch.allow.clone(),
            },
            express: self.watch.express,
            ..Settings::default()
        };
        let run = deploy::run(
            &self.accounts,
            &self.root,
            stacks,
            &settings,
            &self.progress,
        )
        .await;
        let run = match run {
            Ok(run) => run,
            Err(error) => return self.progress.note(&error.render()),
        };
        for report in &run.reports {
            let (style, word) = match report.conclusion {
                Conclusion::Refused => (WARN, "refused"),
                Conclusion::Unchanged => (DIM, "unchanged"),
                _ => (ADD, "deployed"),
            };
            self.swapped.forget(&report.state.id);
            self.progress.note(&format!(
                "{} {}",
                paint(BOLD, &report.stack),
                paint(style, word)
            ));
        }
    }

    /// Says what was left behind CloudFormation's back.
    async fn end(&self) -> Outcome {
        let stacks = self.context.build.clone();
        let manifest = crate::build::Build {
            no_build: stacks.app.is_none(),
            ..stacks
        }
        .manifest();
        let stacks = manifest
            .and_then(|it| it.select(&self.watch.stacks))
            .unwrap_or_default();
        for stack in stacks {
            let Ok(account) = self.accounts.to_change(&stack).await else {
                continue;
            };
            let Ok(Some(state)) = account.cloud().stack(&stack.name).await else {
                continue;
            };
            let Ok(text) = account.cloud().template(&state.id).await else {
                continue;
            };
            let deployed = Template::read(&text).unwrap_or_default();
            let drifted = self.swapped.drifted(&state.id, &deployed);
            if !drifted.is_empty() {
                self.progress.note(&paint(
                    WARN,
                    &format!(
                        "{} of `{name}` have code that CloudFormation does not know of; `cargo infrastruct deploy {name}` puts that right",
                        drifted.join(", "),
                        name = stack.name
                    ),
                ));
            }
        }
        Outcome::Done
    }
}

/// Keys, read only while they are waited for: questions read the terminal, too.
struct Keys {
    ask: Option<Sender<()>>,
    pressed: UnboundedReceiver<char>,
    is_asked: bool,
}

impl Keys {
    fn new(interactive: bool) -> Self {
        let (ask, asked) = channel();
        let (press, pressed) = unbounded_channel();
        if interactive {
            std::thread::spawn(move || {
                for () in asked {
                    let key = match Term::stderr().read_key() {
                        Ok(Key::Char(letter)) => letter,
                        Ok(_) => ' ',
                        Err(_) => return,
                    };
                    if press.send(key).is_err() {
                        return;
                    }
                }
            });
        }
        Self {
            ask: interactive.then_some(ask),
            pressed,
            is_asked: false,
        }
    }

    async fn next(&mut self) -> Option<char> {
        let Some(ask) = &self.ask else {
            return std::future::pending().await;
        };
        if !self.is_asked {
            self.is_asked = true;
            if ask.send(()).is_err() {
                return std::future::pending().await;
            }
        }
        match self.pressed.recv().await {
            Some(key) => {
                self.is_asked = false;
                Some(key)
            }
            None => std::future::pending().await,
        }
    }
}
