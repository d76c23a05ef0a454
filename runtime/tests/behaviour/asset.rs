use infrastruct::{App, Asset, aws, stack};

#[test]
fn a_template_says_where_the_files_are() {
    let code = Asset::new("tests/behaviour").unwrap();
    let stack = stack!(Code {
        function: aws::lambda::Function {
            code: Code {
                s3_bucket: code.bucket(),
                s3_key: code.key()
            },
            handler: "index.handler",
            runtime: "python3.13",
            role: "arn:aws:iam::123456789012:role/worker",
        },
    });
    let template = crate::support::template(App::new().stack(stack), "Code");
    let code = &template["Resources"]["Function"]["Properties"]["Code"];
    assert_eq!(code["S3Bucket"], "infrastruct-asset");
    assert_eq!(code["S3Key"], "tests/behaviour");
}

#[test]
fn an_address_stands_where_one_is_wanted() {
    let nested = Asset::new("tests/behaviour/asset.rs").unwrap();
    let stack = stack!(Outer {
        inner: aws::cloudformation::Stack {
            template_url: nested.url()
        },
    });
    let template = crate::support::template(App::new().stack(stack), "Outer");
    assert_eq!(
        template["Resources"]["Inner"]["Properties"]["TemplateURL"],
        "https://infrastruct-asset/tests/behaviour/asset.rs"
    );
}

#[test]
fn an_asset_that_is_not_there_is_an_error() {
    let error = Asset::new("no/such/directory").unwrap_err().to_string();
    assert!(error.contains("no/such/directory"), "{error}");
}
