//! Where expansions find the runtime.

use proc_macro2::{TokenStream, TokenTree};

use crate::crate_path::with_crate_path;
use crate::pipeline;

/// One of the macros.
type Expand = fn(TokenStream) -> TokenStream;

/// A crate that hands the macros on may be all that their user knows.
#[test]
fn no_expansion_names_the_crate_itself() {
    let cases: [(Expand, &str); 9] = [
        (pipeline::construct, include_str!("literals/cron.rs")),
        (pipeline::construct, include_str!("literals/mistakes.rs")),
        (
            pipeline::construct,
            include_str!("literals/half_written.rs"),
        ),
        (pipeline::construct, include_str!("literals/single.rs")),
        (
            pipeline::construct,
            "aws::sqs::Queue::Tag { key: \"a\", value: b }",
        ),
        (pipeline::stack, include_str!("literals/stack.rs")),
        (pipeline::json, "{ \"a\": b, (c): [d] }"),
        (pipeline::sub, "\"{a}{AWS::Region}{}\", b"),
        (
            pipeline::derive,
            "#[resource(aws::sqs::Queue)] struct TeamQueue { visibility_timeout: u32 }",
        ),
    ];
    let path: TokenStream = "platform::cloud".parse().unwrap();
    let path: Vec<TokenTree> = path.into_iter().collect();
    for (expand, source) in cases {
        let source: TokenStream = source.parse().unwrap();
        let expansion = with_crate_path(path.clone(), || expand(source).to_string());
        let text = expansion.replace(' ', "");
        assert!(!text.contains("::infrastruct::"), "{text}");
    }
}
