//! What a walk through the tree of constructs has found.

use crate::construct::declaration::ResourceDeclaration;
use crate::construct::item::{Item, Placed};
use crate::value::identity::Identity;
use crate::value::part::{Part, ReferenceTarget};
use crate::value::spot::Spot;

/// What a walk has found, in the order written.
#[derive(Debug, Default)]
pub struct Found {
    pub placed: Vec<Placed>,
    /// Handles that constructs hold: of something that is declared elsewhere.
    pub mentioned: Vec<Identity>,
}

impl Found {
    pub fn resources(&self) -> impl Iterator<Item = (Identity, &'static ResourceDeclaration)> {
        self.placed.iter().filter_map(|placed| match placed.item {
            Item::Resource(declaration) => Some((placed.identity, declaration)),
            _ => None,
        })
    }

    /// Puts all of it under a condition, by its name.
    pub fn add_condition(&self, name: &Part) {
        for placed in &self.placed {
            match &placed.item {
                Item::Resource(declaration) => {
                    declaration.change(|content| content.conditions.push(name.clone()));
                }
                Item::Output(output) => output.around.add(name.clone()),
                Item::Parameter(_) | Item::Condition(_) | Item::Mapping(_) | Item::Rule(_) => {}
            }
        }
    }

    /// Lets all resources wait for others, unless they are among those.
    pub fn add_dependency(&self, others: &Self, spot: Spot) {
        let names = others.names().at(spot);
        for (identity, declaration) in self.resources() {
            if others.identities().all(|other| other != identity) {
                declaration.change(|content| content.depend_on(names.clone()));
            }
        }
    }

    /// All resources, as `DependsOn` names them.
    pub fn names(&self) -> Part {
        let name = |identity| Part::reference(identity, ReferenceTarget::Name, false);
        Part::list(self.identities().map(name))
    }

    /// Those of resources, and of handles that are held.
    fn identities(&self) -> impl Iterator<Item = Identity> {
        let declared = self.resources().map(|(identity, _)| identity);
        declared.chain(self.mentioned.iter().copied())
    }
}
