//! What endpoint services of AWS are called in regions where their names begin in another way than elsewhere.

use std::sync::LazyLock;

use super::table::rows;

/// The region, how names begin there, and the services.
static TABLE: LazyLock<Vec<[&str; 3]>> =
    LazyLock::new(|| rows(include_str!("../../facts/endpoints.tsv")));

/// The regions in which the name of a service does not begin with `com.amazonaws`, and with what it does. It is what interface
/// endpoints are of: a gateway is of `com.amazonaws` everywhere.
///
/// ```
/// let regions = infrastruct_spec::endpoint_services("sqs");
/// assert!(regions.contains(&("cn-north-1", "cn.com.amazonaws")));
/// assert_eq!(infrastruct_spec::endpoint_services("secretsmanager"), []);
/// ```
#[must_use]
pub fn endpoint_services(service: &str) -> Vec<(&'static str, &'static str)> {
    let mut regions = Vec::new();
    for [region, start, services] in TABLE.iter() {
        if services.split(' ').any(|known| known == service) {
            regions.push((*region, *start));
        }
    }
    regions
}
