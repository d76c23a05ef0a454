//! Keys of KMS, by their aliases.

use serde_json::{Value, json};

use super::asking::Asking;
use super::candidate::{Candidate, check_keys, only};
use crate::aws::KEY_MANAGEMENT;
use crate::error::Error;

pub(crate) const NEEDS: [&str; 1] = ["kms:ListAliases"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &["name"])?;
    let mut all: Vec<Candidate> = Vec::new();
    let mut marker = Value::Null;
    loop {
        let input = match &marker {
            Value::Null => json!({}),
            marker => json!({ "Marker": marker }),
        };
        let answer = asking.json(KEY_MANAGEMENT, "ListAliases", &input).await;
        let answer = answer.map_err(|fault| asking.failed(fault))?;
        let aliases = answer["Aliases"].as_array();
        all.extend(aliases.into_iter().flatten().filter_map(candidate));
        marker = answer["NextMarker"].clone();
        if marker.as_str().is_none_or(str::is_empty) {
            break;
        }
    }
    let name = asking.question.query.get("name");
    let matching = all.iter().filter(|it| Some(&it.name) == name);
    let matching = matching.cloned().collect();
    only(asking.question, asking.place, matching, &all)
}

/// Nothing of an alias that AWS has kept for a key that is not made yet.
fn candidate(alias: &Value) -> Option<Candidate> {
    let name = alias["AliasName"].as_str()?;
    let key = alias["TargetKeyId"].as_str()?;
    let arn = alias["AliasArn"].as_str()?;
    let arn = format!("{}key/{key}", arn.strip_suffix(name)?);
    Some(Candidate {
        name: name.to_owned(),
        id: key.to_owned(),
        found: json!({"id": key, "arn": arn}),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_leads_to_the_arn_of_its_key() {
        let alias = json!({
            "AliasName": "alias/data",
            "AliasArn": "arn:aws-cn:kms:cn-north-1:111122223333:alias/data",
            "TargetKeyId": "1234",
        });
        let found = candidate(&alias).unwrap().found;
        assert_eq!(
            found["arn"],
            "arn:aws-cn:kms:cn-north-1:111122223333:key/1234"
        );
        assert!(candidate(&json!({"AliasName": "alias/aws/s3"})).is_none());
    }
}
