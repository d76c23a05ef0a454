//! Transforms: macros that CloudFormation runs over a template before it looks at the resources.

/// Those of AWS that leave a resource as it is, but for types of their own.
const HARMLESS: [&str; 5] = [
    "AWS::CodeDeployBlueGreen",
    "AWS::LanguageExtensions",
    "AWS::SecretsManager",
    "AWS::Serverless",
    "AWS::ServiceCatalog",
];

/// Whether a transform of the whole template may change any resource, such as a macro of one's own.
///
/// ```
/// assert!(infrastruct_spec::may_rewrite("Macro"));
/// assert!(!infrastruct_spec::may_rewrite("AWS::Serverless-2016-10-31"));
/// ```
pub fn may_rewrite(transform: &str) -> bool {
    let is_dated = |rest: &str| rest.is_empty() || rest.starts_with('-');
    let mut known = HARMLESS.iter();
    !known.any(|name| transform.strip_prefix(name).is_some_and(is_dated))
}
