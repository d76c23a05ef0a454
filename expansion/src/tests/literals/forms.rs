Self {
    function: aws::lambda::Function {
        #[cfg(feature = "live")]
        code: __ { zip_file: text, #[cfg(test)] s3_key: key },
        tags: [#[cfg(test)] __ { key: "team", value: team }, Tag { key: "stage", value: stage }],
        environment: if live { Environment { variables: [("STAGE", name)] } } else { Environment {} },
        role: if_(&is_live, role, other),
        timeout: if_(is_live, if_(&is_main, 60, None), limits.timeout),
        tracing_config: infrastruct::if_(&is_live, TracingConfig { mode: mode }, json!({ "Mode": if_(&is_main, mode, [role]) })),
        description: if_(&is_live, text),
    },
    #[cfg(test)]
    #[deletion_policy(settings.policy)]
    #[logical_id(identifier)]
    role: aws::iam::Role { assume_role_policy_document: document(principal) },
    #[condition(is_live)]
    #[depends_on(function)]
    group: Group::new(size),
    queue: match settings.stage { Stage::Live => Some(aws::sqs::Queue { delay_seconds: delay }), _ => None },
    policy: aws::iam::ManagedPolicy { policy_document: policy(action), roles: [role] },
}
