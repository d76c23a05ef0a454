//! Every option of every command: it reaches what the command is run upon, or is refused by name. Which options there are
//! is read from the command's own help, so that a new one needs its row here.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::json;

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, change_set, events, stack};
use super::server::Server;
use Cell::{Elsewhere, No, Refused, Sends, Takes};

/// What becomes of an option.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Cell {
    /// A call of this action says it: this text is in it.
    Sends(&'static str, &'static str),
    /// The command takes it, and does not fail for it.
    Takes,
    /// The command ends with wrong usage, and names it.
    Refused,
    /// Tests of this file show what it does.
    Elsewhere(&'static str),
    /// The command is not run upon this.
    No,
}

/// A command, an option with what it needs, the state of the stack, and what becomes of it: of a stack, of a StackSet, of a
/// stack with nested ones.
type Row = (&'static str, &'static str, &'static str, Cell, Cell, Cell);

const WELL: &str = "UPDATE_COMPLETE";
const CREATE: &str = "CreateChangeSet";
const EXECUTE: &str = "ExecuteChangeSet";
const SET: &str = "CreateStackSet";
const ADD: &str = "CreateStackInstances";
const REMOVE: &str = "DeleteStackInstances";

/// An option that means the same for a stack with nested ones.
const fn row(command: &'static str, option: &'static str, stack: Cell, stack_set: Cell) -> Row {
    (command, option, WELL, stack, stack_set, stack)
}

/// An option of a command that has no StackSets.
const fn plain(command: &'static str, option: &'static str, stack: Cell) -> Row {
    (command, option, WELL, stack, No, stack)
}

/// An option that means something in a state of the stack only.
const fn at(state: &'static str, command: &'static str, option: &'static str, stack: Cell) -> Row {
    (command, option, state, stack, No, No)
}

/// An option of StackSets.
const fn of_sets(command: &'static str, option: &'static str, stack_set: Cell) -> Row {
    (command, option, WELL, Refused, stack_set, Refused)
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row("deploy", "--exclusively", Takes, Refused),
    row("deploy", "--yes", Takes, Takes),
    row("deploy", "--allow=destructive", Takes, Takes),
    row("deploy", "--parameter=Size=7", Sends(CREATE, "ParameterValue=7"), Sends(SET, "ParameterValue=7")),
    row("deploy", "--parameters-file=values.json", Sends(CREATE, "ParameterValue=8"), Sends(SET, "ParameterValue=8")),
    row("deploy", "--tag=stage=live", Sends(CREATE, "Tags.member.1.Key=stage"), Sends(SET, "Tags.member.1.Key=stage")),
    row("deploy", "--notification-arn=topic", Sends(CREATE, "NotificationARNs.member.1=topic"), Refused),
    row("deploy", "--rollback-alarm=alarm", Sends(CREATE, "RollbackTriggers.member.1.Arn=alarm"), Refused),
    row("deploy", "--no-rollback-alarms", Sends(CREATE, "RollbackConfiguration.RollbackTriggers="), Refused),
    row("deploy", "--role=role", Sends(CREATE, "RoleARN=role"), Refused),
    row("deploy", "--express", Sends(CREATE, "DeploymentConfig.Mode=EXPRESS"), Refused),
    row("deploy", "--no-rollback", Sends(EXECUTE, "DisableRollback=true"), Refused),
    plain("deploy", "--prepare --no-rollback", Refused),
    row("deploy", "--import-existing", Sends(CREATE, "ImportExistingResources=true"), Refused),
    row("deploy", "--revert-drift", Sends(CREATE, "DeploymentMode=REVERT_DRIFT"), Refused),
    row("deploy", "--prepare", Takes, Refused),
    row("deploy", "--force", Takes, Refused),
    row("deploy", "--concurrency=1", Takes, Refused),
    row("deploy", "--outputs-file=outputs.json", Takes, Refused),
    of_sets("deploy", "--accounts=111111111111", Sends(ADD, "Accounts.member.1=111111111111")),
    of_sets("deploy", "--regions=eu-west-1", Sends(ADD, "Regions.member.1=eu-west-1")),
    of_sets("deploy", "--organizational-units=ou-1", Sends(ADD, "OrganizationalUnitIds.member.1=ou-1")),
    of_sets("deploy", "--new-accounts", Sends(SET, "AutoDeployment.Enabled=true")),
    of_sets("deploy", "--delegated-admin", Sends(ADD, "CallAs=DELEGATED_ADMIN")),
    of_sets("deploy", "--failure-tolerance=1", Sends(ADD, "FailureToleranceCount=1")),
    of_sets("deploy", "--max-concurrent=50%", Sends(ADD, "MaxConcurrentPercentage=50")),
    of_sets("deploy", "--regions-at-once", Sends(ADD, "RegionConcurrencyType=PARALLEL")),
    of_sets("deploy", "--administration-role=role", Sends(SET, "AdministrationRoleARN=role")),
    of_sets("deploy", "--execution-role=role", Sends(SET, "ExecutionRoleName=role")),

    row("destroy", "--all", Sends("DeleteStack", "StackName="), Sends(REMOVE, "StackSetName=Ingest")),
    row("destroy", "--yes", Sends("DeleteStack", "StackName="), Sends(REMOVE, "StackSetName=Ingest")),
    row("destroy", "--allow=destructive", Sends("DeleteStack", "StackName="), Sends(REMOVE, "StackSetName=Ingest")),
    row("destroy", "--role=role", Sends("DeleteStack", "RoleARN=role"), Refused),
    row("destroy", "--retain=Inbox", Refused, Refused),
    row("destroy", "--force", Refused, Refused),
    at("DELETE_FAILED", "destroy", "--retain=Inbox", Sends("DeleteStack", "RetainResources.member.1=Inbox")),
    at("DELETE_FAILED", "destroy", "--retain=Inner/Table", Refused),
    at("DELETE_FAILED", "destroy", "--force", Sends("DeleteStack", "DeletionMode=FORCE_DELETE_STACK")),
    of_sets("destroy", "--accounts=111111111111", Sends(REMOVE, "Accounts.member.1=111111111111")),
    of_sets("destroy", "--regions=eu-west-1", Sends(REMOVE, "Regions.member.1=eu-west-1")),
    of_sets("destroy", "--organizational-units=ou-1", Sends(REMOVE, "OrganizationalUnitIds.member.1=ou-1")),
    of_sets("destroy", "--new-accounts", Refused),
    of_sets("destroy", "--delegated-admin", Sends(REMOVE, "CallAs=DELEGATED_ADMIN")),
    of_sets("destroy", "--failure-tolerance=1", Sends(REMOVE, "FailureToleranceCount=1")),
    of_sets("destroy", "--max-concurrent=50%", Sends(REMOVE, "MaxConcurrentPercentage=50")),
    of_sets("destroy", "--regions-at-once", Sends(REMOVE, "RegionConcurrencyType=PARALLEL")),
    of_sets("destroy", "--administration-role=role", Refused),
    of_sets("destroy", "--execution-role=role", Refused),

    plain("diff", "--template=deployed.json", Takes),
    plain("diff", "--to=deployed.json", Refused),
    plain("diff", "--template=deployed.json --change-set", Refused),
    plain("diff", "--template=deployed.json --parameter=Size=7", Refused),
    plain("diff", "--template=deployed.json --parameters-file=values.json", Refused),
    plain("diff", "--template=deployed.json --tag=stage=live", Refused),
    plain("diff", "--fail-on=any", Takes),
    plain("diff", "--change-set", Sends(CREATE, "ChangeSetName=")),
    plain("diff", "--parameter=Size=7 --change-set", Sends(CREATE, "ParameterValue=7")),
    plain("diff", "--parameters-file=values.json --change-set", Sends(CREATE, "ParameterValue=8")),
    plain("diff", "--tag=stage=live --change-set", Sends(CREATE, "Tags.member.1.Key=stage")),

    plain("execute", "--change-set=infrastruct", Sends(EXECUTE, "ChangeSetName=")),
    plain("execute", "--yes", Sends(EXECUTE, "ChangeSetName=")),
    plain("execute", "--allow=destructive", Sends(EXECUTE, "ChangeSetName=")),
    plain("execute", "--as-prepared", Sends(EXECUTE, "ChangeSetName=")),
    plain("execute", "--no-rollback", Sends(EXECUTE, "DisableRollback=true")),
    plain("reject", "--change-set=infrastruct", Sends("DeleteChangeSet", "ChangeSetName=")),

    at("UPDATE_ROLLBACK_FAILED", "rollback", "--skip=Inbox", Sends("ContinueUpdateRollback", "ResourcesToSkip.member.1=Inbox")),
    at("UPDATE_ROLLBACK_FAILED", "rollback", "--role=role", Sends("ContinueUpdateRollback", "RoleARN=role")),
    at("UPDATE_FAILED", "rollback", "--skip=Inbox", Refused),
    at("UPDATE_FAILED", "rollback", "--role=role", Sends("RollbackStack", "RoleARN=role")),
    at("UPDATE_IN_PROGRESS", "rollback", "--role=role", Refused),
    plain("rollback", "--skip=Inbox", Refused),

    plain("import", "--parameter=Size=7", Sends(CREATE, "ParameterValue=7")),

    plain("events", "--all", Takes),
    plain("events", "--failed", Takes),
    plain("events", "--follow", Takes),
    plain("events", "--follow --all", Refused),
    plain("events", "--follow --failed", Refused),
    plain("outputs", "--name=Url", Takes),

    plain("gc", "--older-than=1d", Elsewhere("gc")),
    plain("gc", "--delete", Elsewhere("gc")),
    plain("gc", "--permanently", Refused),
    plain("gc", "--yes", Refused),

    plain("watch", "--yes", Elsewhere("watch")),
    plain("watch", "--allow=destructive", Elsewhere("watch")),
    plain("watch", "--hotswap", Elsewhere("watch")),
    plain("watch", "--express", Elsewhere("watch")),
    plain("logs", "--of=cron", Elsewhere("logs")),
    plain("logs", "--follow", Elsewhere("logs")),
    plain("logs", "--since=2h", Elsewhere("logs")),
    plain("logs", "--filter=ERROR", Elsewhere("logs")),
    plain("lookup", "--refresh", Elsewhere("lookup")),
    plain("lookup", "--check", Elsewhere("lookup")),
    plain("lookup", "--list", Elsewhere("lookup")),
    plain("lookup", "--prune", Elsewhere("lookup")),
    plain("refactor", "--map=Ingest.A=Ingest.B", Elsewhere("refactor")),
    plain("refactor", "--dry-run", Elsewhere("refactor")),
    plain("refactor", "--yes", Elsewhere("refactor")),

    plain("synth", "--output=templates", Takes),
    plain("graph", "--format=dot", Takes),
    plain("graph", "--output=graph.txt", Takes),
    plain("graph", "--editor=vscode", Refused),
    plain("graph", "--format=dot --json", Refused),
    plain("graph", "--format=html --editor=vscode", Takes),
    plain("policy", "--service-role", Takes),
    plain("policy", "--stack-sets", Takes),
    plain("policy", "--service-role --stack-sets", Refused),
    plain("check", "--format=sarif", Elsewhere("terminal")),
    plain("check", "--allow=missing_property", Elsewhere("terminal")),
    plain("check", "--fail-on=warning", Elsewhere("terminal")),
    plain("doctor", "--offline", Takes),
    plain("new", "--name=app", Elsewhere("project")),
    plain("new", "--path=library", Elsewhere("project")),
    plain("new", "--git=url", Elsewhere("project")),
    plain("new", "--branch=main", Refused),
    plain("new", "--tag=v1", Refused),
    plain("new", "--rev=abc", Refused),
];

/// What a command is run upon.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Upon {
    Stack,
    StackSet,
    Nested,
}

#[test]
fn every_option_reaches_what_the_command_is_run_upon_or_is_refused() {
    let tries = ROWS
        .iter()
        .flat_map(|(command, option, state, of_stack, of_set, of_nested)| {
            let cells = [
                (Upon::Stack, *of_stack),
                (Upon::StackSet, *of_set),
                (Upon::Nested, *of_nested),
            ];
            let is_tried = |(_, cell): &(Upon, Cell)| !matches!(cell, No | Elsewhere(_));
            let cells = cells.into_iter().filter(is_tried);
            cells.map(move |(upon, cell)| (*command, *option, *state, upon, cell))
        });
    let tries: Mutex<Vec<_>> = Mutex::new(tries.collect());
    let wrong: Mutex<Vec<String>> = Mutex::default();
    let next = || tries.lock().unwrap().pop();
    // Most of the time each waits for the next look at its stack.
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while let Some((command, option, state, upon, cell)) = next() {
                    if let Err(said) = try_out(command, option, state, upon, cell) {
                        let what = format!("{command} {option} upon {upon:?} at {state}");
                        wrong
                            .lock()
                            .unwrap()
                            .push(format!("{what}: {cell:?}, but {said}"));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn no_option_is_forgotten() {
    let mut missing = Vec::new();
    let general: BTreeSet<String> = options(&help(&[])).into_iter().collect();
    for command in commands() {
        for option in options(&help(&[&command])) {
            let is_there = ROWS.iter().any(|row| {
                let given = row.1.split(['=', ' ']).next();
                row.0 == command && given == Some(option.as_str())
            });
            if !is_there && !general.contains(&option) {
                missing.push(format!("{command} {option}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?} have no row");
}

fn help(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"));
    let output = command.arg("infrastruct").args(arguments).arg("--help");
    String::from_utf8(output.output().unwrap().stdout).unwrap()
}

/// The commands, by the help.
fn commands() -> Vec<String> {
    let text = help(&[]);
    let (_, rest) = text.split_once("Commands:\n").unwrap();
    let lines = rest.lines().take_while(|line| !line.is_empty());
    let names = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names: Vec<String> = names
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect();
    assert!(names.len() > 20, "{names:?}");
    names
}

/// The options that a help tells of.
fn options(text: &str) -> Vec<String> {
    let declared = text.lines().filter_map(|line| {
        let line = line.trim_start();
        let option = match line.split_once(", ") {
            Some((short, rest)) if short.len() == 2 && short.starts_with('-') => rest,
            _ => line,
        };
        let option = option.split([' ', '=', '[']).next()?;
        let is_option = option.starts_with("--") && line.starts_with('-');
        is_option.then(|| option.to_owned())
    });
    declared.collect()
}

/// Runs the command, and says what is otherwise than the cell has it.
fn try_out(command: &str, option: &str, state: &str, upon: Upon, cell: Cell) -> Result<(), String> {
    let script = Script::new();
    let app = app(&script, command, state, upon);
    let mut arguments = vec![command];
    match command {
        "import" => arguments.extend(["Ingest", "Inbox=url"]),
        "new" => arguments.push("app"),
        "destroy" if option == "--all" => {}
        "diff" if option.contains("--to=") => {}
        "gc" | "doctor" => {}
        _ => arguments.push("Ingest"),
    }
    let agrees = matches!(command, "deploy" | "destroy" | "execute");
    if agrees && !option.contains("--yes") {
        arguments.push("--yes");
    }
    arguments.extend(option.split(' '));
    if upon == Upon::StackSet {
        let names_units = [
            "--organizational-units",
            "--new-accounts",
            "--delegated-admin",
        ];
        if names_units.iter().any(|it| option.starts_with(it)) {
            arguments.push("--organizational-units=ou-1");
        } else if !option.starts_with("--accounts") {
            arguments.push("--accounts=111111111111");
        }
        if !option.starts_with("--regions=") {
            arguments.push("--regions=eu-west-1");
        }
        // Named once is enough.
        arguments.dedup();
    }
    let said = app.run(&arguments);
    let name = option.split(['=', ' ']).next().unwrap();
    let is_usage = said.code == 2;
    match cell {
        Refused if is_usage && said.err.contains(name) => Ok(()),
        Takes if !is_usage => Ok(()),
        Sends(action, text) if !is_usage => {
            let requests = script.requests(action);
            let is_said = requests.iter().any(|request| request.contains(text));
            if is_said {
                return Ok(());
            }
            Err(format!("{requests:#?} do not say `{text}`\n{}", said.err))
        }
        _ => Err(format!("the exit code is {}\n{}", said.code, said.err)),
    }
}

/// An app whose stack is there in this state, and is to change.
fn app(script: &Script, command: &str, state: &str, upon: Upon) -> App {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let name = format!("matrix_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut app = App::at(&name, &Server { port: script.port });
    let with = |timeout: u32| {
        let mut resources = json!({"Inbox": queue(timeout)});
        if upon == Upon::Nested {
            let properties = json!({"TemplateURL": "https://elsewhere.example/inner.json"});
            resources["Inner"] =
                json!({"Type": "AWS::CloudFormation::Stack", "Properties": properties});
        }
        let mut template = template(&resources);
        template["Parameters"] = json!({"Size": {"Type": "Number", "Default": 1}});
        template
    };
    app.stack("Ingest", &with(60), &json!({}));
    for (file, text) in [
        ("values.json", "{\"Size\": 8}".to_owned()),
        ("deployed.json", with(30).to_string()),
    ] {
        std::fs::write(app.directory.join(file), text).unwrap();
    }
    let prepared = ["execute", "import"].contains(&command);
    let deployed = with(if prepared { 60 } else { 30 }).to_string();
    let token = OWN_TOKEN;
    let event = |id, status| Event {
        id,
        logical_id: "Ingest",
        status,
        token,
    };
    let (start, end) = match command {
        "destroy" => ("DELETE_IN_PROGRESS", "DELETE_COMPLETE"),
        "rollback" => ("UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"),
        "import" => ("IMPORT_IN_PROGRESS", "IMPORT_COMPLETE"),
        _ => ("UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"),
    };
    let operation = || events("Ingest", &[event("2", end), event("1", start)]);
    let outputs = "<Outputs><member><OutputKey>Url</OutputKey><OutputValue>it</OutputValue></member></Outputs>";
    let waiting = "<Summaries><member><ChangeSetId>arn:change-set</ChangeSetId><ChangeSetName>infrastruct</ChangeSetName>\
        <ExecutionStatus>AVAILABLE</ExecutionStatus></member></Summaries>";
    script
        .says(
            "DescribeStacks",
            &stack("Ingest", state).replace("<CreationTime>", &format!("{outputs}<CreationTime>")),
        )
        .says("GetTemplate", &super::script::template(&deployed))
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says(
            "DescribeChangeSet",
            &change_set("Ingest", "CREATE_COMPLETE", "AVAILABLE"),
        )
        .says("ListChangeSets", waiting)
        .says("DescribeStackEvents", &events("Ingest", &[]));
    if state == "UPDATE_ROLLBACK_FAILED" {
        // It is looked at once more before it goes on.
        script.says("DescribeStackEvents", &events("Ingest", &[]));
    }
    script.says("DescribeStackEvents", &operation()).says(
        "DescribeStackSetOperation",
        "<StackSetOperation><Status>SUCCEEDED</Status></StackSetOperation>",
    );
    if command == "destroy" {
        let units = "<OrganizationalUnitId>ou-1</OrganizationalUnitId>";
        let instance = format!(
            "<Summaries><member><Account>111111111111</Account><Region>eu-west-1</Region>{units}</member></Summaries>"
        );
        let set = super::script::template(&deployed);
        script
            .says(
                "DescribeStackSet",
                &format!("<StackSet><Status>ACTIVE</Status>{set}</StackSet>"),
            )
            .says("ListStackInstances", &instance);
    } else {
        script.refuses("DescribeStackSet", "StackSetNotFoundException", "not there");
    }
    app
}
