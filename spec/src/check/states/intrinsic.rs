//! Calls of Step Functions' intrinsic functions, such as `States.Format('{}', $.name)`.

use super::path;
use crate::suggest;

/// A function, and how many arguments it takes at least and at most.
const FUNCTIONS: [(&str, usize, usize); 18] = [
    ("Array", 0, usize::MAX),
    ("ArrayContains", 2, 2),
    ("ArrayGetItem", 2, 2),
    ("ArrayLength", 1, 1),
    ("ArrayPartition", 2, 2),
    ("ArrayRange", 3, 3),
    ("ArrayUnique", 1, 1),
    ("Base64Decode", 1, 1),
    ("Base64Encode", 1, 1),
    ("Format", 1, usize::MAX),
    ("Hash", 2, 2),
    ("JsonMerge", 3, 3),
    ("JsonToString", 1, 1),
    ("MathAdd", 2, 2),
    ("MathRandom", 2, 3),
    ("StringSplit", 2, 2),
    ("StringToJson", 1, 1),
    ("UUID", 0, 0),
];

/// Functions may be nested this deep.
const DEEPEST: usize = 10;

/// What is wrong with the value of a field that takes a path or an intrinsic function.
pub(super) fn mistake(text: &str) -> Option<String> {
    if text.starts_with("States.") {
        return of_call(text.trim(), 1);
    }
    path::read(text).err()
}

fn of_call(call: &str, depth: usize) -> Option<String> {
    if depth > DEEPEST {
        return Some(format!("functions are nested more than {DEEPEST} deep"));
    }
    let Some(open) = call.find('(') else {
        return Some(format!("`{call}` lacks its arguments in parentheses"));
    };
    let name = call[..open].trim_end();
    let short = name.strip_prefix("States.").unwrap_or(name);
    let Some((_, least, most)) = FUNCTIONS.iter().find(|(known, ..)| *known == short) else {
        let meant = suggest(short, FUNCTIONS.iter().map(|(known, ..)| *known));
        return Some(match meant {
            Some(meant) => format!("there is no function `{name}`: did you mean `States.{meant}`?"),
            None => format!("there is no function `{name}`"),
        });
    };
    let Some((inner, rest)) = path::closed(&call[open..], '(', ')') else {
        return Some(format!("the parentheses of `{name}` are not closed"));
    };
    if !rest.trim().is_empty() {
        return Some(format!("`{}` follows the call of `{name}`", rest.trim()));
    }
    let arguments = arguments(inner);
    if arguments.len() < *least || arguments.len() > *most {
        let wanted = match (least, most) {
            (0, 0) => "no arguments".to_owned(),
            (1, 1) => "1 argument".to_owned(),
            (least, most) if least == most => format!("{least} arguments"),
            (least, &usize::MAX) => format!("at least {least}"),
            (least, most) => format!("{least} to {most} arguments"),
        };
        return Some(format!("`{name}` takes {wanted}, not {}", arguments.len()));
    }
    let wrong = arguments
        .iter()
        .find_map(|argument| of_argument(argument, depth));
    wrong.or_else(|| match short {
        "Format" => of_format(&arguments),
        "ArrayRange" | "MathAdd" | "MathRandom" => {
            let quoted = arguments
                .iter()
                .find(|argument| argument.starts_with('\''))?;
            Some(format!("`{name}` takes numbers, not {quoted}"))
        }
        _ => None,
    })
}

fn of_argument(argument: &str, depth: usize) -> Option<String> {
    if argument.starts_with("States.") {
        return of_call(argument, depth + 1);
    }
    if argument.starts_with('$') {
        return path::read(argument)
            .err()
            .map(|wrong| format!("`{argument}`: {wrong}"));
    }
    let is_quoted = argument.len() > 1 && argument.starts_with('\'') && argument.ends_with('\'');
    let is_constant =
        matches!(argument, "true" | "false" | "null") || argument.parse::<f64>().is_ok();
    if is_quoted || is_constant {
        return None;
    }
    Some(match argument {
        "" => "an argument is empty".to_owned(),
        _ if argument.starts_with('"') => format!("strings stand in single quotes, not {argument}"),
        _ => format!("`{argument}` is no string in single quotes, number, path or function"),
    })
}

/// A template has a `{}` for each further argument.
fn of_format(arguments: &[&str]) -> Option<String> {
    let template = arguments.first()?;
    if !template.starts_with('\'') {
        return None;
    }
    let plain = template
        .replace("\\\\", "")
        .replace("\\{", "")
        .replace("\\}", "");
    let holes = plain.matches("{}").count();
    let given = arguments.len() - 1;
    (holes != given).then(|| {
        format!(
            "the template of `States.Format` has {holes} `{{}}`, and {given} arguments follow it"
        )
    })
}

fn arguments(inner: &str) -> Vec<&str> {
    let mut arguments = Vec::new();
    let (mut depth, mut start, mut quote, mut is_escaped) = (0_i32, 0, None, false);
    for (at, letter) in inner.char_indices() {
        match (letter, quote) {
            _ if is_escaped => is_escaped = false,
            ('\\', _) => is_escaped = true,
            (letter, Some(open)) if letter == open => quote = None,
            ('\'' | '"', None) => quote = Some(letter),
            ('(' | '[', None) => depth += 1,
            (')' | ']', None) => depth -= 1,
            (',', None) if depth == 0 => {
                arguments.push(inner[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    if !arguments.is_empty() || !inner.trim().is_empty() {
        arguments.push(inner[start..].trim());
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::mistake;

    #[test]
    fn right_calls() {
        for call in [
            "States.Format('Hello, {}, {}', $.name, States.UUID())",
            "States.Format($.template, 1)",
            "States.Format('it\\'s \\{\\} {}', $.a)",
            "States.Array()",
            "States.ArrayRange(1, 9, 2)",
            "States.JsonMerge($.a, $.b, false)",
            "States.MathRandom(1, 999)",
            "States.ArrayContains($.list[?(@.a == 'x')], null)",
            "States.StringToJson($$.Execution.Input)",
        ] {
            assert_eq!(mistake(call), None, "{call}");
        }
    }

    #[test]
    fn wrong_calls() {
        for (call, why) in [
            (
                "States.Fromat('{}', $.a)",
                "there is no function `States.Fromat`: did you mean `States.Format`?",
            ),
            ("States.UUID(1)", "`States.UUID` takes no arguments, not 1"),
            (
                "States.MathAdd(1)",
                "`States.MathAdd` takes 2 arguments, not 1",
            ),
            (
                "States.Format('{}')",
                "the template of `States.Format` has 1 `{}`, and 0 arguments follow it",
            ),
            (
                "States.Format('{}', $.a",
                "the parentheses of `States.Format` are not closed",
            ),
            (
                "States.Format(\"{}\", $.a)",
                "strings stand in single quotes, not \"{}\"",
            ),
            (
                "States.MathAdd(1, '-1')",
                "`States.MathAdd` takes numbers, not '-1'",
            ),
            (
                "States.UUID",
                "`States.UUID` lacks its arguments in parentheses",
            ),
            ("States.ArrayLength($.a[)", "`$.a[`: `[` is not closed"),
        ] {
            let found = mistake(call);
            assert_eq!(found.as_deref(), Some(why), "{call}");
        }
    }
}
