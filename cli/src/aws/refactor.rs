//! CloudFormation's stack refactoring.

use aws_sdk_cloudformation::types::{
    ResourceLocation, ResourceMapping, StackDefinition, StackRefactorExecutionStatus,
    StackRefactorStatus,
};

use super::change_set::Delivery;
use super::cloudformation::CloudFormation;
use super::fault::Fault;

/// What a refactoring is made from.
#[derive(Clone, Debug, Default)]
pub(crate) struct RefactorRequest {
    /// The stacks, each with the template that it is to have.
    pub(crate) stacks: Vec<(String, Delivery)>,
    /// What moves: stack and logical ID, before and after.
    pub(crate) moves: Vec<[(String, String); 2]>,
    /// Whether some of the stacks are new.
    pub(crate) creates_stacks: bool,
}

/// How far a refactoring is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RefactorState {
    /// It is being made, or executed.
    Pending,
    /// It can be executed.
    Ready,
    /// It was executed.
    Done,
    /// It cannot be made or executed, or was taken back; the reason.
    Failed(String),
}

impl CloudFormation {
    /// Starts to make a refactoring; its ID.
    pub(crate) async fn create_refactor(&self, request: &RefactorRequest) -> Result<String, Fault> {
        let definition = |(name, delivery): &(String, Delivery)| {
            let definition = StackDefinition::builder().stack_name(name);
            match delivery {
                Delivery::Inline(text) => definition.template_body(text).build(),
                Delivery::Url(url) => definition.template_url(url).build(),
            }
        };
        let location = |(stack, id): &(String, String)| {
            let location = ResourceLocation::builder().stack_name(stack);
            location.logical_resource_id(id).build()
        };
        let mapping = |[from, to]: &[(String, String); 2]| {
            let mapping = ResourceMapping::builder().source(location(from));
            mapping.destination(location(to)).build()
        };
        let call = self.client().create_stack_refactor();
        let call = call
            .set_stack_definitions(Some(request.stacks.iter().map(definition).collect()))
            .set_resource_mappings(Some(request.moves.iter().map(mapping).collect()))
            .set_enable_stack_creation(request.creates_stacks.then_some(true));
        let output = call.send().await;
        let output = output.map_err(|error| Fault::of("CreateStackRefactor", &error))?;
        Ok(output.stack_refactor_id.unwrap_or_default())
    }

    /// How far a refactoring is.
    pub(crate) async fn refactor_state(&self, id: &str) -> Result<RefactorState, Fault> {
        use StackRefactorExecutionStatus as Execution;
        let call = self
            .client()
            .describe_stack_refactor()
            .stack_refactor_id(id);
        let output = call.send().await;
        let output = output.map_err(|error| Fault::of("DescribeStackRefactor", &error))?;
        let failed = |reason: Option<String>| {
            let reason = reason.filter(|reason| !reason.is_empty());
            RefactorState::Failed(
                reason.unwrap_or_else(|| "CloudFormation gives no reason".to_owned()),
            )
        };
        match output.status {
            Some(StackRefactorStatus::CreateComplete) => {}
            Some(StackRefactorStatus::CreateInProgress) | None => {
                return Ok(RefactorState::Pending);
            }
            Some(_) => return Ok(failed(output.status_reason)),
        }
        Ok(match output.execution_status {
            Some(Execution::Available) => RefactorState::Ready,
            Some(Execution::ExecuteComplete) => RefactorState::Done,
            Some(
                Execution::ExecuteInProgress
                | Execution::RollbackInProgress
                | Execution::Unavailable,
            )
            | None => RefactorState::Pending,
            Some(_) => failed(output.execution_status_reason),
        })
    }

    /// What a refactoring would do, in CloudFormation's words.
    pub(crate) async fn refactor_actions(&self, id: &str) -> Result<Vec<String>, Fault> {
        let mut actions = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client()
                .list_stack_refactor_actions()
                .stack_refactor_id(id);
            let output = call.set_next_token(token).send().await;
            let output = output.map_err(|error| Fault::of("ListStackRefactorActions", &error))?;
            for action in output.stack_refactor_actions.unwrap_or_default() {
                let resource = action.physical_resource_id.unwrap_or_default();
                let words = action.description.filter(|words| !words.is_empty());
                actions.push(match (words, action.action) {
                    (Some(words), _) => format!("{resource} {words}").trim().to_owned(),
                    (None, Some(kind)) => format!("{resource} {}", kind.as_str()),
                    (None, None) => resource,
                });
            }
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(actions);
            }
        }
    }

    /// Starts to execute a refactoring.
    pub(crate) async fn execute_refactor(&self, id: &str) -> Result<(), Fault> {
        let call = self.client().execute_stack_refactor().stack_refactor_id(id);
        let output = call.send().await;
        output.map_err(|error| Fault::of("ExecuteStackRefactor", &error))?;
        Ok(())
    }
}
