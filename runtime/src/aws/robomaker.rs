//! Resource types of `AWS::RoboMaker`.

use super::prelude::*;

/// [`AWS::RoboMaker::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html).
#[derive(Clone, Copy)]
pub struct Fleet(Identity);

impl ResourceType for Fleet {
    const TYPE_NAME: &'static str = "AWS::RoboMaker::Fleet";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Fleet {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::RoboMaker::Robot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html).
#[derive(Clone, Copy)]
pub struct Robot(Identity);

impl ResourceType for Robot {
    const TYPE_NAME: &'static str = "AWS::RoboMaker::Robot";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Robot {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::RoboMaker::RobotApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html).
#[derive(Clone, Copy)]
pub struct RobotApplication(Identity);

impl ResourceType for RobotApplication {
    const TYPE_NAME: &'static str = "AWS::RoboMaker::RobotApplication";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RobotApplication {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CurrentRevisionId`.
    #[inline]
    pub fn current_revision_id(self) -> Value<Text> {
        attribute(self.0, "CurrentRevisionId")
    }

    /// The attribute `Environment`.
    #[inline]
    pub fn environment(self) -> Value<Text> {
        attribute(self.0, "Environment")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `RobotSoftwareSuite.Name`.
    #[inline]
    pub fn robot_software_suite_name(self) -> Value<Text> {
        attribute(self.0, "RobotSoftwareSuite.Name")
    }

    /// The attribute `RobotSoftwareSuite.Version`.
    #[inline]
    pub fn robot_software_suite_version(self) -> Value<Text> {
        attribute(self.0, "RobotSoftwareSuite.Version")
    }

    /// The attribute `Sources`.
    #[inline]
    pub fn sources(self) -> Value<List<Json>> {
        attribute(self.0, "Sources")
    }
}

/// [`AWS::RoboMaker::RobotApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html).
#[derive(Clone, Copy)]
pub struct RobotApplicationVersion(Identity);

impl ResourceType for RobotApplicationVersion {
    const TYPE_NAME: &'static str = "AWS::RoboMaker::RobotApplicationVersion";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl RobotApplicationVersion {
    /// The attribute `ApplicationVersion`.
    #[inline]
    pub fn application_version(self) -> Value<Text> {
        attribute(self.0, "ApplicationVersion")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}

/// [`AWS::RoboMaker::SimulationApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html).
#[derive(Clone, Copy)]
pub struct SimulationApplication(Identity);

impl ResourceType for SimulationApplication {
    const TYPE_NAME: &'static str = "AWS::RoboMaker::SimulationApplication";
    const ARN: Option<Target> = Some(Target::Ref);
    const NAME: Option<Target> = Some(Target::Attribute("Name"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SimulationApplication {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CurrentRevisionId`.
    #[inline]
    pub fn current_revision_id(self) -> Value<Text> {
        attribute(self.0, "CurrentRevisionId")
    }

    /// The attribute `Environment`.
    #[inline]
    pub fn environment(self) -> Value<Text> {
        attribute(self.0, "Environment")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `RenderingEngine.Name`.
    #[inline]
    pub fn rendering_engine_name(self) -> Value<Text> {
        attribute(self.0, "RenderingEngine.Name")
    }

    /// The attribute `RenderingEngine.Version`.
    #[inline]
    pub fn rendering_engine_version(self) -> Value<Text> {
        attribute(self.0, "RenderingEngine.Version")
    }

    /// The attribute `RobotSoftwareSuite.Name`.
    #[inline]
    pub fn robot_software_suite_name(self) -> Value<Text> {
        attribute(self.0, "RobotSoftwareSuite.Name")
    }

    /// The attribute `RobotSoftwareSuite.Version`.
    #[inline]
    pub fn robot_software_suite_version(self) -> Value<Text> {
        attribute(self.0, "RobotSoftwareSuite.Version")
    }

    /// The attribute `SimulationSoftwareSuite.Name`.
    #[inline]
    pub fn simulation_software_suite_name(self) -> Value<Text> {
        attribute(self.0, "SimulationSoftwareSuite.Name")
    }

    /// The attribute `SimulationSoftwareSuite.Version`.
    #[inline]
    pub fn simulation_software_suite_version(self) -> Value<Text> {
        attribute(self.0, "SimulationSoftwareSuite.Version")
    }

    /// The attribute `Sources`.
    #[inline]
    pub fn sources(self) -> Value<List<Json>> {
        attribute(self.0, "Sources")
    }
}

/// [`AWS::RoboMaker::SimulationApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html).
#[derive(Clone, Copy)]
pub struct SimulationApplicationVersion(Identity);

impl ResourceType for SimulationApplicationVersion {
    const TYPE_NAME: &'static str = "AWS::RoboMaker::SimulationApplicationVersion";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl SimulationApplicationVersion {
    /// The attribute `ApplicationVersion`.
    #[inline]
    pub fn application_version(self) -> Value<Text> {
        attribute(self.0, "ApplicationVersion")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
