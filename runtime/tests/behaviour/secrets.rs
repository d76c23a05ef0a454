//! A masked parameter stays in its stack, and out of outputs.

use infrastruct::{App, Condition, Output, Parameter, Stack, aws, dynamic, if_, join, stack, sub};

use crate::group;
use crate::support::{alone, errors, errors_alone, holder, queue};

const IN_ANOTHER_STACK: &str = "`One.secret` is masked with `no_echo`, and another stack could only read it from an output, which shows it; \
     help: declare the parameter in the stack that uses it, or keep it in Secrets Manager or Systems Manager: `dynamic::secret(\"…\")`";
const IN_AN_OUTPUT: &str = "`Test.secret` is masked with `no_echo`, and an output would show it; \
     help: keep it in Secrets Manager or Systems Manager, and read it there: `dynamic::secret(\"…\")`";

macro_rules! refused_in_another_stack {
    ($secret:ident => $($value:expr),* $(,)?) => {$({
        let $secret = Parameter::text().no_echo();
        let user = Stack::new("Two", group! { holder: holder($value) });
        let said = errors(App::new().stack(Stack::new("One", group! { queue: queue(), secret: $secret })).stack(user));
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].ends_with(IN_ANOTHER_STACK), "{said:?}");
    })*};
}

#[test]
fn another_stack_cannot_read_it() {
    refused_in_another_stack! { secret =>
        &secret,
        sub!("x-{secret}"),
        join("-", [&secret]),
        [("a", infrastruct::value(&secret).weak())],
        infrastruct::base64(sub!("{}", sub!("{secret}"))),
    }
}

macro_rules! refused_in_an_output {
    ($secret:ident, $is_live:ident => $($value:expr),* $(,)?) => {$({
        let $secret = Parameter::text().no_echo();
        let $is_live = Condition::equals(infrastruct::pseudo::region(), "b");
        let output = Output::new($value);
        let said = errors_alone(group! { queue: queue(), output: output, secret: $secret, is_live: $is_live });
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].ends_with(IN_AN_OUTPUT), "{said:?}");
    })*};
}

#[test]
fn no_output_shows_it() {
    refused_in_an_output! { secret, is_live =>
        &secret,
        sub!("x-{secret}"),
        join("-", [&secret]),
        if_(&is_live, "x", &secret),
        infrastruct::base64(&secret),
    }
}

#[test]
fn its_own_stack_uses_it() {
    let secret = Parameter::text().no_echo();
    let is_given = Condition::not(&Condition::equals(&secret, ""));
    alone(group! {
        holder: holder(&secret),
        given: Output::new("yes").condition(&is_given),
        is_given: is_given,
        secret: secret,
        other: Output::new(dynamic::ssm("/a")),
    });
}

#[test]
fn a_stack_may_allow_it() {
    let one = stack!(One {
        secret: Parameter::text().no_echo(),
        queue: aws::sqs::Queue {},
        shown: Output::new(&secret),
    });
    let one = one.allow("secret_leaves_its_stack", "a token for one hour");
    infrastruct::synth(App::new().stack(one), &crate::support::Directory::new().0).unwrap();
}
