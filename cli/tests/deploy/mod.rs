//! Deploys for real: against servers that act as AWS on this machine.
//!
//! The servers come from PyPI, pinned, into the target directory; they listen on free loopback ports, and each is
//! stopped by its process ID when the tests end. Where they cannot be had, the tests say so and are skipped.

mod app;
mod asset;
mod at_work;
mod bucket;
mod credentials;
mod discretion;
mod ending;
mod everyday;
mod execute;
mod export;
mod failure;
mod fault;
mod fleet;
mod future;
mod gc;
mod http;
mod interruption;
mod lifecycle;
mod logs;
mod lookup;
mod lookup_app;
mod lookup_kinds;
mod lookup_network;
mod lookup_script;
mod matrix;
mod nested;
mod options;
mod order;
mod proxy;
mod question;
mod recovery;
mod refactor;
mod script;
mod server;
mod service;
mod session;
mod stack_set;
mod stuck;
mod truth;
mod waiting;
mod watch;
