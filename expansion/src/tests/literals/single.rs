aws::s3::Bucket { bucket_name: name, tags: [Tag { key: "team", value: team }] }
