//! What two templates grant.

use infrastruct_spec::policy::Grants;

use crate::template::Template;

/// What two templates grant.
#[derive(Debug, Default)]
pub(crate) struct Granted {
    pub(crate) old: Grants,
    pub(crate) new: Grants,
}

impl Granted {
    pub(crate) fn of(old: &Template, new: &Template) -> Self {
        let grants = |template: &Template| {
            let json: infrastruct_json::Value = (&template.to_json()).into();
            let (template, _) = infrastruct_spec::Template::from_json(&json);
            Grants::of(&template)
        };
        Self {
            old: grants(old),
            new: grants(new),
        }
    }
}
