//! Resource types of `AWS::Invoicing`.

use super::prelude::*;

/// [`AWS::Invoicing::InvoiceUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html).
pub struct InvoiceUnit {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for InvoiceUnit {
    const FACTS: Facts = Facts {
        type_name: "AWS::Invoicing::InvoiceUnit",
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

impl InvoiceUnit {
    /// The attribute `InvoiceUnitArn`.
    #[inline]
    pub fn invoice_unit_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "InvoiceUnitArn")
    }

    /// The attribute `LastModified`.
    #[inline]
    pub fn last_modified(&self) -> Value<Number> {
        attribute(self.use_construct, "LastModified")
    }
}

/// [`AWS::Invoicing::ProcurementPortalPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html).
pub struct ProcurementPortalPreference {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ProcurementPortalPreference {
    const FACTS: Facts = Facts {
        type_name: "AWS::Invoicing::ProcurementPortalPreference",
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

impl ProcurementPortalPreference {
    /// The attribute `AwsAccountId`.
    #[inline]
    pub fn aws_account_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AwsAccountId")
    }

    /// The attribute `CreateDate`.
    #[inline]
    pub fn create_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateDate")
    }

    /// The attribute `EinvoiceDeliveryPreferenceStatus`.
    #[inline]
    pub fn einvoice_delivery_preference_status(&self) -> Value<Text> {
        attribute(self.use_construct, "EinvoiceDeliveryPreferenceStatus")
    }

    /// The attribute `LastUpdateDate`.
    #[inline]
    pub fn last_update_date(&self) -> Value<Text> {
        attribute(self.use_construct, "LastUpdateDate")
    }

    /// The attribute `ProcurementPortalPreferenceArn`.
    #[inline]
    pub fn procurement_portal_preference_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ProcurementPortalPreferenceArn")
    }

    /// The attribute `PurchaseOrderRetrievalEndpoint`.
    #[inline]
    pub fn purchase_order_retrieval_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "PurchaseOrderRetrievalEndpoint")
    }

    /// The attribute `PurchaseOrderRetrievalPreferenceStatus`.
    #[inline]
    pub fn purchase_order_retrieval_preference_status(&self) -> Value<Text> {
        attribute(self.use_construct, "PurchaseOrderRetrievalPreferenceStatus")
    }

    /// The attribute `Version`.
    #[inline]
    pub fn version(&self) -> Value<Integer> {
        attribute(self.use_construct, "Version")
    }
}
