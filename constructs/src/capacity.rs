//! Capacity that is paid for in advance, and how it follows what is used.

use std::ops::RangeInclusive;

use infrastruct::{Construct, Resource, Text, Value, aws, construct};

use crate::checked::Checked;
use crate::stands::stands;

/// So many units, or from so many to so many, as they are used.
///
/// ```
/// use infrastruct_constructs::{Attribute, Capacity, Table};
///
/// let table = Table::new(Attribute::text("id")).provisioned(Capacity::from(5..=100).used_by(80), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capacity {
    pub(crate) least: u32,
    most: Option<u32>,
    percent: u32,
}

stands! {
    /// How many there are: a number, or a range of them.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say how many there are",
        label = "neither a `u32` nor a range of them",
        note = "always as many: `5`; from so many to so many, as they are used: `5..=100`"
    )]
    IntoCapacity, into_capacity for Capacity
}

impl From<u32> for Capacity {
    fn from(units: u32) -> Self {
        Self {
            least: units,
            most: None,
            percent: 70,
        }
    }
}

impl From<RangeInclusive<u32>> for Capacity {
    fn from(range: RangeInclusive<u32>) -> Self {
        Self {
            most: Some(*range.end()),
            ..Self::from(*range.start())
        }
    }
}

impl Capacity {
    /// How much of it is to be used, in percent: there is more of it when more is used, and less when less is; 70 otherwise.
    pub fn used_by(mut self, percent: u32) -> Self {
        self.percent = percent;
        self
    }
}

/// What makes a capacity follow what is used (`AWS::ApplicationAutoScaling`).
#[derive(Clone, Debug, Construct)]
pub struct Scaling {
    /// What is scaled, and between which limits.
    pub target: Resource<aws::applicationautoscaling::ScalableTarget>,
    /// What it follows.
    pub policy: Resource<aws::applicationautoscaling::ScalingPolicy>,
}

impl Scaling {
    /// The scaling of a capacity that has limits: of what in which service, by which dimension and which metric.
    pub(crate) fn of(
        capacity: Capacity,
        service: &'static str,
        resource: &Value<Text>,
        dimension: &str,
        metric: &'static str,
    ) -> Option<Self> {
        let least = capacity.least;
        let most = capacity.most?;
        let most = Checked(if least <= most {
            Ok(most)
        } else {
            Err(format!("from {least} to {most} there is nothing"))
        });
        let scaling = construct!(Self {
            target: aws::applicationautoscaling::ScalableTarget {
                service_namespace: service,
                resource_id: resource,
                scalable_dimension: dimension,
                min_capacity: least,
                max_capacity: most,
            },
            policy: aws::applicationautoscaling::ScalingPolicy {
                policy_name: "Utilization",
                policy_type: "TargetTrackingScaling",
                scaling_target_id: target.reference(),
                target_tracking_scaling_policy_configuration:
                    TargetTrackingScalingPolicyConfiguration {
                        target_value: capacity.percent,
                        predefined_metric_specification: PredefinedMetricSpecification {
                            predefined_metric_type: metric
                        },
                    },
            },
        });
        Some(scaling)
    }
}
