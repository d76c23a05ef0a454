use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Login {
        users: aws::cognito::UserPool {},
        domain: aws::cognito::UserPoolDomain { domain: "shop-cognito", user_pool_id: users.user_pool_id() },
    });
}
