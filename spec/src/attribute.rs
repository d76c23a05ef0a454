//! Attributes: what `Fn::GetAtt` returns.

use crate::identity::Identity;
use crate::name::rust_name;
use crate::resource_type::ResourceType;
use crate::schema::Schema;

/// An attribute of a resource type.
#[derive(Clone, Debug)]
pub struct Attribute {
    pub(crate) owner: ResourceType,
    pub(crate) name: &'static str,
    pub(crate) identity: Option<Identity>,
    pub(crate) repeated: bool,
}

impl Attribute {
    /// Its name for `Fn::GetAtt`, such as `Endpoint.Address`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The method of the handle, such as `endpoint_address`; of two attributes that would have one
    /// name, the one within an object gets a number.
    ///
    /// ```
    /// let cluster = infrastruct_spec::resource_type("AWS::EKS::Cluster").unwrap();
    /// let name = |attribute| cluster.attribute(attribute).unwrap().rust_name();
    /// assert_eq!(name("CertificateAuthorityData"), "certificate_authority_data");
    /// assert_eq!(name("CertificateAuthority.Data"), "certificate_authority_data_2");
    /// ```
    pub fn rust_name(&self) -> String {
        let name = rust_name(self.name);
        if self.repeated { name + "_2" } else { name }
    }

    /// The schema of its values, if the facts describe it.
    pub fn schema(&self) -> Option<Schema> {
        let mut path = self.name.split('.');
        path.try_fold(self.owner.schema(), |schema, name| schema.property(name))
    }

    /// What it identifies, if it does.
    pub fn identity(&self) -> Option<Identity> {
        self.identity
    }
}
