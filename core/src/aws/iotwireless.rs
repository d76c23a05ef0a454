//! Resource types of `AWS::IoTWireless`.

use super::prelude::*;

/// [`AWS::IoTWireless::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html).
pub struct Destination {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Destination {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::Destination",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Destination {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTWireless::DeviceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html).
pub struct DeviceProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeviceProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::DeviceProfile",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DeviceProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::IoTWireless::FuotaTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html).
pub struct FuotaTask {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FuotaTask {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::FuotaTask",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl FuotaTask {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `FuotaTaskStatus`.
    #[inline]
    pub fn fuota_task_status(&self) -> Value<Text> {
        attribute(self.use_construct, "FuotaTaskStatus")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LoRaWAN.StartTime`.
    #[inline]
    pub fn lo_ra_wan_start_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LoRaWAN.StartTime")
    }
}

/// [`AWS::IoTWireless::MulticastGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html).
pub struct MulticastGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MulticastGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::MulticastGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl MulticastGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LoRaWAN.NumberOfDevicesInGroup`.
    #[inline]
    pub fn lo_ra_wan_number_of_devices_in_group(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.NumberOfDevicesInGroup")
    }

    /// The attribute `LoRaWAN.NumberOfDevicesRequested`.
    #[inline]
    pub fn lo_ra_wan_number_of_devices_requested(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.NumberOfDevicesRequested")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::IoTWireless::NetworkAnalyzerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html).
pub struct NetworkAnalyzerConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkAnalyzerConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::NetworkAnalyzerConfiguration",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl NetworkAnalyzerConfiguration {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTWireless::PartnerAccount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html).
pub struct PartnerAccount {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PartnerAccount {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::PartnerAccount",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl PartnerAccount {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Fingerprint`.
    #[inline]
    pub fn fingerprint(&self) -> Value<Text> {
        attribute(self.use_construct, "Fingerprint")
    }

    /// `PartnerAccountId`, which is what `Ref` returns.
    #[inline]
    pub fn partner_account_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::IoTWireless::ServiceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html).
pub struct ServiceProfile {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServiceProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::ServiceProfile",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ServiceProfile {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `LoRaWAN.ChannelMask`.
    #[inline]
    pub fn lo_ra_wan_channel_mask(&self) -> Value<Text> {
        attribute(self.use_construct, "LoRaWAN.ChannelMask")
    }

    /// The attribute `LoRaWAN.DevStatusReqFreq`.
    #[inline]
    pub fn lo_ra_wan_dev_status_req_freq(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.DevStatusReqFreq")
    }

    /// The attribute `LoRaWAN.DlBucketSize`.
    #[inline]
    pub fn lo_ra_wan_dl_bucket_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.DlBucketSize")
    }

    /// The attribute `LoRaWAN.DlRate`.
    #[inline]
    pub fn lo_ra_wan_dl_rate(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.DlRate")
    }

    /// The attribute `LoRaWAN.DlRatePolicy`.
    #[inline]
    pub fn lo_ra_wan_dl_rate_policy(&self) -> Value<Text> {
        attribute(self.use_construct, "LoRaWAN.DlRatePolicy")
    }

    /// The attribute `LoRaWAN.DrMax`.
    #[inline]
    pub fn lo_ra_wan_dr_max(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.DrMax")
    }

    /// The attribute `LoRaWAN.DrMin`.
    #[inline]
    pub fn lo_ra_wan_dr_min(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.DrMin")
    }

    /// The attribute `LoRaWAN.HrAllowed`.
    #[inline]
    pub fn lo_ra_wan_hr_allowed(&self) -> Value<Boolean> {
        attribute(self.use_construct, "LoRaWAN.HrAllowed")
    }

    /// The attribute `LoRaWAN.MinGwDiversity`.
    #[inline]
    pub fn lo_ra_wan_min_gw_diversity(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.MinGwDiversity")
    }

    /// The attribute `LoRaWAN.NwkGeoLoc`.
    #[inline]
    pub fn lo_ra_wan_nwk_geo_loc(&self) -> Value<Boolean> {
        attribute(self.use_construct, "LoRaWAN.NwkGeoLoc")
    }

    /// The attribute `LoRaWAN.ReportDevStatusBattery`.
    #[inline]
    pub fn lo_ra_wan_report_dev_status_battery(&self) -> Value<Boolean> {
        attribute(self.use_construct, "LoRaWAN.ReportDevStatusBattery")
    }

    /// The attribute `LoRaWAN.ReportDevStatusMargin`.
    #[inline]
    pub fn lo_ra_wan_report_dev_status_margin(&self) -> Value<Boolean> {
        attribute(self.use_construct, "LoRaWAN.ReportDevStatusMargin")
    }

    /// The attribute `LoRaWAN.TargetPer`.
    #[inline]
    pub fn lo_ra_wan_target_per(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.TargetPer")
    }

    /// The attribute `LoRaWAN.UlBucketSize`.
    #[inline]
    pub fn lo_ra_wan_ul_bucket_size(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.UlBucketSize")
    }

    /// The attribute `LoRaWAN.UlRate`.
    #[inline]
    pub fn lo_ra_wan_ul_rate(&self) -> Value<Integer> {
        attribute(self.use_construct, "LoRaWAN.UlRate")
    }

    /// The attribute `LoRaWAN.UlRatePolicy`.
    #[inline]
    pub fn lo_ra_wan_ul_rate_policy(&self) -> Value<Text> {
        attribute(self.use_construct, "LoRaWAN.UlRatePolicy")
    }
}

/// [`AWS::IoTWireless::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html).
pub struct TaskDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TaskDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::TaskDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl TaskDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}

/// [`AWS::IoTWireless::WirelessDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html).
pub struct WirelessDevice {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WirelessDevice {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::WirelessDevice",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl WirelessDevice {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `ThingName`.
    #[inline]
    pub fn thing_name(&self) -> Value<Text> {
        attribute(self.use_construct, "ThingName")
    }
}

/// [`AWS::IoTWireless::WirelessDeviceImportTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html).
pub struct WirelessDeviceImportTask {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WirelessDeviceImportTask {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::WirelessDeviceImportTask",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl WirelessDeviceImportTask {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreationDate`.
    #[inline]
    pub fn creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "CreationDate")
    }

    /// The attribute `FailedImportedDevicesCount`.
    #[inline]
    pub fn failed_imported_devices_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "FailedImportedDevicesCount")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitializedImportedDevicesCount`.
    #[inline]
    pub fn initialized_imported_devices_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "InitializedImportedDevicesCount")
    }

    /// The attribute `OnboardedImportedDevicesCount`.
    #[inline]
    pub fn onboarded_imported_devices_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "OnboardedImportedDevicesCount")
    }

    /// The attribute `PendingImportedDevicesCount`.
    #[inline]
    pub fn pending_imported_devices_count(&self) -> Value<Integer> {
        attribute(self.use_construct, "PendingImportedDevicesCount")
    }

    /// The attribute `Sidewalk.DeviceCreationFileList`.
    #[inline]
    pub fn sidewalk_device_creation_file_list(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Sidewalk.DeviceCreationFileList")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `StatusReason`.
    #[inline]
    pub fn status_reason(&self) -> Value<Text> {
        attribute(self.use_construct, "StatusReason")
    }
}

/// [`AWS::IoTWireless::WirelessGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html).
pub struct WirelessGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WirelessGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::IoTWireless::WirelessGateway",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl WirelessGateway {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
