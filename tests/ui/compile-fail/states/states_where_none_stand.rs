use infrastruct_constructs::states;

fn main() {
    let _ = states!(
        check: Pass { result: states!(inner: Succeed {}), next: outer },
        outer: Parallel {
            branches: [
                states!(left: Pass { next: done }),
                states!(right: Pass { end: true }, done: Succeed {}),
            ],
            next: done,
        },
        done: Succeed {},
    );
}
