use proc_macro2::TokenStream;

use super::group::group;
use super::resource_struct::resource_struct;
use crate::check::Faulty;
use crate::errors::Errors;
use crate::model::Derived;

pub(crate) fn derive(derived: &Derived<'_>, faulty: &Faulty, errors: Errors) -> TokenStream {
    match derived {
        Derived::Group(group) => self::group(group, errors),
        Derived::Resource(resource) => resource_struct(resource, faulty, errors),
    }
}
