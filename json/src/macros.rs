//! JSON within Rust.

/// A [`Value`](crate::Value) as JSON is written; a value may be an expression, and so may a key in parentheses.
///
/// ```
/// use infrastruct_json::json;
///
/// let (name, count) = ("b", 2);
/// let value = json!({ "a": [1, null, { "c": count + 1 }], name: true });
/// assert_eq!(value.to_string(), r#"{"a":[1,null,{"c":3}],"b":true}"#);
/// ```
#[macro_export]
macro_rules! json {
    (null) => { $crate::Value::Null };
    ([]) => { $crate::Value::Array(::std::vec::Vec::new()) };
    ([ $($items:tt)+ ]) => {{
        let mut list = ::std::vec::Vec::new();
        $crate::json!(@items list $($items)+);
        $crate::Value::Array(list)
    }};
    ({}) => { $crate::Value::Object($crate::Map::new()) };
    ({ $($entries:tt)+ }) => {{
        let mut map = $crate::Map::new();
        $crate::json!(@entries map $($entries)+);
        $crate::Value::Object(map)
    }};

    (@items $list:ident) => {};
    (@items $list:ident null $(, $($rest:tt)*)?) => {
        $list.push($crate::Value::Null);
        $crate::json!(@items $list $($($rest)*)?);
    };
    (@items $list:ident [ $($inner:tt)* ] $(, $($rest:tt)*)?) => {
        $list.push($crate::json!([ $($inner)* ]));
        $crate::json!(@items $list $($($rest)*)?);
    };
    (@items $list:ident { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $list.push($crate::json!({ $($inner)* }));
        $crate::json!(@items $list $($($rest)*)?);
    };
    (@items $list:ident $item:expr $(, $($rest:tt)*)?) => {
        $list.push($crate::ToJson::to_json(&$item));
        $crate::json!(@items $list $($($rest)*)?);
    };

    (@entries $map:ident) => {};
    (@entries $map:ident $key:tt : null $(, $($rest:tt)*)?) => {
        $map.insert(($key).into(), $crate::Value::Null);
        $crate::json!(@entries $map $($($rest)*)?);
    };
    (@entries $map:ident $key:tt : [ $($inner:tt)* ] $(, $($rest:tt)*)?) => {
        $map.insert(($key).into(), $crate::json!([ $($inner)* ]));
        $crate::json!(@entries $map $($($rest)*)?);
    };
    (@entries $map:ident $key:tt : { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $map.insert(($key).into(), $crate::json!({ $($inner)* }));
        $crate::json!(@entries $map $($($rest)*)?);
    };
    (@entries $map:ident $key:tt : $value:expr $(, $($rest:tt)*)?) => {
        $map.insert(($key).into(), $crate::ToJson::to_json(&$value));
        $crate::json!(@entries $map $($($rest)*)?);
    };

    ($value:expr) => { $crate::ToJson::to_json(&$value) };
}
