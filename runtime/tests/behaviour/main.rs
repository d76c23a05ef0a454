//! What an app becomes, written as the macros expand.

mod app;
mod asset;
mod build_step;
mod conditions;
mod construct;
mod cross_stack;
mod directory;
mod existence;
mod handles;
mod intrinsics;
mod json_text;
mod limits;
mod manifest;
mod outputs;
mod overrides;
mod own_rules;
mod parameters;
mod policies;
mod resources;
mod secrets;
mod sections;
mod sub;
mod support;
mod surface;
mod values;
mod within;
