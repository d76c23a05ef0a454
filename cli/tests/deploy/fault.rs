//! A fault at every step of a deployment: the same command completes afterwards, and nothing is done twice.

use serde_json::json;

use super::app::{App, queue, template};
use super::proxy::{FAULTS, Fault, Plan, Proxy};
use super::server::Server;

fn stacks(app: &mut App, timeout: u32) {
    let template = json!({
        "Resources": {
            "Inbox": queue(timeout),
            "Topic": {"Type": "AWS::SNS::Topic"},
            "Feed": {"Type": "AWS::SNS::Subscription", "Properties": {
                "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Inbox", "Arn"]}}},
        },
    });
    app.stack("Ingest", &template, &json!({"terminationProtection": true}));
}

fn check(app: &App, timeout: &str, context: &str) {
    let queues = app.services.queues();
    assert_eq!(queues.len(), 1, "{context}");
    assert_eq!(queues[0].1["VisibilityTimeout"], timeout, "{context}");
    assert_eq!(
        app.services.count("sns", "ListTopics", "TopicArn"),
        1,
        "{context}"
    );
    assert_eq!(
        app.services
            .count("sns", "ListSubscriptions", "SubscriptionArn"),
        1,
        "{context}"
    );
    // Stacks that were deleted are listed, too: none was made and thrown away.
    let stacks = app.services.query("cloudformation", "ListStacks", &[]);
    assert_eq!(
        stacks.matches("<StackName>Ingest</StackName>").count(),
        1,
        "{context}: {stacks}"
    );
    let events = app.services.query(
        "cloudformation",
        "DescribeStackEvents",
        &[("StackName", "Ingest")],
    );
    let created = events
        .matches("<ResourceStatus>CREATE_COMPLETE</ResourceStatus>")
        .count();
    assert_eq!(
        created, 4,
        "{context}: three resources and the stack are created once"
    );
}

#[test]
fn the_same_command_completes_after_a_fault_at_any_step() {
    let Some(server) = Server::ministack() else {
        return;
    };
    let proxy = Proxy::before(server.port);
    let mut met = 0;
    for fault in FAULTS {
        for step in 0.. {
            let mut app = App::at("fault", server);
            app.through(proxy.port);
            // Not even tried again: each fault ends the command, if it can.
            app.set("AWS_MAX_ATTEMPTS", "1");
            stacks(&mut app, 30);
            proxy.plan(Plan::At(step, fault));
            let said = app.run(&["deploy"]);
            if proxy.calls() <= step {
                break;
            }
            met += 1;
            let context = format!("{fault:?} at call {step}: {}", said.err);
            if said.code != 0 {
                assert!(said.err.contains("run the same command again"), "{context}");
            }
            proxy.plan(Plan::Calm);
            app.done(&["deploy"]);
            check(&app, "30", &context);

            // A change of what is there, with the same fault.
            stacks(&mut app, 45);
            proxy.plan(Plan::At(step, fault));
            let said = app.run(&["deploy"]);
            let context = format!("{fault:?} at call {step} of an update: {}", said.err);
            proxy.plan(Plan::Calm);
            app.done(&["deploy"]);
            check(&app, "45", &context);
        }
    }
    assert!(
        met >= FAULTS.len() * 6,
        "a deployment takes at least six calls, {met} faults were met"
    );
}

#[test]
fn calls_are_tried_again() {
    let Some(server) = Server::ministack() else {
        return;
    };
    let proxy = Proxy::before(server.port);
    // One step of each kind: before, at and after the change set, and its execution.
    for (step, fault) in [
        (0, Fault::CutBefore),
        (1, Fault::CutAfter),
        (2, Fault::Throttled),
        (4, Fault::BrokenAfter),
        (5, Fault::Broken),
    ] {
        let mut app = App::at("retries", server);
        app.through(proxy.port);
        stacks(&mut app, 30);
        proxy.plan(Plan::At(step, fault));
        app.done(&["deploy"]);
        proxy.plan(Plan::Calm);
        check(&app, "30", &format!("{fault:?} at call {step}"));
    }
}

#[test]
fn a_deletion_completes_after_a_fault_at_any_step() {
    let Some(server) = Server::ministack() else {
        return;
    };
    let proxy = Proxy::before(server.port);
    for fault in [
        Fault::CutBefore,
        Fault::CutAfter,
        Fault::Throttled,
        Fault::BrokenAfter,
    ] {
        for step in 0.. {
            let mut app = App::at("fault_deletion", server);
            app.stack(
                "Ingest",
                &template(&json!({"Inbox": queue(30)})),
                &json!({}),
            );
            app.done(&["deploy"]);
            app.through(proxy.port);
            app.set("AWS_MAX_ATTEMPTS", "1");
            proxy.plan(Plan::At(step, fault));
            let said = app.run(&["destroy", "Ingest", "--yes"]);
            if proxy.calls() <= step {
                break;
            }
            proxy.plan(Plan::Calm);
            app.done(&["destroy", "Ingest", "--yes"]);
            assert!(
                app.services.queues().is_empty(),
                "{fault:?} at call {step}: {}",
                said.err
            );
        }
    }
}

#[test]
fn the_bucket_is_finished_after_a_fault_at_any_step() {
    let Some(server) = Server::ministack() else {
        return;
    };
    let proxy = Proxy::before(server.port);
    for fault in [Fault::CutBefore, Fault::CutAfter, Fault::Broken] {
        for step in 0.. {
            let mut app = App::at("fault_bucket", server);
            app.through(proxy.port);
            app.set("AWS_MAX_ATTEMPTS", "1");
            std::fs::write(
                app.directory.join("code.py"),
                "def handler(event, context): return 1",
            )
            .unwrap();
            app.stack("Code", &super::asset::function("code.py"), &json!({}));
            proxy.plan(Plan::At(step, fault));
            let said = app.run(&["deploy", "--yes"]);
            if proxy.calls() <= step {
                break;
            }
            proxy.plan(Plan::Calm);
            app.done(&["deploy", "--yes"]);
            let context = format!("{fault:?} at call {step}: {}", said.err);
            super::asset::check_bucket(&app, &context);
            assert_eq!(super::asset::objects(&app).len(), 1, "{context}");
        }
    }
}

#[test]
fn a_deployment_comes_through_a_storm() {
    let Some(server) = Server::ministack() else {
        return;
    };
    let proxy = Proxy::before(server.port);
    for seed in 0..3 {
        let mut app = App::at("storm", server);
        app.through(proxy.port);
        stacks(&mut app, 30);
        proxy.plan(Plan::Storm(seed));
        // Six attempts at each call are usually enough; if not, the same command goes on.
        let came_through = (0..5).any(|_| app.run(&["deploy"]).code == 0);
        proxy.plan(Plan::Calm);
        assert!(came_through, "seed {seed}");
        check(&app, "30", &format!("seed {seed}"));
    }
}
