use std::fs;

use infrastruct::{App, Stack, synth};

use crate::support::{Directory, names, queue};
use crate::{app, group};

fn jobs(name: &str, count: usize) -> App {
    app![Stack::new(
        name,
        group! { q: (0..count).map(|_| queue()).collect::<Vec<_>>() }
    )]
}

#[test]
fn stale_templates_go_and_other_files_stay() {
    let directory = Directory::new();
    fs::write(directory.0.join("notes.md"), "mine").unwrap();
    fs::write(directory.0.join("Other.template.json"), "mine").unwrap();
    synth(jobs("Old", 1), &directory.0).unwrap();
    synth(jobs("New", 1), &directory.0).unwrap();
    assert_eq!(
        directory.names(),
        [
            "New.template.json",
            "Other.template.json",
            "manifest.json",
            "notes.md"
        ]
    );
}

#[test]
fn what_is_unchanged_is_not_touched() {
    let directory = Directory::new();
    synth(jobs("Jobs", 1), &directory.0).unwrap();
    let path = directory.0.join("Jobs.template.json");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    fs::File::options()
        .append(true)
        .open(&path)
        .unwrap()
        .set_modified(long_ago)
        .unwrap();
    synth(jobs("Jobs", 1), &directory.0).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), long_ago);
    synth(jobs("Jobs", 2), &directory.0).unwrap();
    assert_ne!(fs::metadata(&path).unwrap().modified().unwrap(), long_ago);
}

#[test]
fn a_mistake_leaves_what_was_built_before() {
    let directory = Directory::new();
    synth(jobs("Jobs", 1), &directory.0).unwrap();
    let before = (
        directory.text("Jobs.template.json"),
        directory.text("manifest.json"),
    );
    synth(jobs("Jobs", 501), &directory.0).unwrap_err();
    assert_eq!(
        (
            directory.text("Jobs.template.json"),
            directory.text("manifest.json")
        ),
        before
    );
}

#[test]
fn a_directory_that_cannot_be_written_is_a_clear_error() {
    let directory = Directory::new();
    let file = directory.0.join("file");
    fs::write(&file, "in the way").unwrap();
    let error = synth(jobs("Jobs", 1), file.join("templates"))
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("cannot create the directory `"),
        "{error}"
    );
    assert!(
        error.ends_with("/file/templates`: not a directory"),
        "{error}"
    );
}

#[test]
fn a_file_that_cannot_be_replaced_leaves_the_others_whole() {
    let directory = Directory::new();
    synth(jobs("Jobs", 1), &directory.0).unwrap();
    let before = directory.text("Jobs.template.json");
    fs::remove_file(directory.0.join("manifest.json")).unwrap();
    fs::create_dir(directory.0.join("manifest.json")).unwrap();
    let error = synth(jobs("Jobs", 2), &directory.0)
        .unwrap_err()
        .to_string();
    assert!(error.contains("manifest.json"), "{error}");
    assert_eq!(directory.text("Jobs.template.json"), before);
    assert_eq!(names(&directory.0), ["Jobs.template.json", "manifest.json"]);
}

#[test]
fn whoever_reads_while_it_is_written_finds_every_file() {
    let directory = Directory::new();
    synth(jobs("Jobs", 1), &directory.0).unwrap();
    let path = directory.0.join("Jobs.template.json");
    let is_over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut looks = 0;
            while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
                fs::read(&path).unwrap();
                looks += 1;
            }
            looks
        });
        for round in 0..200 {
            synth(jobs("Jobs", 1 + round % 2), &directory.0).unwrap();
        }
        is_over.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(reader.join().unwrap() > 200);
    });
}
