//! What a diff asks of the accounts.

use super::account::Accounts;
use super::cloud::Cloud;
use crate::deploy::Prepared;
use crate::deployed::{Deployed, DeployedStack, ResourceReplacement};
use crate::error::Error;
use crate::manifest::Stack;

impl Deployed for Accounts {
    async fn template(&self, stack: &Stack) -> Result<Option<DeployedStack>, Error> {
        let account = self.of(stack).await?;
        let Some(state) = account.cloud().stack(&stack.name).await? else {
            return Ok(None);
        };
        // Of a stack that was rolled back to nothing, nothing is left but its name and its last template.
        if state.status.is_absent() || state.status == "ROLLBACK_COMPLETE" {
            return Ok(None);
        }
        let template = account.cloud().template(&state.id).await?;
        let status = state.status.as_str().to_owned();
        Ok(Some(DeployedStack {
            template,
            parameters: state.parameters,
            tags: state.tags,
            status,
            id: state.id,
        }))
    }

    async fn change_set(&self, stack: &Stack) -> Result<Vec<ResourceReplacement>, Error> {
        let account = self.of(stack).await?;
        let change_set = crate::deploy::preview(&account, self.root(), stack).await?;
        Ok(change_set
            .map(|change_set| change_set.replacements())
            .unwrap_or_default())
    }
}

impl Accounts {
    /// A stack's template as it would be handed over, with its assets in place.
    pub async fn prepared(&self, stack: &Stack) -> Result<Prepared, Error> {
        let account = self.of(stack).await?;
        Prepared::read(stack, self.root(), &account).await
    }
}
