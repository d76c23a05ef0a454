//! What the templates of a whole account and region say.

use futures_util::stream::{self, StreamExt, TryStreamExt};

use super::cloud::Cloud;
use super::cloudformation::CloudFormation;
use super::convert;
use super::fault::Fault;
use super::stack_state::StackState;
use aws_sdk_cloudformation::types::StackSetStatus;

/// How many templates are read at once.
const AT_ONCE: usize = 4;

impl CloudFormation {
    /// All stacks that are there, those nested in others and those that only hold a change set included.
    pub(crate) async fn all_stacks(&self) -> Result<Vec<StackState>, Fault> {
        let mut stacks = Vec::new();
        let mut token = None;
        loop {
            let call = self.client().describe_stacks().set_next_token(token);
            let output = call.send().await;
            let output = output.map_err(|error| Fault::of("DescribeStacks", &error))?;
            stacks.extend(
                output
                    .stacks
                    .unwrap_or_default()
                    .into_iter()
                    .map(convert::stack),
            );
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(stacks);
            }
        }
    }

    /// What stacks have as templates and values of parameters, and what their change sets would make of them.
    pub(crate) async fn texts_of_stacks(
        &self,
        stacks: &[StackState],
    ) -> Result<Vec<String>, Fault> {
        let texts = stream::iter(stacks).map(|stack| self.texts_of_stack(stack));
        let texts: Vec<Vec<String>> = texts.buffer_unordered(AT_ONCE).try_collect().await?;
        Ok(texts.into_iter().flatten().collect())
    }

    async fn texts_of_stack(&self, stack: &StackState) -> Result<Vec<String>, Fault> {
        let mut texts: Vec<String> = stack.parameters.values().cloned().collect();
        match self.template(&stack.id).await {
            Ok(text) => texts.push(text),
            // A stack that only holds a change set has none.
            Err(_) if stack.status.is_absent() => {}
            // It was deleted since it was listed.
            Err(fault) if fault.is_missing() => return Ok(Vec::new()),
            Err(fault) => return Err(fault),
        }
        for change_set in self.change_sets(&stack.name).await? {
            if change_set.is_executed {
                continue;
            }
            match self.change_set_template(&stack.id, &change_set.id).await {
                Ok(text) => texts.push(text),
                Err(fault) if fault.is_missing() => {}
                Err(fault) => return Err(fault),
            }
            if let Some(change_set) = self.change_set(&stack.id, &change_set.id).await? {
                texts.extend(change_set.parameters.into_values());
            }
        }
        Ok(texts)
    }

    /// The templates and the values of parameters of the StackSets that are administered here.
    pub(crate) async fn texts_of_stack_sets(&self) -> Result<Vec<String>, Fault> {
        let mut texts = Vec::new();
        let mut token = None;
        loop {
            let call = self.client().list_stack_sets().set_next_token(token);
            let call = call.status(StackSetStatus::Active);
            let output = match call.send().await {
                Ok(output) => output,
                Err(error) => match Fault::of("ListStackSets", &error) {
                    // Where there are no StackSets at all, no one has any.
                    fault if fault.has_code("InvalidAction") => return Ok(texts),
                    fault => return Err(fault),
                },
            };
            for summary in output.summaries.unwrap_or_default() {
                let name = summary.stack_set_name.unwrap_or_default();
                let call = self.client().describe_stack_set().stack_set_name(name);
                let output = match call.send().await {
                    Ok(output) => output,
                    Err(error) => match Fault::of("DescribeStackSet", &error) {
                        fault if fault.is_missing() => continue,
                        fault => return Err(fault),
                    },
                };
                let set = output.stack_set;
                texts.extend(set.as_ref().and_then(|set| set.template_body.clone()));
                let parameters = set.and_then(|set| set.parameters).unwrap_or_default();
                texts.extend(parameters.into_iter().filter_map(|it| it.parameter_value));
            }
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(texts);
            }
        }
    }
}
