//! What is read of answers in XML.

use std::collections::BTreeMap;

use aws_smithy_xml::decode::{Document, try_data};

/// The texts of elements, by name.
pub(crate) type Texts = BTreeMap<String, String>;

/// The texts of the elements of these names right below the root.
pub(crate) fn texts(text: &str, names: &[&str]) -> Texts {
    list(text, &[], names).0
}

/// The texts of elements right below the root, and of those within each element of the names of items.
pub(crate) fn list(text: &str, items: &[&str], names: &[&str]) -> (Texts, Vec<(String, Texts)>) {
    let mut own = Texts::new();
    let mut found = Vec::new();
    let mut document = Document::new(text);
    let Ok(mut root) = document.root_element() else {
        return (own, found);
    };
    while let Some(mut element) = root.next_tag() {
        let name = element.start_el().local().to_owned();
        if items.contains(&name.as_str()) {
            let mut texts = Texts::new();
            while let Some(mut field) = element.next_tag() {
                let field_name = field.start_el().local().to_owned();
                if names.contains(&field_name.as_str())
                    && let Ok(value) = try_data(&mut field)
                {
                    texts.insert(field_name, value.into_owned());
                }
            }
            found.push((name, texts));
        } else if names.contains(&name.as_str())
            && let Ok(value) = try_data(&mut element)
        {
            own.insert(name, value.into_owned());
        }
    }
    (own, found)
}

/// Text, written so that it stands for itself in XML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn lists_are_read_with_what_stands_beside_them() {
        let text = "<ListVersionsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated>\
            <Version><Key>a&amp;b</Key><Owner><ID>me</ID></Owner><VersionId>1</VersionId></Version>\
            <DeleteMarker><Key>c</Key></DeleteMarker></ListVersionsResult>";
        let (own, items) = list(
            text,
            &["Version", "DeleteMarker"],
            &["IsTruncated", "Key", "VersionId"],
        );
        assert_eq!(own["IsTruncated"], "true");
        assert_eq!(items[0].0, "Version");
        assert_eq!(items[0].1["Key"], "a&b");
        assert_eq!(items[0].1["VersionId"], "1");
        assert_eq!(items[1].1["Key"], "c");
    }

    #[test]
    fn what_is_no_xml_says_nothing() {
        assert!(list("{}", &[], &["Code"]).0.is_empty());
        assert!(list("<Error><Code>", &[], &["Code"]).0.len() <= 1);
    }
}
