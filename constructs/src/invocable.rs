//! What can be invoked: a function, or an alias of one.

use infrastruct::{Arn, IntoValue, Resource, Text, Value, aws};

use crate::alias::Alias;
use crate::function::Function;
use crate::grant::Grant;
use crate::target::{Admission, Target};

/// A function, or an [`Alias`] of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be invoked by a request",
    label = "neither a function nor an alias of one"
)]
pub trait Invocable: Target {
    /// The function itself.
    fn function(&self) -> &Function;

    /// The alias, if it is one.
    fn alias(&self) -> Option<&Alias>;

    /// Its ARN, with that of the alias.
    fn qualified_arn(&self) -> Value<Arn<aws::lambda::Function>> {
        match self.alias() {
            Some(alias) => alias.function_arn(),
            None => self.function().arn(),
        }
    }

    /// Lets a service invoke it that acts for a source.
    #[track_caller]
    fn let_in(
        &self,
        service: &'static str,
        source: Value<Text>,
    ) -> Resource<aws::lambda::Permission> {
        let function = self.function();
        function.permission(self.qualified_arn(), service, source)
    }
}

/// Functions and their aliases let in whom they are set off by.
macro_rules! target {
    ($($piece:ident)*) => {
        $(impl Target for $piece {
            fn target_arn(&self) -> Value<Text> {
                self.qualified_arn().into_value()
            }

            fn invocation(&self) -> Grant {
                self.invoke()
            }

            #[track_caller]
            fn admit(&self, service: &'static str, source: Value<Text>) -> Admission {
                Admission::Permission(self.let_in(service, source))
            }
        })*
    };
}

target! { Function Alias }

impl Invocable for Function {
    fn function(&self) -> &Function {
        self
    }

    fn alias(&self) -> Option<&Alias> {
        None
    }
}

impl Invocable for Alias {
    fn function(&self) -> &Function {
        &self.function
    }

    fn alias(&self) -> Option<&Alias> {
        Some(self)
    }
}
