//! What the public types can do beside their own methods.

use std::collections::HashSet;
use std::fmt::Debug;
use std::hash::Hash;

use infrastruct::diagnostics::{Diagnostic, Severity};
use infrastruct::intrinsic::StackOutput;
use infrastruct::kind::Text;
use infrastruct::manifest::{
    Manifest, OutputManifest, ParameterManifest, ResourceManifest, StackManifest,
};
use infrastruct::{
    App, Asset, Condition, Error, Mapping, Output, Parameter, Ref, Resource, Stack, Value, aws,
    construct,
};

type Queue = aws::sqs::Queue;

#[test]
fn everything_can_be_debugged() {
    fn check<T: Debug>() {}
    check::<App>();
    check::<Asset>();
    check::<Condition>();
    check::<Diagnostic>();
    check::<Error>();
    check::<Manifest>();
    check::<Mapping<Text>>();
    check::<Output>();
    check::<Parameter<Text>>();
    check::<Ref<Queue>>();
    check::<Resource<Queue>>();
    check::<Stack<()>>();
    check::<StackOutput>();
    check::<Value<Text>>();
}

#[test]
fn what_is_data_can_be_compared() {
    fn check<T: Clone + PartialEq + Eq>() {}
    check::<Asset>();
    check::<Diagnostic>();
    check::<Severity>();
    check::<Manifest>();
    check::<StackManifest>();
    check::<ParameterManifest>();
    check::<OutputManifest>();
    check::<ResourceManifest>();
}

#[test]
fn handles_are_the_same_where_they_mean_one_resource() {
    fn check<T: Copy + Eq + Hash>() {}
    check::<Ref<Queue>>();
    let inbox = construct!(aws::sqs::Queue {});
    let other = construct!(aws::sqs::Queue {});
    let (handle, same) = (*inbox, *inbox);
    assert_eq!(handle, same);
    assert_ne!(*inbox, *other);
    assert_eq!(HashSet::from([*inbox, *inbox, *other]).len(), 2);
}
