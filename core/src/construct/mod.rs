//! What declares: resources, groups, parameters, conditions, mappings, outputs, stacks, apps.

pub mod app;
#[doc(hidden)]
pub mod around;
pub mod condition;
#[doc(hidden)]
pub mod declaration;
pub mod deletion_policy;
#[doc(hidden)]
pub mod found;
pub mod into_construct;
pub mod intrinsic;
#[doc(hidden)]
pub mod item;
#[doc(hidden)]
pub mod logical_id;
pub mod mapping;
pub mod other_stack;
pub mod output;
pub mod own_rule;
pub mod parameter;
pub mod parameter_rule;
#[doc(hidden)]
pub mod placing;
pub mod properties;
#[doc(hidden)]
pub mod property_path;
pub mod property_view;
pub mod resource;
pub mod resource_view;
#[doc(hidden)]
pub mod schemas;
pub mod stack;
#[doc(hidden)]
pub mod tag;
pub mod tree;
