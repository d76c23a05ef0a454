//! Resource types of `AWS::RoboMaker`.

use super::prelude::*;

/// [`AWS::RoboMaker::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html).
pub struct Fleet {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Fleet {
    const FACTS: Facts = Facts {
        type_name: "AWS::RoboMaker::Fleet",
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

impl Fleet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::RoboMaker::Robot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html).
pub struct Robot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Robot {
    const FACTS: Facts = Facts {
        type_name: "AWS::RoboMaker::Robot",
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

impl Robot {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::RoboMaker::RobotApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html).
pub struct RobotApplication {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RobotApplication {
    const FACTS: Facts = Facts {
        type_name: "AWS::RoboMaker::RobotApplication",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl RobotApplication {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CurrentRevisionId`.
    #[inline]
    pub fn current_revision_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrentRevisionId")
    }

    /// The attribute `Environment`.
    #[inline]
    pub fn environment(&self) -> Value<Text> {
        attribute(self.use_construct, "Environment")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `RobotSoftwareSuite.Name`.
    #[inline]
    pub fn robot_software_suite_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RobotSoftwareSuite.Name")
    }

    /// The attribute `RobotSoftwareSuite.Version`.
    #[inline]
    pub fn robot_software_suite_version(&self) -> Value<Text> {
        attribute(self.use_construct, "RobotSoftwareSuite.Version")
    }

    /// The attribute `Sources`.
    #[inline]
    pub fn sources(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Sources")
    }
}

/// [`AWS::RoboMaker::RobotApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html).
pub struct RobotApplicationVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for RobotApplicationVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::RoboMaker::RobotApplicationVersion",
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

impl RobotApplicationVersion {
    /// The attribute `ApplicationVersion`.
    #[inline]
    pub fn application_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ApplicationVersion")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}

/// [`AWS::RoboMaker::SimulationApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html).
pub struct SimulationApplication {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SimulationApplication {
    const FACTS: Facts = Facts {
        type_name: "AWS::RoboMaker::SimulationApplication",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SimulationApplication {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CurrentRevisionId`.
    #[inline]
    pub fn current_revision_id(&self) -> Value<Text> {
        attribute(self.use_construct, "CurrentRevisionId")
    }

    /// The attribute `Environment`.
    #[inline]
    pub fn environment(&self) -> Value<Text> {
        attribute(self.use_construct, "Environment")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `RenderingEngine.Name`.
    #[inline]
    pub fn rendering_engine_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RenderingEngine.Name")
    }

    /// The attribute `RenderingEngine.Version`.
    #[inline]
    pub fn rendering_engine_version(&self) -> Value<Text> {
        attribute(self.use_construct, "RenderingEngine.Version")
    }

    /// The attribute `RobotSoftwareSuite.Name`.
    #[inline]
    pub fn robot_software_suite_name(&self) -> Value<Text> {
        attribute(self.use_construct, "RobotSoftwareSuite.Name")
    }

    /// The attribute `RobotSoftwareSuite.Version`.
    #[inline]
    pub fn robot_software_suite_version(&self) -> Value<Text> {
        attribute(self.use_construct, "RobotSoftwareSuite.Version")
    }

    /// The attribute `SimulationSoftwareSuite.Name`.
    #[inline]
    pub fn simulation_software_suite_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SimulationSoftwareSuite.Name")
    }

    /// The attribute `SimulationSoftwareSuite.Version`.
    #[inline]
    pub fn simulation_software_suite_version(&self) -> Value<Text> {
        attribute(self.use_construct, "SimulationSoftwareSuite.Version")
    }

    /// The attribute `Sources`.
    #[inline]
    pub fn sources(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Sources")
    }
}

/// [`AWS::RoboMaker::SimulationApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html).
pub struct SimulationApplicationVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SimulationApplicationVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::RoboMaker::SimulationApplicationVersion",
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

impl SimulationApplicationVersion {
    /// The attribute `ApplicationVersion`.
    #[inline]
    pub fn application_version(&self) -> Value<Text> {
        attribute(self.use_construct, "ApplicationVersion")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }
}
