//! What rustdoc shows of a construct on its page.

use std::fs;

use infrastruct_tests::workspace;

#[test]
fn the_page_of_a_construct_shows_its_children() {
    let arguments = ["doc", "-p", "infrastruct-constructs", "--no-deps"];
    let output = workspace::cargo(workspace::root(), &arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let page = workspace::target().join("doc/infrastruct_constructs/struct.Queue.html");
    let page = fs::read_to_string(page).unwrap();
    let (_, template) = page.split_once("the template that it yields").unwrap();
    assert!(template.contains("RedrivePolicy"), "{template}");
    let (_, page) = page.split_once("What it is made of").expect("the table");
    let (table, _) = page.split_once("</table>").expect("its end");
    for (field, link, part) in [
        ("queue", "", "handle; it goes by the name of the whole"),
        ("policy", "struct.ResourcePolicy.html", "handle"),
        ("dead_letters", "struct.DeadLetterQueue.html", "handle"),
    ] {
        let start = format!("<code>{field}</code>");
        let row = table.split("<tr>").find(|row| row.contains(&start));
        let row = row.unwrap_or_else(|| panic!("no `{field}` in {table}"));
        assert!(row.contains(link), "{row}");
        assert!(row.contains(part), "{row}");
    }
    assert!(!table.contains("has_visibility_timeout"), "{table}");
}
