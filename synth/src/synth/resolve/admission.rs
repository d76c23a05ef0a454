//! What may be referred to from where.

use infrastruct_core::construct::declaration::Allow;
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::value::part::{Reference, ReferenceTarget};

use crate::synth::member::{Content, Member};
use crate::synth::resolve::Resolver;
use crate::synth::section::Section;

impl Resolver<'_> {
    /// Whether something can be referred to from here; what speaks against it is reported.
    pub(crate) fn admits(&mut self, reference: &Reference, stack: usize, member: &Member) -> bool {
        let is_resource = matches!(member.content, Content::Resource(_));
        match self.owner.section {
            Section::Condition if is_resource => {
                let message = format!(
                    "a condition cannot depend on `{}`: it is decided before any resource exists",
                    member.path
                );
                self.refuse("condition", message);
                return false;
            }
            Section::Rule if is_resource => {
                let message = format!(
                    "a rule cannot depend on `{}`: it is decided before any resource exists",
                    member.path
                );
                self.refuse("parameter_rule", message);
                return false;
            }
            Section::Export if is_resource && stack == self.stack => {
                let message = format!("the name of an export cannot depend on `{}`", member.path);
                self.refuse("output", message);
                return false;
            }
            _ => {}
        }
        let function = if stack == self.stack {
            "Ref"
        } else {
            "Fn::ImportValue"
        };
        if reference.target != ReferenceTarget::Name && self.misplaced(function).is_some() {
            return false;
        }
        self.keeps_secret(stack, member)
    }

    /// Whether no masked parameter becomes readable: other stacks read outputs, which show their values.
    fn keeps_secret(&mut self, stack: usize, member: &Member) -> bool {
        let is_secret =
            matches!(&member.content, Content::Parameter(declaration) if declaration.no_echo);
        if !is_secret || stack == self.stack {
            return true;
        }
        let message = format!(
            "`{}` is masked with `no_echo`, and another stack could only read it from an output, which shows it",
            member.path
        );
        let help = "declare the parameter in the stack that uses it, or keep it in Secrets Manager or Systems Manager: `dynamic::secret(\"…\")`";
        let diagnostic = self.diagnostic("secret_leaves_its_stack", message);
        self.report(diagnostic.help(help));
        false
    }

    /// Reports what a resource or its stack may allow.
    fn report(&mut self, diagnostic: Diagnostic) {
        let is_lifted = |rule: &str| rule == diagnostic.rule;
        let (path, outline) = (self.owner.path, self.outline);
        let mut of_owner = self.owner.allowed.iter();
        let mut of_stack = outline.stacks[self.stack].settings.allowed.iter();
        let has_reason = |allow: &Allow| !allow.reason.trim().is_empty();
        if of_owner.any(|allow| is_lifted(&allow.rule) && has_reason(allow)) {
            self.links.lifted.push((path.to_owned(), diagnostic.rule));
        } else if let Some(allowance) = of_stack.find(|allowance| is_lifted(&allowance.rule)) {
            allowance.used.set(true);
        } else {
            self.diagnostics.push(diagnostic);
        }
    }
}
