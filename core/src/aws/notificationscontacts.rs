//! Resource types of `AWS::NotificationsContacts`.

use super::prelude::*;

/// [`AWS::NotificationsContacts::EmailContact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html).
pub struct EmailContact {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EmailContact {
    const FACTS: Facts = Facts {
        type_name: "AWS::NotificationsContacts::EmailContact",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl EmailContact {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `EmailContact`.
    #[inline]
    pub fn email_contact(&self) -> Value<Json> {
        attribute(self.use_construct, "EmailContact")
    }

    /// The attribute `EmailContact.Address`.
    #[inline]
    pub fn email_contact_address(&self) -> Value<Text> {
        attribute(self.use_construct, "EmailContact.Address")
    }

    /// The attribute `EmailContact.Arn`.
    #[inline]
    pub fn email_contact_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "EmailContact.Arn")
    }

    /// The attribute `EmailContact.CreationTime`.
    #[inline]
    pub fn email_contact_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "EmailContact.CreationTime")
    }

    /// The attribute `EmailContact.Name`.
    #[inline]
    pub fn email_contact_name(&self) -> Value<Text> {
        attribute(self.use_construct, "EmailContact.Name")
    }

    /// The attribute `EmailContact.Status`.
    #[inline]
    pub fn email_contact_status(&self) -> Value<Text> {
        attribute(self.use_construct, "EmailContact.Status")
    }

    /// The attribute `EmailContact.UpdateTime`.
    #[inline]
    pub fn email_contact_update_time(&self) -> Value<Text> {
        attribute(self.use_construct, "EmailContact.UpdateTime")
    }
}
