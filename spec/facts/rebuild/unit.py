"""In which unit of time a property counts, where its name does not say so: `Timeout` of a function, in seconds."""

import re

# What says its unit: `spec/src/facts/unit.rs` reads it from the name.
NAMED = re.compile(r"(?:^|[a-z0-9])(Milliseconds|Millis|Msec|Ms|Seconds|Secs|Sec|Minutes|Mins|Hours|Days)$")
# What may be a span of time at all.
SPAN = re.compile(
    r"(Age|CoolDown|Cooldown|Cutoff|Delay|DelayAfter|Duration|Expiry|Extension|Frequency|Interval|Latency|Length|Lifetime"
    r"|Offset|Pause|PauseBetweenCheckpoints|Period|RetentionLimit|SyncBuffer|TTL|TimeToLive|Time|Timeout|Ttl|Validity"
    r"|Warmup|Window|(Days|Hours|Minutes|Seconds)[A-Z]\w+)$"
)
UNITS = "milliseconds|seconds|minutes|hours|days"
# `the number of seconds`, `(in seconds)`
COUNTED = re.compile(rf"\b(?:in|of)\s+\(?\*?({UNITS})\b", re.I)
# `from 0 to 43,200 seconds`
RANGE = re.compile(rf"\b[\d,]+`?\s*(?:to|and|-|–|through)\s*`?[\d,]+`?\s+({UNITS})\b", re.I)
# A point in time.
POINT = re.compile(r"\b(epoch|unix time|seconds since)\b", re.I)

# What the documentation of the property leaves to another page, as that one has it; nothing where the unit is set beside it.
ELSEWHERE = {
    ("AWS::Batch::JobDefinition", "TaskContainerProperties", "StartTimeout"): "seconds",
    ("AWS::Batch::JobDefinition", "TaskContainerProperties", "StopTimeout"): "seconds",
    ("AWS::CloudFront::Distribution", "CacheBehavior", "DefaultTTL"): "seconds",
    ("AWS::CloudFront::Distribution", "CacheBehavior", "MaxTTL"): "seconds",
    ("AWS::CloudFront::Distribution", "CacheBehavior", "MinTTL"): "seconds",
    ("AWS::CloudFront::Distribution", "DefaultCacheBehavior", "DefaultTTL"): "seconds",
    ("AWS::CloudFront::Distribution", "DefaultCacheBehavior", "MaxTTL"): "seconds",
    ("AWS::CloudFront::Distribution", "DefaultCacheBehavior", "MinTTL"): "seconds",
    ("AWS::Cognito::UserPoolClient", "", "AccessTokenValidity"): None,
    ("AWS::Cognito::UserPoolClient", "", "IdTokenValidity"): None,
    ("AWS::Cognito::UserPoolClient", "", "RefreshTokenValidity"): None,
    ("AWS::EC2::FlowLog", "", "MaxAggregationInterval"): "seconds",
    ("AWS::ECS::DaemonTaskDefinition", "RestartPolicy", "RestartAttemptPeriod"): "seconds",
    ("AWS::ElasticLoadBalancing::LoadBalancer", "AccessLoggingPolicy", "EmitInterval"): "minutes",
    ("AWS::IoTFleetWise::Campaign", "", "StartTime"): None,
    ("AWS::RDS::DBInstance", "", "AutomaticBackupReplicationRetentionPeriod"): "days",
    ("AWS::Route53::RecordSet", "", "TTL"): "seconds",
    ("AWS::Route53::TrafficPolicyInstance", "", "TTL"): "seconds",
    ("AWS::Serverless::Function", "", "Timeout"): "seconds",
    ("AWS::ServiceDiscovery::PrivateDnsNamespace", "SOA", "TTL"): "seconds",
    ("AWS::ServiceDiscovery::PublicDnsNamespace", "SOA", "TTL"): "seconds",
}


class Documentation:
    """What the service spec's documentation says of properties."""

    def __init__(self, tables):
        definitions = {entity["$id"]: entity for entity in tables["typeDefinition"]["entities"]}
        used = tables["usesType"]["forward"]
        self.texts = {}
        for resource in tables["resource"]["entities"]:
            name = resource["cloudFormationType"]
            owned = [definitions[each["$id"]] for each in used.get(resource["$id"], [])]
            for definition, owner in [("", resource), *((each["name"], each) for each in owned)]:
                for property_, facts in owner["properties"].items():
                    self.texts[name, definition, property_] = facts.get("documentation", "")

    def mark(self, name, definition, content, definitions):
        """Notes the units of an object's properties."""
        for property_, schema in content.get("properties", {}).items():
            if not isinstance(schema, dict) or NAMED.search(property_):
                continue
            key = (name, definition, property_)
            unit = ELSEWHERE[key] if key in ELSEWHERE else said(property_, self.texts.get(key, ""))
            if unit and is_scalar(definitions.get(schema.get("$ref"), schema)):
                schema["unit"] = unit


def said(property_, text):
    """The unit that the documentation of a property names."""
    if not SPAN.search(property_) or POINT.search(text):
        return None
    counted = {unit.lower() for unit in COUNTED.findall(text)}
    units = counted or {unit.lower() for unit in RANGE.findall(text)}
    return units.pop() if len(units) == 1 else None


def is_scalar(schema):
    """Whether it is a number, or a text of any form."""
    kind = schema.get("type")
    return kind in ("integer", "number") or kind == "string" and schema.keys() <= {"type"}
