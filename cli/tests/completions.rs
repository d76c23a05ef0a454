//! What the completion scripts complete.

use std::process::Command;

fn script(shell: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .args(["infrastruct", "completions", shell])
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// What bash offers after some words, with cargo's own completion loaded before.
fn offered(words: &str) -> Option<String> {
    let count = words.split(' ').count() - 1;
    let line = format!(
        "_cargo() {{ COMPREPLY=(cargos-own); }}; complete -F _cargo cargo\n{}\n\
         COMP_WORDS=({words}); COMP_CWORD={count}\n\
         _cargo_infrastruct_within cargo \"${{COMP_WORDS[$COMP_CWORD]}}\" \"${{COMP_WORDS[$COMP_CWORD-1]}}\"\n\
         echo \"${{COMPREPLY[*]}}\"",
        script("bash")
    );
    let output = Command::new("bash")
        .args(["--norc", "-c", &line])
        .output()
        .ok()?;
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[test]
fn bash_completes_the_subcommand_of_cargo_and_leaves_the_others_alone() {
    let Some(commands) = offered("cargo infrastruct de") else {
        return;
    };
    assert_eq!(commands, "deploy destroy");
    let options = offered("cargo infrastruct deploy --exp").unwrap();
    assert_eq!(options, "--express");
    assert_eq!(offered("cargo bui").unwrap(), "cargos-own");
}

#[test]
fn zsh_and_fish_know_the_subcommand_of_cargo() {
    // The completion of cargo that comes with rustup calls this function.
    assert!(script("zsh").contains("_cargo-infrastruct() {"));
    let fish = script("fish");
    assert!(fish.contains("complete -c cargo-infrastruct"));
    assert!(fish.contains("complete -c cargo -n"), "{fish}");
}
