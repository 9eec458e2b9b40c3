//! Meta's JSON by serde: what the rules lay out is written without a buffer, and `serde_json`'s values are what they read.

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Serialize, Serializer};
use serde_json::Value as Json;
use whatsapp_dsl_rules::layout::{self, Members, Out, Tree};
pub(crate) use whatsapp_dsl_rules::layout::{Node, PartNode};

use crate::field::Data;
use crate::unambiguous::Unambiguous;

/// The value as JSON. Nothing that is sent has a map whose keys are not strings, so it can always be written.
pub(crate) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A struct that can be made of what was read.
pub(crate) trait Read: Sized {
    /// The struct.
    fn read(node: &PartNode) -> Self;
}

/// Something to be written.
pub(crate) struct Written<'a, 'b>(pub(crate) &'b Out<'a>);

impl Serialize for Written<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Out::Text(text) => serializer.serialize_str(text),
            Out::Flag(flag) => serializer.serialize_bool(*flag),
            // As `serde_json` has them: where they are not negative, without a sign.
            Out::Integer(number) => match u64::try_from(*number) {
                Ok(number) => serializer.serialize_u64(number),
                Err(_) => serializer.serialize_i64(*number),
            },
            Out::Quoted(number) => serializer.collect_str(number),
            Out::Decimal(number) => serializer.serialize_f64(*number),
            Out::Json(json) => match json.as_any().downcast_ref::<Data>() {
                Some(data) => data.value().serialize(serializer),
                None => serializer.serialize_unit(),
            },
            // Only a macro puts something in later.
            Out::Hole(..) => serializer.serialize_unit(),
            Out::Object(object) => Object(object).serialize(serializer),
            Out::Array(array) => {
                let length = (!serializer.is_human_readable()).then(|| elements(array));
                let mut seq = serializer.serialize_seq(length)?;
                array.each(&mut |element| match element {
                    // Most elements are objects.
                    Out::Object(object) => seq.serialize_element(&Object(object)),
                    element => seq.serialize_element(&Written(element)),
                })?;
                seq.end()
            }
        }
    }
}

/// An object.
pub(crate) struct Object<'a, 'b>(pub(crate) &'b layout::Object<'a>);

impl Serialize for Object<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = (!serializer.is_human_readable()).then(|| {
            let mut count = Count(0);
            let Ok(()) = self.0.each(&mut count);
            count.0
        });
        let mut map = Map(serializer.serialize_map(length)?);
        self.0.each(&mut map)?;
        map.0.end()
    }
}

struct Map<M>(M);

impl<'a, M: SerializeMap> Members<'a> for Map<M> {
    type Error = M::Error;

    #[inline]
    fn text(&mut self, member: &str, text: &'a str) -> Result<(), M::Error> {
        self.0.serialize_entry(member, text)
    }

    #[inline]
    fn object(&mut self, member: &str, object: &layout::Object<'a>) -> Result<(), M::Error> {
        self.0.serialize_entry(member, &Object(object))
    }

    #[inline]
    fn any(&mut self, member: &str, out: &Out<'a>) -> Result<(), M::Error> {
        self.0.serialize_entry(member, &Written(out))
    }
}

/// How many members there are.
struct Count(usize);

impl<'a> Members<'a> for Count {
    type Error = Infallible;

    fn any(&mut self, _: &str, _: &Out<'a>) -> Result<(), Infallible> {
        self.0 += 1;
        Ok(())
    }
}

fn elements(array: &layout::Array<'_>) -> usize {
    let mut count = 0;
    let Ok(()) = array.each(&mut |_| {
        count += 1;
        Ok::<_, Infallible>(())
    });
    count
}

/// A value of `serde_json`, as the rules read it.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a>(pub(crate) &'a Json);

impl fmt::Display for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Tree for Given<'_> {
    fn text(&self) -> Option<&str> {
        self.0.as_str()
    }

    fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn integer(&self) -> Option<i64> {
        self.0.as_i64()
    }

    fn decimal(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn elements(&self) -> Option<usize> {
        self.0.as_array().map(Vec::len)
    }

    fn element(&self, index: usize) -> Option<Self> {
        self.0.get(index).map(Self)
    }

    fn is_null(&self) -> bool {
        self.0.is_null()
    }

    fn members(&self) -> Option<usize> {
        self.0.as_object().map(|members| members.values().filter(|json| !json.is_null()).count())
    }

    fn member(&self, name: &str) -> Option<Self> {
        self.0.get(name).filter(|json| !json.is_null()).map(Self)
    }

    fn each_member(&self, look: &mut dyn FnMut(&str, Self)) {
        for (name, json) in self.0.as_object().into_iter().flatten() {
            look(name, Self(json));
        }
    }

    fn document(&self) -> Arc<dyn whatsapp_dsl_rules::Json + Send + Sync> {
        Arc::new(Data(self.0.clone()))
    }

    fn embedded(&self) -> Option<Arc<dyn whatsapp_dsl_rules::Json + Send + Sync>> {
        let Unambiguous(json) = serde_json::from_str(self.0.as_str()?).ok()?;
        json.is_object().then(|| Arc::new(Data(json)) as _)
    }
}
