//! Which module of a crate imports which, read from its sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The path of a module within its crate; that of `lib.rs` or `main.rs` is empty.
pub type Module = Vec<String>;

/// The modules of a crate, a file each, and what each imports.
#[derive(Debug, Default)]
pub struct Imports(pub BTreeMap<Module, BTreeSet<Module>>);

/// What a file says of other modules.
#[derive(Default)]
struct Source {
    /// Paths that it names, as they are resolved from the crate's root.
    named: BTreeSet<Vec<String>>,
    /// Names that it passes on, and where they come from.
    passed_on: BTreeMap<String, Vec<String>>,
    /// How often each identifier stands in it.
    words: BTreeMap<String, usize>,
}

impl Imports {
    /// The imports of the crate whose root file this is.
    pub fn of(root: &Path) -> Self {
        let mut sources = BTreeMap::new();
        read(root, &Module::new(), &directory_of(root), &mut sources);
        let resolve = |path: &[String]| resolved(&sources, path, 0);
        let imports = sources.iter().map(|(module, source)| {
            let passed_on = source.passed_on.iter().filter(|(name, _)| {
                // what is only passed on is nothing that the module needs
                source.words.get(*name).is_some_and(|count| *count > 1)
            });
            let paths = source.named.iter().chain(passed_on.map(|(_, path)| path));
            let mut found: BTreeSet<Module> = paths.flat_map(|path| resolve(path)).collect();
            found.remove(module);
            (module.clone(), found)
        });
        Self(imports.collect())
    }

    /// The circles: sets of modules each of which leads to all others of its set.
    pub fn circles(&self) -> Vec<BTreeSet<&Module>> {
        let reached: BTreeMap<&Module, BTreeSet<&Module>> = self
            .0
            .keys()
            .map(|module| (module, self.reached(module)))
            .collect();
        let mut circles = BTreeSet::new();
        for (module, others) in &reached {
            if others.contains(module) {
                let same = others
                    .iter()
                    .filter(|other| reached[*other].contains(module));
                circles.insert(same.copied().collect::<BTreeSet<_>>());
            }
        }
        circles.into_iter().collect()
    }

    /// The imports between the crate's folders, and files beside them.
    pub fn folders(&self) -> Self {
        let folder = |module: &Module| module.iter().take(1).cloned().collect::<Module>();
        let mut folders: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
        for (module, imports) in &self.0 {
            let others = imports.iter().map(folder);
            let others = others.filter(|other| *other != folder(module));
            folders.entry(folder(module)).or_default().extend(others);
        }
        Self(folders)
    }

    fn reached(&self, from: &Module) -> BTreeSet<&Module> {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&Module> = self.0[from].iter().collect();
        while let Some(module) = next.pop() {
            if reached.insert(module) {
                next.extend(&self.0[module]);
            }
        }
        reached
    }

    /// A line per module, those that import nothing first: each imports of those above it only, circles apart.
    pub fn show(&self) -> String {
        let mut shown = BTreeSet::new();
        let mut text = String::new();
        while shown.len() < self.0.len() {
            let is_next = |module: &&Module| {
                !shown.contains(*module)
                    && self.0[*module].iter().all(|other| shown.contains(other))
            };
            let mut next: Vec<&Module> = self.0.keys().filter(is_next).collect();
            if next.is_empty() {
                next = self
                    .0
                    .keys()
                    .filter(|module| !shown.contains(*module))
                    .collect();
            }
            for module in next {
                let imports: Vec<String> = self.0[module].iter().map(name).collect();
                text.extend([&name(module), " ← ", &imports.join(", "), "\n"]);
                shown.insert(module);
            }
        }
        text
    }
}

/// How a module is called.
pub fn name(module: &Module) -> String {
    if module.is_empty() {
        "crate".to_owned()
    } else {
        module.join("::")
    }
}

/// The modules that define what a path leads to. What a module passes on is looked up where it comes from.
fn resolved(sources: &BTreeMap<Module, Source>, path: &[String], depth: usize) -> Vec<Module> {
    let longest = (0..=path.len())
        .rev()
        .find(|length| sources.contains_key(&path[..*length]));
    let Some(length) = longest.filter(|_| depth < 8) else {
        return Vec::new();
    };
    let module = path[..length].to_vec();
    let passed_on = &sources[&module].passed_on;
    match path.get(length).map(String::as_str) {
        Some("*") => {
            let mut all = vec![module];
            for path in passed_on.values() {
                all.extend(resolved(sources, path, depth + 1));
            }
            all
        }
        Some(name) if passed_on.contains_key(name) => {
            let whole = [&passed_on[name][..], &path[length + 1..]].concat();
            resolved(sources, &whole, depth + 1)
        }
        // through a glob
        Some(name) if passed_on.keys().any(|key| key.ends_with('*')) => {
            let globs = passed_on.iter().filter(|(key, _)| key.ends_with('*'));
            let inner = globs.flat_map(|(_, path)| {
                let whole = [&path[..path.len() - 1], &[name.to_owned()]].concat();
                resolved(sources, &whole, depth + 1)
            });
            inner.chain([module]).collect()
        }
        _ => vec![module],
    }
}

/// The directory of a file's child modules.
fn directory_of(file: &Path) -> PathBuf {
    let stem = file.file_stem().and_then(|stem| stem.to_str());
    match stem {
        Some("lib" | "main" | "mod") | None => file.parent().unwrap_or(file).to_owned(),
        Some(_) => file.with_extension(""),
    }
}

fn read(file: &Path, module: &Module, directory: &Path, sources: &mut BTreeMap<Module, Source>) {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let tokens: TokenStream = text
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut reader = Reader {
        module,
        source: Source::default(),
        children: Vec::new(),
        depth: 0,
    };
    reader.declared(&tokens);
    reader.items(tokens);
    let Reader {
        source, children, ..
    } = reader;
    sources.insert(module.clone(), source);
    for (child, path) in children {
        let file = match path {
            Some(path) => file.parent().unwrap_or(file).join(path),
            None => [format!("{child}.rs"), format!("{child}/mod.rs")]
                .iter()
                .map(|name| directory.join(name))
                .find(|file| file.exists())
                .unwrap_or_else(|| panic!("{} has no module `{child}`", file.display())),
        };
        let inner = [&module[..], &[child]].concat();
        read(&file, &inner, &directory_of(&file), sources);
    }
}

/// Reads a file.
struct Reader<'a> {
    module: &'a Module,
    source: Source,
    /// Modules in files of their own, some with the path of that.
    children: Vec<(String, Option<String>)>,
    /// How many modules within the file it is in.
    depth: usize,
}

impl Reader<'_> {
    /// Notes the child modules, which paths may start with.
    fn declared(&mut self, tokens: &TokenStream) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let mut attributes = String::new();
        for (index, token) in tokens.iter().enumerate() {
            match (token, tokens.get(index + 1), tokens.get(index + 2)) {
                (TokenTree::Punct(punct), ..) if punct.as_char() == ';' => attributes.clear(),
                (TokenTree::Group(group), ..) if group.delimiter() == Delimiter::Bracket => {
                    attributes.push_str(&group.stream().to_string());
                }
                (TokenTree::Group(_), ..) => attributes.clear(),
                (
                    TokenTree::Ident(word),
                    Some(TokenTree::Ident(name)),
                    Some(TokenTree::Punct(end)),
                ) if word == "mod"
                    && end.as_char() == ';'
                    && !attributes.contains("cfg (test)") =>
                {
                    let path = attributes.split_once("path = \"").map(|(_, path)| path);
                    let path = path.and_then(|path| path.split('"').next());
                    self.children
                        .push((name.to_string(), path.map(str::to_owned)));
                }
                _ => {}
            }
        }
    }

    fn items(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut index = 0;
        while index < tokens.len() {
            match &tokens[index] {
                TokenTree::Ident(word) if word == "use" => {
                    let end = tokens[index..]
                        .iter()
                        .position(
                            |token| matches!(token, TokenTree::Punct(end) if end.as_char() == ';'),
                        )
                        .map_or(tokens.len(), |length| index + length);
                    let is_public = is_public(&tokens[..index]);
                    self.tree(&tokens[index + 1..end], &[], is_public);
                    index = end;
                }
                // `#[cfg(test)] mod tests { … }`
                TokenTree::Ident(word) if word == "mod" => {
                    let is_test = matches!(&tokens[..index], [.., TokenTree::Group(attribute)]
                        if attribute.stream().to_string() == "cfg (test)");
                    if let Some(TokenTree::Group(body)) = tokens.get(index + 2) {
                        if !is_test {
                            self.depth += 1;
                            self.items(body.stream());
                            self.depth -= 1;
                        }
                        index += 2;
                    }
                }
                TokenTree::Ident(word) => {
                    *self.source.words.entry(word.to_string()).or_default() += 1;
                    let starts = index == 0 || !is_colon(&tokens[index - 1]);
                    if starts && tokens.get(index + 1).is_some_and(is_colon) {
                        let (path, length) = path(&tokens[index..]);
                        if path.len() > 1 && ["crate", "self", "super"].contains(&path[0].as_str())
                        {
                            self.name(&path);
                        } else if path.len() > 1 && self.depth == 0 {
                            self.name_child(&path);
                        }
                        for word in &path[1..] {
                            *self.source.words.entry(word.clone()).or_default() += 1;
                        }
                        index += length - 1;
                    }
                }
                TokenTree::Group(group) => self.items(group.stream()),
                _ => {}
            }
            index += 1;
        }
    }

    /// A tree of imports after what it stands under.
    fn tree(&mut self, tokens: &[TokenTree], prefix: &[String], is_public: bool) {
        let mut whole = prefix.to_vec();
        let mut renamed = None;
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(word) if word == "as" => {
                    renamed = tokens.get(index + 1).map(ToString::to_string);
                    break;
                }
                TokenTree::Ident(word) => whole.push(word.to_string()),
                TokenTree::Punct(star) if star.as_char() == '*' => whole.push("*".to_owned()),
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
                    for branch in inner.split(is_comma).filter(|branch| !branch.is_empty()) {
                        self.tree(branch, &whole, is_public);
                    }
                    return;
                }
                _ => {}
            }
        }
        if whole.last().is_some_and(|last| last == "self") && whole.len() > 1 {
            whole.pop();
        }
        let Some(path) = self.rooted(&whole) else {
            return;
        };
        let name = renamed.or_else(|| path.last().cloned()).unwrap_or_default();
        if is_public {
            let key = if name == "*" {
                format!("{}*", path.join("::"))
            } else {
                name.clone()
            };
            *self.source.words.entry(name).or_default() += 1;
            self.source.passed_on.insert(key, path);
        } else {
            self.source.named.insert(path);
        }
    }

    fn name(&mut self, path: &[String]) {
        let named = self.rooted(path);
        self.source.named.extend(named);
    }

    fn name_child(&mut self, path: &[String]) {
        if self.children.iter().any(|(child, _)| *child == path[0]) {
            self.name(path);
        }
    }

    /// A path from the crate's root; nothing where it leads out of the crate.
    fn rooted(&self, path: &[String]) -> Option<Vec<String>> {
        let mut from = self.module.clone();
        let mut depth = self.depth;
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" => return Some(path[1..].to_vec()),
            "self" => rest = &path[1..],
            "super" => {}
            first if self.children.iter().any(|(child, _)| child == first) => {}
            _ => return None,
        }
        while rest.first().is_some_and(|step| step == "super") {
            rest = &rest[1..];
            match depth.checked_sub(1) {
                Some(outer) => depth = outer,
                None => drop(from.pop()),
            }
        }
        Some([&from[..], rest].concat())
    }
}

fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':')
}

/// `a::b::c` at the start of some tokens, and how many of them it takes.
fn path(tokens: &[TokenTree]) -> (Vec<String>, usize) {
    let mut path = Vec::new();
    let mut length = 0;
    loop {
        match tokens.get(length) {
            Some(TokenTree::Ident(word)) => path.push(word.to_string()),
            _ => return (path, length),
        }
        length += 1;
        match (tokens.get(length), tokens.get(length + 1)) {
            (Some(one), Some(two)) if is_colon(one) && is_colon(two) => length += 2,
            _ => return (path, length),
        }
    }
}

/// Whether a `use` that follows these tokens passes on.
fn is_public(before: &[TokenTree]) -> bool {
    let word = match before {
        [.., word, TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => word,
        [.., word] => word,
        [] => return false,
    };
    matches!(word, TokenTree::Ident(word) if word == "pub")
}
