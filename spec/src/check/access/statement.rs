//! Statements to add.

use crate::list::List;

/// A statement that allows actions, as JSON.
pub(super) fn statement(service: Option<&str>, actions: &[&str]) -> String {
    // whom a role trusts is said of nothing but the role
    let resource = if actions == ["sts:AssumeRole"] {
        ""
    } else {
        ", \"Resource\": …"
    };
    let actions: Vec<String> = actions.iter().map(|action| format!("\"{action}\"")).list();
    let actions = match actions.as_slice() {
        [only] => only.clone(),
        all => format!("[{}]", all.join(", ")),
    };
    let who = service.map_or_else(String::new, |service| {
        format!("\"Principal\": {{ \"Service\": \"{service}\" }}, ")
    });
    format!("{{ \"Effect\": \"Allow\", {who}\"Action\": {actions}{resource} }}")
}
