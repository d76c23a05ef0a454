//! Pseudo parameters: what CloudFormation knows of the deployment itself.

/// A pseudo parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PseudoParameter {
    /// Its name, such as `AWS::Region`.
    pub name: &'static str,
    /// Whether its value is a text.
    pub is_text: bool,
}

const ALL: [PseudoParameter; 8] = [
    text("AWS::AccountId"),
    other("AWS::NotificationARNs"),
    other("AWS::NoValue"),
    text("AWS::Partition"),
    text("AWS::Region"),
    text("AWS::StackId"),
    text("AWS::StackName"),
    text("AWS::URLSuffix"),
];

const fn text(name: &'static str) -> PseudoParameter {
    PseudoParameter {
        name,
        is_text: true,
    }
}

const fn other(name: &'static str) -> PseudoParameter {
    PseudoParameter {
        name,
        is_text: false,
    }
}

/// All pseudo parameters, by name.
///
/// ```
/// let mut texts = infrastruct_spec::pseudo_parameters().iter().filter(|each| each.is_text);
/// assert!(texts.any(|each| each.name == "AWS::Region"));
/// ```
pub fn pseudo_parameters() -> &'static [PseudoParameter] {
    &ALL
}
