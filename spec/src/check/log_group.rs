//! Log groups that are meant for a function: they have its name.

use crate::list::List;
use crate::query::context::Context;
use crate::query::sight::{one, text_at};
use crate::rule::{Family, Report, Rule};
use crate::suggest;

pub(super) const FAMILY: Family = Family::new(&[LOG_GROUP_OF_NO_FUNCTION], check);

const LOG_GROUP_OF_NO_FUNCTION: Rule = Rule::advice(
    "log_group_of_no_function",
    "a log group whose name is nearly that of a function's",
)
.because(
    "A function logs to `/aws/lambda/` and its name, unless it says where else; of another group it uses neither retention nor key.",
    "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html",
);

const PREFIX: &str = "/aws/lambda/";

fn check(context: &Context<'_>, report: &mut Report) {
    let mut functions = Vec::new();
    for (at, function) in context.of_type("AWS::Lambda::Function") {
        if let Some(name) = text_at(&function.properties, "FunctionName") {
            functions.push((context.home(at), name, function));
        }
    }
    for (at, group) in context.of_type("AWS::Logs::LogGroup") {
        let Some(written) = one(group, "LogGroupName") else {
            continue;
        };
        let Some(name) = written.text().and_then(|name| name.strip_prefix(PREFIX)) else {
            continue;
        };
        let own = functions
            .iter()
            .filter(|(home, ..)| *home == context.home(at));
        let names: Vec<&str> = own.map(|(_, name, _)| *name).list();
        if names.contains(&name) {
            continue;
        }
        let Some(meant) = suggest(name, names.iter().copied()) else {
            continue;
        };
        let message = format!("no function of the stack is called `{name}`, so none logs here");
        let mut found = LOG_GROUP_OF_NO_FUNCTION.at(written.position, message);
        if let Some((.., function)) = functions.iter().find(|(_, known, _)| *known == meant) {
            let text = format!("function `{}` is called `{meant}`", function.name);
            found = found.note(function.position, text);
        }
        let help = format!("did you mean `{PREFIX}{meant}`?");
        report.add(at, found.with_help(help));
    }
}
