//! Messages to one recipient whose values of the run time are texts, and all alike: the function that takes them looks at each where it is.
//! Of all ways to hand them over this costs the compiler least: it is asked one thing of each type, and has nothing to drop.

use whatsapp_dsl_rules::{Home, Type};

use super::context::Context;
use super::loud;
use crate::ast::{Item, List, Policy, Promise};
use crate::check::text_rules;
use crate::resolved::{Expression, Field, Form, Struct, Value};

/// What all values of the run time are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lent {
    /// Texts with a policy.
    Cut,
    /// Texts that are checked.
    Text,
}

impl Lent {
    /// The function of a kind that takes them.
    pub(super) fn function(self) -> &'static str {
        match self {
            Self::Cut => "cut",
            Self::Text => "checked",
        }
    }
}

/// What all values of the run time are, and who receives them, where the message can be made in one call.
pub(super) fn of<'a>(context: &Context<'a>) -> Option<(Lent, &'a Field)> {
    let node = context.message;
    let (mut to, mut all) = (None, All { lent: None, is_mixed: false });
    for field in &node.fields {
        if field.owner.home != Home::Envelope {
            all.value(&field.value, context);
        } else if to.is_some() || field.row.name != "to" || !matches!(field.value.form, Form::Expression(_)) {
            return None;
        } else {
            // Whatever it is, it comes first.
            if all.lent.is_some() && loud::is_loud(&field.value) {
                return None;
            }
            to = Some(field);
        }
    }
    let lent = all.lent.filter(|_| !all.is_mixed)?;
    let is_proved = context.promise == Promise::Proved;
    (is_proved == (lent == Lent::Cut) && (is_proved || context.template.is_none()) && context.apart.is_empty()).then_some((lent, to?))
}

struct All {
    lent: Option<Lent>,
    is_mixed: bool,
}

impl All {
    fn of_struct(&mut self, node: &Struct, context: &Context<'_>) {
        for field in &node.fields {
            self.value(&field.value, context);
        }
    }

    fn value(&mut self, value: &Value, context: &Context<'_>) {
        match &value.form {
            Form::Absent | Form::Literal(_) | Form::Word(..) => {}
            Form::Struct(inner) => self.of_struct(inner, context),
            Form::List(_, List(entries)) => {
                for entry in entries {
                    if let Item::Value(value) = entry { self.value(value, context) } else { self.is_mixed = true }
                }
            }
            form => {
                let lent = match form {
                    Form::Policy(policy) => has_room(policy, value.wanted).then_some(Lent::Cut),
                    Form::Expression(Expression { proof: None, is_refused: false, .. }) => {
                        matches!(value.wanted, Type::Text(_)).then_some(Lent::Text)
                    }
                    _ => None,
                };
                self.is_mixed |= lent.is_none() || loud::is_loud(value) || (self.lent.is_some() && self.lent != lent);
                self.lent = lent;
            }
        }
    }
}

/// Whether a policy cuts characters only, not lines.
fn has_room(policy: &Policy, wanted: &'static Type) -> bool {
    policy.name == "fold" || text_rules(wanted).is_none_or(|text| text.line_breaks.is_none() || text.shape.is_parameter())
}
