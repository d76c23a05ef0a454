//! How functions are invoked: by address, by alias, without waiting.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Alias, AsyncInvocation, Code, EventBus, Function, FunctionUrl, Queue, Runtime, Schedule, Topic,
    every, hours, minutes,
};
use serde_json::{Value, json};

use crate::support::{counts, function, only, statements, template};

#[test]
fn an_address_is_for_those_who_may_use_it() {
    #[derive(Construct)]
    struct Served {
        orders: Function,
        url: FunctionUrl,
        shop: Function,
    }
    let template = template(construct!(Served {
        orders: function(),
        url: FunctionUrl::new(&orders).streamed(),
        shop: function().grants([url.invoke()]),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Policy:1 IAM::Role:2 Lambda::Function:2 Lambda::Url:1"
    );
    assert_eq!(
        only(&template, "Lambda::Url")["Properties"],
        json!({
            "AuthType": "AWS_IAM",
            "TargetFunctionArn": { "Fn::GetAtt": ["Orders", "Arn"] },
            "InvokeMode": "RESPONSE_STREAM",
        })
    );
    let allowed = statements(&template, "ShopRolePolicy");
    assert_eq!(allowed[0]["Action"], "lambda:InvokeFunctionUrl");
    assert_eq!(
        allowed[1]["Condition"],
        json!({ "Bool": { "lambda:InvokedViaFunctionUrl": "true" } })
    );
}

#[test]
fn an_open_address_lets_everybody_in() {
    #[derive(Construct)]
    struct Served {
        hooks: Function,
        live: Alias,
        url: FunctionUrl,
    }
    let template = template(construct!(Served {
        hooks: function(),
        live: Alias::new("live", &hooks),
        url: FunctionUrl::new(&live)
            .open()
            .origins(["https://shop.example"]),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Role:1 Lambda::Alias:1 Lambda::Function:1 Lambda::Permission:2 Lambda::Url:1 Lambda::Version:1"
    );
    let url = only(&template, "Lambda::Url");
    assert_eq!(url["Properties"]["Qualifier"], "live");
    assert_eq!(url["DependsOn"], json!(["Live"]));
    let permissions: Vec<&Value> = template["Resources"]
        .as_object()
        .unwrap()
        .values()
        .filter(|resource| resource["Type"] == "AWS::Lambda::Permission")
        .map(|permission| &permission["Properties"])
        .collect();
    for permission in &permissions {
        assert_eq!(
            permission["FunctionName"],
            json!({ "Fn::GetAtt": ["Live", "AliasArn"] })
        );
        assert_eq!(permission["Principal"], "*");
    }
    assert_eq!(permissions[0]["FunctionUrlAuthType"], "NONE");
    assert_eq!(permissions[1]["InvokedViaFunctionUrl"], true);
}

#[test]
fn an_alias_is_a_target_and_changes_with_the_code() {
    #[derive(Construct)]
    struct Daily {
        worker: Function,
        live: Alias,
        hub: Topic,
        tick: Schedule,
    }
    let of = |text: &str| {
        template(construct!(Daily {
            worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline(text)),
            live: Alias::new("live", &worker).provisioned_concurrency(2),
            hub: Topic::new(),
            tick: Schedule::new(every(minutes(5)), &live),
        }))
    };
    let (one, other) = (
        of("def handler(event, context): pass"),
        of("def handler(event, context): return 1"),
    );
    let version = |template: &Value| only(template, "Lambda::Version")["Properties"].clone();
    assert_ne!(version(&one), version(&other));
    assert_eq!(
        version(&one),
        version(&of("def handler(event, context): pass"))
    );
    assert_eq!(
        statements(&one, "TickRolePolicy")[0]["Resource"],
        json!({ "Fn::GetAtt": ["Live", "AliasArn"] })
    );
    assert_eq!(
        only(&one, "Lambda::Alias")["Properties"]["ProvisionedConcurrencyConfig"],
        json!({ "ProvisionedConcurrentExecutions": 2 })
    );
}

#[test]
fn what_becomes_of_an_event_is_told() {
    #[derive(Construct)]
    struct Told {
        lost: Queue,
        orders: EventBus,
        worker: Function,
        invocation: AsyncInvocation,
    }
    let template = template(construct!(Told {
        lost: Queue::new(),
        orders: EventBus::new("orders"),
        worker: function(),
        invocation: AsyncInvocation::of(&worker)
            .retries(0)
            .longest(hours(1))
            .on_success(&orders)
            .on_failure(&lost),
    }));
    let invocation = only(&template, "Lambda::EventInvokeConfig");
    assert_eq!(
        invocation["Properties"],
        json!({
            "FunctionName": { "Ref": "Worker" },
            "Qualifier": "$LATEST",
            "MaximumRetryAttempts": 0,
            "MaximumEventAgeInSeconds": 3_600,
            "DestinationConfig": {
                "OnSuccess": { "Destination": { "Fn::GetAtt": ["Orders", "Arn"] } },
                "OnFailure": { "Destination": { "Fn::GetAtt": ["Lost", "Arn"] } },
            },
        })
    );
    assert_eq!(invocation["DependsOn"], json!(["WorkerRolePolicy"]));
    let allowed = statements(&template, "WorkerRolePolicy");
    assert_eq!(allowed[0]["Action"], "events:PutEvents");
    assert_eq!(allowed[1]["Action"], "sqs:SendMessage");
}

#[test]
fn an_alias_hears_what_nobody_waits_for() {
    #[derive(Construct)]
    struct Told {
        worker: Function,
        live: Alias,
        healer: Function,
        invocation: AsyncInvocation,
    }
    let template = template(construct!(Told {
        worker: function(),
        live: Alias::new("live", &worker),
        healer: function(),
        invocation: AsyncInvocation::of(&live).on_failure(&healer),
    }));
    let invocation = only(&template, "Lambda::EventInvokeConfig");
    assert_eq!(invocation["Properties"]["Qualifier"], "live");
    assert_eq!(invocation["DependsOn"], json!(["WorkerRolePolicy", "Live"]));
}
