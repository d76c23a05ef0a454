//! An account and region that stacks are deployed to.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use aws_config::SdkConfig;
use tokio::sync::OnceCell;

use super::bucket::Bucket;
use super::cloudformation::CloudFormation;
use super::connection;
use super::fault::Fault;
use super::object_version::ObjectVersion;
use super::store::{Address, Store};
use crate::asset::Packed;
use crate::context::Environment;
use crate::error::Error;
use crate::manifest::Stack;

/// An account and region, and the credentials for it.
#[derive(Debug)]
pub(crate) struct Account {
    configuration: SdkConfig,
    cloud: CloudFormation,
    /// The account that the stack is meant for, if it says so.
    meant: Option<String>,
    caller: OnceCell<Caller>,
    bucket: OnceCell<Bucket>,
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    /// The account's number.
    pub(crate) account: String,
    /// The ARN of the user or the role's session.
    pub(crate) arn: String,
}

impl Account {
    /// The account and region that the environment reaches, or those of a stack where it names them.
    pub(crate) async fn connect(
        environment: &Environment,
        stack: Option<&Stack>,
    ) -> Result<Self, Error> {
        let region = stack.and_then(|stack| stack.region.as_deref());
        let meant = stack.and_then(|stack| stack.account.as_deref());
        let configuration = connection::connect(environment, region, meant).await?;
        Ok(Self {
            cloud: CloudFormation::new(&configuration),
            configuration,
            meant: meant.map(str::to_owned),
            caller: OnceCell::new(),
            bucket: OnceCell::new(),
        })
    }

    /// What reaches it.
    pub(crate) fn configuration(&self) -> &SdkConfig {
        &self.configuration
    }

    /// CloudFormation there.
    pub(crate) fn cloud(&self) -> &CloudFormation {
        &self.cloud
    }

    /// The region.
    pub(crate) fn region(&self) -> &str {
        self.configuration.region().map_or("", AsRef::as_ref)
    }

    /// The endpoint that is called instead of AWS.
    pub(crate) fn endpoint(&self) -> Option<&str> {
        self.configuration.endpoint_url()
    }

    /// Who calls; an error if that is not the account the stack is meant for.
    pub(crate) async fn caller(&self) -> Result<&Caller, Error> {
        self.caller.get_or_try_init(|| self.identify()).await
    }

    async fn identify(&self) -> Result<Caller, Error> {
        let client = aws_sdk_sts::Client::new(&self.configuration);
        let output = client.get_caller_identity().send().await;
        let output = output.map_err(|error| Fault::of("GetCallerIdentity", &error))?;
        let caller = Caller {
            account: output.account.unwrap_or_default(),
            arn: output.arn.unwrap_or_default(),
        };
        match &self.meant {
            Some(meant) if *meant != caller.account => {
                Err(Error::new(format!("the credentials are of account `{}`, not of `{meant}`", caller.account))
                    .help("choose a profile with `--profile`, or a role with `--assume-role 'arn:aws:iam::{account}:role/NAME'`"))
            }
            _ => Ok(caller),
        }
    }

    /// Checks, where the stack names an account, that the credentials are of it.
    pub(crate) async fn confirm(&self) -> Result<(), Error> {
        if self.meant.is_some() {
            self.caller().await?;
        }
        Ok(())
    }

    /// Checks that what a stack uses was looked up where it goes.
    pub(crate) async fn suits(&self, stack: &Stack) -> Result<(), Error> {
        for looked in &stack.lookups {
            let is_region = looked
                .region
                .as_deref()
                .is_none_or(|it| it == self.region());
            let is_account = match &looked.account {
                Some(account) => *account == self.caller().await?.account,
                None => true,
            };
            if is_region && is_account {
                continue;
            }
            let account = &self.caller().await?.account;
            let region = self.region();
            let own = looked.region.as_deref().unwrap_or(region);
            let place = format!("{}/{own}", looked.account.as_ref().unwrap_or(account));
            return Err(Error::new(format!(
                "`{}` is looked up in {place}, and `{}` goes to {account}/{region}",
                looked.words(),
                stack.name
            ))
            .help("choose where it goes with `--profile` and `--region`")
            .help(
                "or say in the app where that is: `Environment::new(account, region).stack(|| …)`",
            ));
        }
        Ok(())
    }

    async fn bucket(&self) -> Result<&Bucket, Error> {
        self.bucket
            .get_or_try_init(|| async {
                let caller = self.caller().await?;
                Ok(Bucket::new(
                    &self.configuration,
                    &caller.account,
                    self.region(),
                ))
            })
            .await
    }
}

impl Store for Account {
    async fn address(&self) -> Result<Address, Error> {
        Ok(self.bucket().await?.address())
    }

    async fn put(
        &self,
        key: &str,
        content: impl FnOnce() -> Result<Packed, Error>,
    ) -> Result<bool, Error> {
        self.bucket().await?.put(key, content).await
    }

    async fn versions(&self) -> Result<Option<Vec<ObjectVersion>>, Error> {
        Ok(self.bucket().await?.versions().await?)
    }

    async fn delete(&self, objects: &[(&str, Option<&str>)]) -> Result<(), Error> {
        Ok(self.bucket().await?.delete(objects).await?)
    }
}

/// An account and a region, as far as a stack says them.
type Destination = (Option<String>, Option<String>);

/// The accounts and regions of an app, each connected to once.
#[derive(Debug)]
pub(crate) struct Accounts {
    environment: Environment,
    connected: RefCell<BTreeMap<Destination, Rc<Account>>>,
}

impl Accounts {
    /// The accounts that this environment reaches.
    pub(crate) fn new(environment: &Environment) -> Self {
        Self {
            environment: environment.clone(),
            connected: RefCell::default(),
        }
    }

    /// The account and region of a stack, its credentials checked against it.
    pub(crate) async fn of(&self, stack: &Stack) -> Result<Rc<Account>, Error> {
        let key = (stack.account.clone(), stack.region.clone());
        if let Some(account) = self.connected.borrow().get(&key) {
            return Ok(account.clone());
        }
        let account = Rc::new(Account::connect(&self.environment, Some(stack)).await?);
        account.confirm().await?;
        self.connected.borrow_mut().insert(key, account.clone());
        Ok(account)
    }

    /// The account and region of a stack that is to be changed there: what it uses has to be there, too.
    pub(crate) async fn to_change(&self, stack: &Stack) -> Result<Rc<Account>, Error> {
        let account = self.of(stack).await?;
        account.suits(stack).await?;
        Ok(account)
    }
}
