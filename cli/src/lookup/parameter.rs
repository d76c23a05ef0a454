//! Parameters of Systems Manager.

use serde_json::{Value, json};

use super::asking::Asking;
use super::candidate::{check_keys, none};
use crate::aws::SYSTEMS_MANAGER;
use crate::error::Error;

pub(crate) const NEEDS: [&str; 1] = ["ssm:GetParameter"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &["name"])?;
    let name = asking.question.query.get("name");
    let input = json!({"Name": name, "WithDecryption": false});
    let answer = asking.json(SYSTEMS_MANAGER, "GetParameter", &input).await;
    let Some(answer) = asking.unless_missing(answer, "ParameterNotFound")? else {
        return Err(none(asking.question, asking.place, &[]));
    };
    let parameter = &answer["Parameter"];
    if parameter["Type"] == "SecureString" {
        let words = asking.question.words();
        return Err(Error::new(format!(
            "`{words}` is a `SecureString`, and would stand in a file that everybody reads"
        ))
        .help("let CloudFormation read it: `dynamic::ssm_secure(…)` where the property takes it"));
    }
    Ok(json!({ "value": parameter["Value"] }))
}
