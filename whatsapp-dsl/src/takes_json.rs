//! What a value within `json!({ … })` may be.

use serde_core::Serialize;

use crate::known::{Known, Scalar, Scalars};
use crate::takes::{Given, JsonObject, Nothing, Other, Seal};

/// What is written within `json!({ … })` in `try_message!`: whatever can be.
#[diagnostic::on_unimplemented(
    message = "`{V}` cannot be written as JSON",
    label = "expected a type that implements `serde::Serialize`, found `{V}`",
    note = "derive it with `#[derive(serde::Serialize)]`, or write `.to_string()`, `.await` for a future, and `?` for a `Result`"
)]
pub trait WritesJson<V: ?Sized, M> {
    #[doc(hidden)]
    const SEAL: Seal<V>;
    /// The type of the value.
    #[doc(hidden)]
    type Written: Serialize + ?Sized;
    /// The value as it is.
    #[doc(hidden)]
    fn written(value: &V) -> &Self::Written;
}

#[diagnostic::do_not_recommend]
impl<V: Serialize + ?Sized> WritesJson<V, Given> for JsonObject {
    const SEAL: Seal<V> = Seal::NEW;
    type Written = V;

    fn written(value: &V) -> &V {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<V: Nothing + ?Sized> WritesJson<V, Other<0>> for JsonObject {
    const SEAL: Seal<V> = Seal::NEW;
    type Written = str;

    fn written(_: &V) -> &'static str {
        ""
    }
}

/// What says that it is a list.
#[doc(hidden)]
#[derive(Debug)]
pub struct GivenList;

/// What `message!` takes within `json!({ … })`, because its type proves that it is not deep: a scalar, or a list of scalars.
#[diagnostic::on_unimplemented(
    message = "how deep this value is nested is only known at run time, but `message!` needs values it can check at compile time",
    label = "expected a string, a number, a `bool`, or a list or an `Option` of these, found `{V}`",
    note = "write it out as `{{ … }}` or `[…]`, or use `try_message!`, which checks it when the line runs"
)]
pub trait ShallowProof<V: ?Sized, M> {
    #[doc(hidden)]
    const SEAL: Seal<V>;
    /// The type of the value. It is known to be one that can be written, so that nothing is said of that where the proof is missing.
    #[doc(hidden)]
    type Shallow: Serialize + ?Sized;
    /// The value as it is.
    #[doc(hidden)]
    fn shallow(value: &V) -> &Self::Shallow;
}

#[diagnostic::do_not_recommend]
impl<V: Known<Scalar> + Serialize + ?Sized> ShallowProof<V, Given> for JsonObject {
    const SEAL: Seal<V> = Seal::NEW;
    type Shallow = V;

    fn shallow(value: &V) -> &V {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<V: Known<Scalars> + Serialize + ?Sized> ShallowProof<V, GivenList> for JsonObject {
    const SEAL: Seal<V> = Seal::NEW;
    type Shallow = V;

    fn shallow(value: &V) -> &V {
        value
    }
}
