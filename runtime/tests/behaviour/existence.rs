//! References to what exists under a condition only.

use infrastruct::{
    App, Condition, Output, Parameter, Stack, aws, if_, join, pseudo, stack, sub, synth, value,
};

use crate::group;
use crate::support::{Directory, errors, holder};

fn refused<C>(stack: Stack<C>) -> Vec<String> {
    errors(App::new().stack(stack))
}

fn accepted<C>(stack: Stack<C>) {
    let directory = Directory::new();
    synth(App::new().stack(stack), &directory.0).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_is_always_there_cannot_refer_to_what_may_not_be() {
    let said = refused(stack!(Test {
        stage: Parameter::text(),
        is_live: Condition::equals(&stage, "live"),
        #[condition(is_live)]
        inbox: aws::sqs::Queue {},
        url: Output::new(inbox.queue_url()),
        text: Output::new(sub!("{}/x", inbox.queue_url())),
        #[allow(target_policy, reason = "the queue's policy is another team's")]
        subscription: aws::sns::Subscription {
            topic_arn: "arn:aws:sns:eu-central-1:123456789012:jobs",
            protocol: "sqs",
            endpoint: inbox.arn(),
        },
    }));
    assert_eq!(said.len(), 3, "{said:?}");
    let fact =
        "`Test.inbox` exists only where `Test.is_live` holds, and this may be there without it";
    let of_output = format!(
        "`Test.url`, `value`: {fact}; help: give the output `.condition(&is_live)`, or choose: `if_(&is_live, …, …)`"
    );
    assert!(said[0].ends_with(&of_output), "{}", said[0]);
    assert!(said[1].contains(fact), "{}", said[1]);
    let of_property = format!(
        "`Test.subscription`, `endpoint`: {fact}; help: give it `#[condition(is_live)]` too, or choose: `if_(&is_live, …, …)`"
    );
    assert!(said[2].ends_with(&of_property), "{}", said[2]);
}

#[test]
fn the_same_condition_or_a_stricter_one_is_enough() {
    accepted(stack!(Test {
        stage: Parameter::text(),
        size: Parameter::text(),
        is_live: Condition::equals(&stage, "live"),
        is_large: Condition::equals(&size, "large"),
        both: Condition::and([&is_live, &is_large]),
        either: Condition::or([&is_live, &is_large]),
        is_trial: Condition::not(&is_live),
        also_live: Condition::equals("live", &stage),
        #[condition(is_live)]
        inbox: aws::sqs::Queue {},
        #[condition(either)]
        outbox: aws::sqs::Queue {},
        #[condition(is_trial)]
        testing: aws::sqs::Queue {},
        same: Output::new(inbox.arn()).condition(&is_live),
        stricter: Output::new(inbox.arn()).condition(&both),
        one_of_two: Output::new(outbox.arn()).condition(&is_live),
        equal: Output::new(inbox.arn()).condition(&also_live),
        chosen: Output::new(if_(&is_live, inbox.arn(), testing.arn())),
        nested: Output::new(if_(
            &is_large,
            if_(&is_live, inbox.arn(), testing.arn()).text(),
            "x"
        )),
        otherwise: Output::new(if_(&is_trial, "x", inbox.arn())),
        #[condition(both)]
        #[depends_on(inbox)]
        #[allow(target_policy, reason = "the queue's policy is another team's")]
        subscription: aws::sns::Subscription {
            topic_arn: "arn:aws:sns:eu-central-1:123456789012:jobs",
            protocol: "sqs",
            endpoint: inbox.arn(),
        },
        #[depends_on(inbox)]
        later: aws::sqs::Queue {},
    }));
}

#[test]
fn another_condition_is_not_enough() {
    let said = refused(stack!(Test {
        stage: Parameter::text(),
        size: Parameter::text(),
        is_live: Condition::equals(&stage, "live"),
        is_trial: Condition::equals(&stage, "test"),
        is_large: Condition::equals(&size, "large"),
        #[condition(is_live)]
        inbox: aws::sqs::Queue {},
        unrelated: Output::new(inbox.arn()).condition(&is_large),
        opposite: Output::new(inbox.arn()).condition(&is_trial),
        swapped: Output::new(if_(&is_live, "x", inbox.arn())),
    }));
    assert_eq!(said.len(), 3, "{said:?}");
}

#[test]
fn the_values_of_a_parameter_count() {
    accepted(stack!(Test {
        stage: Parameter::text().allowed_values(["live", "test"]),
        is_live: Condition::equals(&stage, "live"),
        is_trial: Condition::equals(&stage, "test"),
        #[condition(is_live)]
        inbox: aws::sqs::Queue {},
        one: Output::new(if_(&is_trial, "x", inbox.arn())),
    }));
    accepted(
        stack!(Here {
            is_local: Condition::equals(pseudo::region(), "eu-west-1"),
            #[condition(is_local)]
            inbox: aws::sqs::Queue {},
            one: Output::new(inbox.arn()),
        })
        .region("eu-west-1"),
    );
}

#[test]
fn what_cannot_be_told_is_no_mistake() {
    accepted(stack!(Test {
        stage: Parameter::text(),
        other: Parameter::text(),
        named: Parameter::text().allowed_pattern("live|liv"),
        is_live: Condition::equals(join("-", [value(&stage), "x".into()]), "live-x"),
        same_stage: Condition::equals(&stage, "live"),
        is_equal: Condition::equals(&stage, &other),
        is_named: Condition::equals(&named, "live"),
        #[condition(is_live)]
        joined: aws::sqs::Queue {},
        #[condition(is_equal)]
        equal: aws::sqs::Queue {},
        #[condition(is_named)]
        named_queue: aws::sqs::Queue {},
        one: Output::new(joined.arn()).condition(&same_stage),
        two: Output::new(equal.arn()).condition(&same_stage),
        three: Output::new(named_queue.arn()),
    }));
}

#[test]
fn a_resource_or_its_stack_may_allow_it() {
    let test = |allow: bool| {
        let test = stack!(Test {
            is_live: Condition::equals(pseudo::region(), "eu-west-1"),
            #[condition(is_live)]
            inbox: aws::sqs::Queue {},
            #[allow(conditional_reference, reason = "deployed to that region only")]
            #[allow(target_policy, reason = "the queue's policy is another team's")]
            subscription: aws::sns::Subscription {
                topic_arn: "arn:aws:sns:eu-central-1:123456789012:jobs",
                protocol: "sqs",
                endpoint: inbox.arn(),
            },
            url: Output::new(inbox.queue_url()),
        });
        if allow {
            test.allow("conditional_reference", "deployed to that region only")
        } else {
            test
        }
    };
    let said = refused(test(false));
    assert!(
        said.len() == 1 && said[0].contains("`Test.url`"),
        "{said:?}"
    );
    let directory = Directory::new();
    let manifest = synth(App::new().stack(test(true)), &directory.0).unwrap();
    assert!(manifest.advice.is_empty(), "{:?}", manifest.advice);
}

#[test]
fn another_stack_that_is_always_there_cannot_refer_to_it() {
    let one = stack!(One {
        is_live: Condition::equals(pseudo::region(), "eu-west-1"),
        #[condition(is_live)]
        inbox: aws::sqs::Queue {},
    });
    let two = Stack::new("Two", group! { holder: holder(one.inbox.arn()) });
    let said = errors(App::new().stack(one).stack(two));
    let wanted = "`One.inbox` exists only where `One.is_live` holds, and this may be there without it; help: give it a condition of its own stack";
    assert!(said.len() == 1 && said[0].ends_with(wanted), "{said:?}");
}
