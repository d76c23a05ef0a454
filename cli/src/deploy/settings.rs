//! How stacks are deployed, as the command line says.

use std::collections::BTreeMap;

use super::consent::Consent;
use super::parameters::Parameters;
use crate::error::Error;
use crate::manifest::Stack;

/// How stacks are deployed.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct Settings {
    /// What was agreed to beforehand.
    pub(crate) consent: Consent,
    /// Values of parameters.
    pub(crate) parameters: Parameters,
    /// Tags for every stack, beside its own.
    pub(crate) tags: Vec<(String, String)>,
    /// The topics that hear of the stacks' events; none given leaves them as they are.
    pub(crate) notification_arns: Vec<String>,
    /// The alarms that roll a deployment back; nothing leaves them as they are.
    pub(crate) rollback_alarms: Option<Vec<String>>,
    /// The role that CloudFormation acts in.
    pub(crate) role_arn: Option<String>,
    /// Whether a deployment ends once the configuration is applied.
    pub(crate) express: bool,
    /// Whether what was deployed stays when something fails.
    pub(crate) keep_on_failure: bool,
    /// Whether resources that are there under the names of new ones are taken over.
    pub(crate) import_existing: bool,
    /// Whether what was changed behind CloudFormation's back is brought back, too.
    pub(crate) revert_drift: bool,
    /// Whether change sets are made and shown, and left for somebody to execute.
    pub(crate) prepare_only: bool,
    /// Whether stacks are deployed that have not changed.
    pub(crate) force: bool,
    /// How many stacks are deployed at once; nothing is as many as CloudFormation bears.
    pub(crate) at_once: Option<u8>,
}

impl Settings {
    /// The tags of a stack: its own, and those for every stack.
    pub(crate) fn tags_of(&self, stack: &Stack) -> BTreeMap<String, String> {
        let mut tags = stack.tags.clone();
        tags.extend(self.tags.iter().cloned());
        tags
    }
}

/// Tags as the command line gives them: `Key=value`.
pub(crate) fn read_tags(given: &[String]) -> Result<Vec<(String, String)>, Error> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in given {
        let odd = |message: String| Err(Error::usage(message).help("write `--tag Key=value`"));
        let (key, value) = match tag.split_once('=') {
            Some(("", _)) | None => return odd(format!("`{tag}` is not a tag")),
            Some(tag) => tag,
        };
        if tags.iter().any(|(other, _)| other == key) {
            return odd(format!("the tag `{key}` is given twice"));
        }
        tags.push((key.to_owned(), value.to_owned()));
    }
    Ok(tags)
}

#[cfg(test)]
mod tests {
    use super::read_tags;

    #[test]
    fn a_tag_has_a_key_of_its_own() {
        let read = |tags: &[&str]| {
            let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
            read_tags(&tags).map_err(|error| error.message().to_owned())
        };
        assert_eq!(read(&["a=", "b=c=d"]).unwrap().len(), 2);
        assert_eq!(read(&["=x"]).unwrap_err(), "`=x` is not a tag");
        assert_eq!(read(&["a"]).unwrap_err(), "`a` is not a tag");
        assert_eq!(
            read(&["a=b", "a=c"]).unwrap_err(),
            "the tag `a` is given twice"
        );
    }
}
