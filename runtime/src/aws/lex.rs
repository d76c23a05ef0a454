//! Resource types of `AWS::Lex`.

use super::prelude::*;

/// [`AWS::Lex::Bot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html).
#[derive(Clone, Copy)]
pub struct Bot(Identity);

impl ResourceType for Bot {
    const TYPE_NAME: &'static str = "AWS::Lex::Bot";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Bot {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::Lex::BotAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html).
#[derive(Clone, Copy)]
pub struct BotAlias(Identity);

impl ResourceType for BotAlias {
    const TYPE_NAME: &'static str = "AWS::Lex::BotAlias";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const ID: Option<Target> = Some(Target::Attribute("BotAliasId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BotAlias {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `BotAliasId`.
    #[inline]
    pub fn bot_alias_id(self) -> Value<Id<Self>> {
        attribute(self.0, "BotAliasId")
    }

    /// The attribute `BotAliasStatus`.
    #[inline]
    pub fn bot_alias_status(self) -> Value<Text> {
        attribute(self.0, "BotAliasStatus")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Lex::BotVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html).
#[derive(Clone, Copy)]
pub struct BotVersion(Identity);

impl ResourceType for BotVersion {
    const TYPE_NAME: &'static str = "AWS::Lex::BotVersion";

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl BotVersion {
    /// The attribute `BotVersion`.
    #[inline]
    pub fn bot_version(self) -> Value<Text> {
        attribute(self.0, "BotVersion")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::Lex::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-resourcepolicy.html).
#[derive(Clone, Copy)]
pub struct ResourcePolicy(Identity);

impl ResourceType for ResourcePolicy {
    const TYPE_NAME: &'static str = "AWS::Lex::ResourcePolicy";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl ResourcePolicy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `RevisionId`.
    #[inline]
    pub fn revision_id(self) -> Value<Text> {
        attribute(self.0, "RevisionId")
    }
}
