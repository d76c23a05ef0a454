//! Answers in XML that nest, as a tree.

use xmlparser::{ElementEnd, Token, Tokenizer};

/// An element of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The root of a document; one without a name where it is none.
    pub(crate) fn parse(text: &str) -> Self {
        let mut open = vec![Self::default()];
        for token in Tokenizer::from(text) {
            match token {
                Ok(Token::ElementStart { local, .. }) => open.push(Self {
                    name: local.as_str().to_owned(),
                    ..Self::default()
                }),
                Ok(Token::ElementEnd {
                    end: ElementEnd::Close(..) | ElementEnd::Empty,
                    ..
                }) => {
                    let Some(closed) = open.pop() else { break };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(closed),
                        None => break,
                    }
                }
                Ok(Token::Text { text }) => {
                    if let Some(element) = open.last_mut() {
                        element.text.push_str(&unescaped(text.as_str()));
                    }
                }
                Ok(Token::Cdata { text, .. }) => {
                    if let Some(element) = open.last_mut() {
                        element.text.push_str(text.as_str());
                    }
                }
                Ok(_) => {}
                Err(_) => break,
            }
        }
        let document = open.into_iter().next().unwrap_or_default();
        document.children.into_iter().next().unwrap_or_default()
    }

    /// The first element of a name, however deep.
    pub(crate) fn find(&self, name: &str) -> Option<&Self> {
        let own = self.children.iter().find(|child| child.name == name);
        own.or_else(|| self.children.iter().find_map(|child| child.find(name)))
    }

    /// The items of a list, by its name.
    pub(crate) fn items(&self, list: &str) -> &[Self] {
        let list = self.children.iter().find(|child| child.name == list);
        list.map_or(&[], |list| list.children.as_slice())
    }

    /// The text of a child; an empty one where there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        let child = self.children.iter().find(|child| child.name == name);
        child.map_or("", |child| child.text.trim())
    }

    /// Its own text.
    pub(crate) fn own_text(&self) -> &str {
        self.text.trim()
    }

    /// Its children.
    pub(crate) fn children(&self) -> &[Self] {
        &self.children
    }

    /// The value of a tag.
    pub(crate) fn tag(&self, key: &str) -> Option<&str> {
        let tags = self.items("tagSet").iter();
        let mut tags = tags.filter(|tag| tag.text("key") == key);
        tags.next().map(|tag| tag.text("value"))
    }
}

/// `a & b` of `a &amp; b`
fn unescaped(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        result.push_str(before);
        let Some((name, after)) = after.split_once(';') else {
            result.push('&');
            rest = after;
            continue;
        };
        let number = name.strip_prefix('#').and_then(|number| {
            let hexadecimal = number.strip_prefix('x');
            let code = hexadecimal.map_or_else(
                || number.parse().ok(),
                |digits| u32::from_str_radix(digits, 16).ok(),
            );
            code.and_then(char::from_u32)
        });
        let letter = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => number,
        };
        result.extend(letter);
        rest = after;
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::Element;

    #[test]
    fn lists_within_lists_are_read() {
        let answer = Element::parse(
            "<?xml version=\"1.0\"?>\n<DescribeVpcsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">
               <vpcSet>
                 <item><vpcId>vpc-1</vpcId><tagSet><item><key>Name</key><value>a &amp; b&#33;</value></item></tagSet></item>
                 <item><vpcId>vpc-2</vpcId><tagSet/></item>
               </vpcSet>
               <nextToken>more</nextToken>
             </DescribeVpcsResponse>",
        );
        let vpcs = answer.items("vpcSet");
        assert_eq!(vpcs.len(), 2);
        assert_eq!(vpcs[0].text("vpcId"), "vpc-1");
        assert_eq!(vpcs[0].tag("Name"), Some("a & b!"));
        assert_eq!(vpcs[1].tag("Name"), None);
        assert_eq!(answer.text("nextToken"), "more");
        assert_eq!(answer.find("value").map(Element::own_text), Some("a & b!"));
    }

    #[test]
    fn what_is_cut_or_no_xml_says_nothing() {
        for text in ["", "{}", "<a><b>", "</a>", "<a>&amp</a>", "<a></b></a></c>"] {
            assert!(Element::parse(text).items("vpcSet").is_empty(), "{text}");
        }
    }
}
