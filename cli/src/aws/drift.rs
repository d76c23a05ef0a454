//! What was changed behind CloudFormation's back.

use aws_sdk_cloudformation::types::{
    DifferenceType, StackDriftDetectionStatus, StackResourceDriftStatus,
};

use super::cloudformation::CloudFormation;
use super::fault::Fault;

/// A detection of drift that is over, or under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Detection {
    /// It is under way.
    Running,
    /// It is over.
    Complete,
    /// It failed, for some resources or for all.
    Failed {
        /// Why.
        reason: String,
        /// When it was started, in seconds since 1970: what was looked at before is from an earlier one.
        started: i64,
    },
}

/// How a resource differs from its template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ResourceDrift {
    /// Its logical ID.
    pub(crate) logical_id: String,
    /// Its name or ARN.
    pub(crate) physical_id: String,
    /// Its type.
    pub(crate) type_name: String,
    /// Whether it differs, as far as that is known.
    pub(crate) status: StackResourceDriftStatus,
    /// The properties that differ.
    pub(crate) differences: Vec<PropertyDrift>,
    /// When it was looked at, in seconds since 1970.
    pub(crate) checked_at: i64,
}

/// A property that is not what the template says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PropertyDrift {
    /// Such as `/VisibilityTimeout`.
    pub(crate) path: String,
    /// The template's value.
    pub(crate) expected: String,
    /// The value that is there.
    pub(crate) actual: String,
    /// Whether it was added, removed or changed.
    pub(crate) kind: Option<DifferenceType>,
}

impl CloudFormation {
    /// Starts to look for drift; the detection's ID.
    pub(crate) async fn detect_drift(&self, stack: &str) -> Result<String, Fault> {
        let output = self
            .client()
            .detect_stack_drift()
            .stack_name(stack)
            .send()
            .await;
        let output = output.map_err(|error| Fault::of("DetectStackDrift", &error))?;
        Ok(output.stack_drift_detection_id.unwrap_or_default())
    }

    /// How far a detection is.
    pub(crate) async fn detection(&self, id: &str) -> Result<Detection, Fault> {
        let call = self
            .client()
            .describe_stack_drift_detection_status()
            .stack_drift_detection_id(id);
        let output = call
            .send()
            .await
            .map_err(|error| Fault::of("DescribeStackDriftDetectionStatus", &error))?;
        Ok(match output.detection_status {
            Some(StackDriftDetectionStatus::DetectionInProgress) => Detection::Running,
            Some(StackDriftDetectionStatus::DetectionFailed) => Detection::Failed {
                reason: output.detection_status_reason.unwrap_or_default(),
                started: output.timestamp.map(|time| time.secs()).unwrap_or_default(),
            },
            Some(StackDriftDetectionStatus::DetectionComplete) => Detection::Complete,
            // What is not known to be complete has not looked at everything.
            other => Detection::Failed {
                reason: match other {
                    Some(status) => format!("the detection is {}", status.as_str()),
                    None => "CloudFormation does not say how the detection stands".to_owned(),
                },
                started: output.timestamp.map(|time| time.secs()).unwrap_or_default(),
            },
        })
    }

    /// How each resource differs from its template, after a detection.
    pub(crate) async fn resource_drifts(&self, stack: &str) -> Result<Vec<ResourceDrift>, Fault> {
        let mut drifts = Vec::new();
        let mut token = None;
        loop {
            let call = self
                .client()
                .describe_stack_resource_drifts()
                .stack_name(stack)
                .set_next_token(token);
            let output = call
                .send()
                .await
                .map_err(|error| Fault::of("DescribeStackResourceDrifts", &error))?;
            for drift in output.stack_resource_drifts.unwrap_or_default() {
                let differences = drift
                    .property_differences
                    .unwrap_or_default()
                    .into_iter()
                    .map(|difference| PropertyDrift {
                        path: difference.property_path.unwrap_or_default(),
                        expected: difference.expected_value.unwrap_or_default(),
                        actual: difference.actual_value.unwrap_or_default(),
                        kind: difference.difference_type,
                    });
                drifts.push(ResourceDrift {
                    differences: differences.collect(),
                    checked_at: drift.timestamp.map(|time| time.secs()).unwrap_or_default(),
                    logical_id: drift.logical_resource_id.unwrap_or_default(),
                    physical_id: drift.physical_resource_id.unwrap_or_default(),
                    type_name: drift.resource_type.unwrap_or_default(),
                    status: drift
                        .stack_resource_drift_status
                        .unwrap_or(StackResourceDriftStatus::NotChecked),
                });
            }
            token = output.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                drifts.sort_by(|one, other| one.logical_id.cmp(&other.logical_id));
                return Ok(drifts);
            }
        }
    }
}
