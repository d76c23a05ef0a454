//! `cargo infrastruct import`.

use std::collections::BTreeMap;
use std::pin::pin;

use clap::Args;
use infrastruct_spec::{ResourceType, resource_type};
use serde_json::json;

use super::deploy::interrupted;
use crate::aws::{
    Account, Accounts, ChangeSetKind, ChangeSetRequest, Cloud, ResourceImport, Status,
};
use crate::context::Context;
use crate::deploy::{
    Manner, Parameters, Prepared, Progress, execute, failure, leave_nothing, propose, summary,
    token, withdraw,
};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::template::Template;
use crate::terminal::{ADD, BOLD, paint};

/// Bring resources that exist under a stack
///
/// The resources have to be declared in the stack, with a deletion policy, and nothing else of it may change but its
/// outputs, which the next deployment brings. Each is found by its primary identifier: for most types its name.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct import Ingest Archive=my-bucket\n  \
    cargo infrastruct import Api Stage=RestApiId=a1b2c3,StageName=live")]
pub(crate) struct Import {
    /// The stack
    #[arg(value_name = "STACK")]
    stack: String,
    /// Resources: `LogicalId=identifier`, or `LogicalId=Key=value,Key=value` where several keys identify it
    #[arg(value_name = "RESOURCE=IDENTIFIER", required = true)]
    resources: Vec<String>,
    /// Value of a parameter
    #[arg(long = "parameter", value_name = "NAME=VALUE")]
    parameters: Vec<String>,
}

impl Import {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(std::slice::from_ref(&self.stack))?;
        let [stack] = stacks.as_slice() else {
            return Err(Error::usage("resources are imported into one stack"));
        };
        let progress = Progress::new(context.terminal);
        let root = context.asset_root()?;
        let account = Accounts::new(&context.environment);
        let account = account.to_change(stack).await?;
        let prepared = Prepared::read(stack, &root, &*account).await?;
        let imports = self.imports(&prepared.template)?;
        let mut work = pin!(self.import(&account, stack, prepared, imports, &progress));
        let status = tokio::select! {
            result = &mut work => result?,
            _ = tokio::signal::ctrl_c() => return Err(interrupted(&progress, &[])),
        };
        if context.json {
            context
                .terminal
                .print(&json!({ "version": 1, "stack": stack.name, "status": status }).to_string());
        } else {
            progress.note(&format!(
                "{} {}",
                paint(BOLD, &stack.name),
                paint(ADD, "imported")
            ));
        }
        Ok(Outcome::Done)
    }

    fn imports(&self, template: &Template) -> Result<Vec<ResourceImport>, Error> {
        self.resources
            .iter()
            .map(|given| import(given, template))
            .collect()
    }

    async fn import(
        &self,
        account: &Account,
        stack: &Stack,
        prepared: Prepared,
        imports: Vec<ResourceImport>,
        progress: &Progress,
    ) -> Result<String, Error> {
        let cloud = account.cloud();
        let state = cloud.stack(&stack.name).await?;
        let deployed = state.as_ref().filter(|state| !state.status.is_absent());
        let is_new = state
            .as_ref()
            .is_none_or(|state| state.status == Status::DeleteComplete);
        let outputs = match deployed {
            Some(state) => Template::read(&cloud.template(&state.id).await?)?,
            None => Template::default(),
        };
        let (prepared, is_without) = prepared.with_outputs(outputs.section("Outputs"))?;
        if is_without {
            progress.note("the outputs stay as they are, since an import may not change them; `deploy` does then");
        }
        let request = ChangeSetRequest {
            stack: stack.name.clone(),
            name: token(&[
                "import",
                &stack.name,
                deployed.map_or("", |state| &state.changed_at),
                &prepared.text,
                &self.resources.join(","),
            ]),
            kind: ChangeSetKind::Import,
            template: prepared
                .deliver(account, |text| progress.note(&text))
                .await?,
            text: prepared.text.clone(),
            parameters: Parameters::read(&self.parameters, None)?.choose(
                &stack.name,
                &prepared.template,
                deployed,
            )?,
            capabilities: prepared.capabilities.clone(),
            imports,
            ..ChangeSetRequest::default()
        };
        let nothing = || Error::new(format!("there is nothing to import into `{}`", stack.name));
        let change_set = propose(cloud, &request).await?.ok_or_else(nothing)?;
        if !change_set.is_available() && !change_set.is_executed() {
            withdraw(cloud, &change_set, is_new).await?;
            let reason = change_set
                .reason
                .as_deref()
                .unwrap_or("CloudFormation gives no reason");
            return Err(Error::new(format!(
                "CloudFormation refuses to import into `{}`",
                stack.name
            ))
            .caused_by(reason));
        }
        progress.note(&summary(stack, &change_set));
        let manner = Manner {
            doing: "importing",
            keep_on_failure: false,
        };
        let ending = execute(cloud, stack, &change_set, manner, progress).await?;
        let Some(ending) = ending else {
            withdraw(cloud, &change_set, is_new).await?;
            return Err(
                Error::new(format!("`{}` has changed since this was shown", stack.name))
                    .help("run the same command again"),
            );
        };
        if ending.state.status == Status::ImportComplete {
            return Ok(ending.state.status.as_str().to_owned());
        }
        let error = failure::explain(cloud, stack, &ending.state, &ending.events).await;
        if is_new {
            leave_nothing(cloud, &ending.state.id).await?;
        }
        Err(error)
    }
}

fn import(given: &str, template: &Template) -> Result<ResourceImport, Error> {
    let odd = || {
        Error::usage(format!("`{given}` names no resource to import"))
            .help("write `LogicalId=identifier`")
    };
    let (logical_id, identifier) = given.split_once('=').ok_or_else(odd)?;
    if identifier.is_empty() {
        return Err(odd());
    }
    let Some(resource) = template.resources.get(logical_id) else {
        let error = Error::usage(format!("the stack has no resource `{logical_id}`"));
        return Err(
            match infrastruct_spec::suggest(
                logical_id,
                template.resources.keys().map(String::as_str),
            ) {
                Some(near) => error.help(format!("did you mean `{near}`?")),
                None => error,
            },
        );
    };
    let keys = resource_type(&resource.type_name).map(ResourceType::primary_identifier);
    let keys = keys.unwrap_or_default();
    let identifier: BTreeMap<String, String> = match keys.as_slice() {
        [key] => BTreeMap::from([(last_segment(key), identifier.to_owned())]),
        _ => identifier
            .split(',')
            .map(|pair| {
                pair.split_once('=')
                    .map(|(key, value)| (key.to_owned(), value.to_owned()))
            })
            .collect::<Option<_>>()
            .ok_or_else(|| {
                let names: Vec<String> = keys
                    .iter()
                    .map(|key| format!("{}=…", last_segment(key)))
                    .collect();
                odd().help(format!(
                    "`{}` is identified by `{logical_id}={}`",
                    resource.type_name,
                    names.join(",")
                ))
            })?,
    };
    Ok(ResourceImport {
        logical_id: logical_id.to_owned(),
        type_name: resource.type_name.clone(),
        identifier,
    })
}

fn last_segment(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_is_found_by_its_primary_identifier() {
        let template =
            Template::read(r#"{"Resources": {"Archive": {"Type": "AWS::S3::Bucket"}}}"#).unwrap();
        let import = import("Archive=my-bucket", &template).unwrap();
        assert_eq!(
            import.identifier,
            BTreeMap::from([("BucketName".to_owned(), "my-bucket".to_owned())])
        );
        let error = super::import("Archiv=x", &template)
            .unwrap_err()
            .to_string();
        assert!(error.contains("did you mean `Archive`?"), "{error}");
        for given in ["Archive", "Archive="] {
            let error = super::import(given, &template).unwrap_err();
            assert!(error.message().contains("names no resource to import"));
        }
    }
}
