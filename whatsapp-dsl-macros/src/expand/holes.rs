//! What only the compiler or the run time knows of a message that is laid out: the values, and what each is asked.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use whatsapp_dsl_rules::json::Json;
use whatsapp_dsl_rules::plan::{Ask, Cut};
use whatsapp_dsl_rules::{self as rules, Part, Type, Wire, cross};

use super::context::Context;
use super::lent::Lent;
use super::output::Output;
use super::sent::{Given, Sent};
use super::site::{Site, Style};
use super::{constant, loud, take, value};
use crate::ast::{Item, JsonObject, List, LiteralValue, Look, Promise, Scalar};
use crate::resolved::{Expression, Form, Struct, Value};

/// What is put in later, in the order in which it was typed.
pub(super) struct Holes<'a> {
    pub context: &'a Context<'a>,
    pub values: Vec<TokenStream>,
    /// The same where they are looked at where they are.
    pub seen: Vec<Output>,
    /// What is asked of each of them at run time, if anything is.
    pub asks: Vec<Option<Ask>>,
    /// Those that others ask for.
    pub asked: Vec<usize>,
    /// What was typed for each, where it was typed.
    typed: Vec<(usize, *const Value)>,
    /// What all of them are, where they are looked at where they are.
    pub lent: Option<Lent>,
    /// How each of them is cut then, and the JSON for where nothing is left of it.
    pub policies: Vec<(Cut<'static>, Option<String>)>,
    /// Whether one is made of others.
    pub is_computed: bool,
    /// Whether all of them are constants.
    pub are_constant: bool,
    /// The last of the values that may change what others borrow; behind it, texts are looked at where they are.
    pub last_loud: Option<*const Value>,
}

impl<'a> Holes<'a> {
    /// Nothing put in yet.
    pub(super) fn new(context: &'a Context<'a>, lent: Option<Lent>) -> Self {
        let last_loud = if lent.is_some() { None } else { loud::last(context.message) };
        Self {
            context,
            values: Vec::new(),
            seen: Vec::new(),
            asks: Vec::new(),
            asked: Vec::new(),
            typed: Vec::new(),
            lent,
            policies: Vec::new(),
            is_computed: false,
            are_constant: true,
            last_loud,
        }
    }

    fn hole(&mut self, value: TokenStream, may_be_none: bool) -> Given {
        self.values.push(value);
        Given::Hole(self.values.len() - 1, may_be_none)
    }

    /// What is put in, or where there is nothing, a text.
    pub(super) fn or(&mut self, hole: usize, default: &str) -> Given {
        if let Some((_, fallback)) = self.policies.get_mut(hole) {
            fallback.get_or_insert_with(|| Json::from(default).to_string());
        } else if let Some(value) = self.values.get_mut(hole) {
            *value = quote!(#value.or(#default));
        }
        Given::Hole(hole, false)
    }

    /// The amount in thousandths that comes of two values, of which one is put in.
    pub(super) fn amount(&mut self, code: Given, units: Given) -> Given {
        self.is_computed = true;
        let krate = self.context.roots.krate.clone();
        let [code, units] = [code, units].map(|given| match given {
            Given::Hole(hole, _) => hole,
            given => {
                let value = match given {
                    Given::Text(text) => quote!(#krate::private::Given::Text(#krate::private::Some(#text))),
                    Given::Integer(number) => quote!(#krate::private::Given::Integer(#krate::private::Some(#number))),
                    _ => quote!(#krate::private::Given::Text(#krate::private::None)),
                };
                self.values.push(value);
                self.values.len() - 1
            }
        });
        self.asked.extend([code, units]);
        self.hole(quote!(#krate::private::Given::Amount(#code, #units)), false)
    }

    /// Which values must differ, each list by their numbers; literals are values for that.
    pub(super) fn apart(&mut self) -> Option<Vec<TokenStream>> {
        let krate = self.context.roots.krate.clone();
        let mut lists = Vec::new();
        for texts in self.context.apart {
            let mut numbers = Vec::new();
            for text in texts {
                let known = self.typed.iter().find(|(_, typed)| std::ptr::eq(*typed, *text)).map(|(number, _)| *number);
                let number = match (known, &text.form) {
                    (Some(number), _) => number,
                    (None, Form::Literal(LiteralValue { scalar: Scalar::Text(literal), .. })) => {
                        self.values.push(quote!(#krate::private::Given::Text(#krate::private::Some(#literal))));
                        self.asked.push(self.values.len() - 1);
                        self.values.len() - 1
                    }
                    _ => return None,
                };
                numbers.push(Literal::usize_unsuffixed(number));
            }
            lists.push(quote!(&[#(#numbers),*]));
        }
        Some(lists)
    }

    /// A value as it is laid out; nothing where only the run time knows its shape.
    pub(super) fn given(&mut self, typed: &Value, site: Site) -> Option<Given> {
        let is_checked = self.context.promise == Promise::Checked;
        let is_lent = is_checked && self.last_loud.is_none();
        if self.last_loud.is_some_and(|last| std::ptr::eq(last, typed)) {
            self.last_loud = None;
        }
        let mut ask = None;
        let hole = match &typed.form {
            Form::Literal(literal) => {
                return Some(match &literal.scalar {
                    Scalar::Text(text) => Given::Text(text.clone()),
                    Scalar::Flag(flag) => Given::Flag(*flag),
                    Scalar::Integer(number) => Given::Integer(*number),
                    Scalar::Decimal(number) => Given::Decimal(*number),
                });
            }
            Form::Word(_, word) => return Some(Given::Word(word)),
            Form::Struct(inner) if !inner.part.home.is_declared() && inner.stray.is_empty() => return self.part(inner),
            Form::List(_, List(entries)) if !entries.is_empty() => return self.list(entries, site.entry()),
            Form::Constant(_) if is_checked && self.most(typed, site).is_none() => return None,
            Form::Constant(one) => {
                let known = constant::known(one, typed, site, self.context);
                self.put(typed.wanted, &known, true)?
            }
            Form::Policy(policy) if site.style != Style::Entry || is_entry(&typed.form) => {
                self.are_constant = false;
                if self.lent.is_some() {
                    let fallback = policy.fallback.as_ref().map(|fallback| Json::from(fallback.text.as_str()).to_string());
                    self.policies.push((value::cut(policy, typed.wanted, self.context), fallback));
                    self.seen.push(take::cut(&policy.value, policy.extent(), self.context));
                    return Some(self.hole(TokenStream::new(), policy.fallback.is_none()));
                }
                let (krate, text) = (&self.context.roots.krate, value::policy(policy, typed.wanted, self.context));
                if is_checked && !is_lent {
                    quote!(#krate::private::given(&#krate::private::owned(#text)))
                } else {
                    quote!(#krate::private::given(&#text))
                }
            }
            Form::Json(JsonObject { members: None, .. }) => return None,
            // How deep it is, only the run time knows.
            Form::Json(JsonObject { is_constant: false, .. }) if is_checked => return None,
            Form::Json(json) => {
                self.are_constant &= json.is_constant;
                value::document(json, self.context)
            }
            form if site.style != Style::Entry || is_entry(form) => {
                self.are_constant = false;
                if is_checked {
                    ask = Some(self.ask(typed, site)?);
                }
                if let (Some(_), Form::Expression(expression)) = (self.lent, form) {
                    self.asks.push(ask);
                    self.seen.push(take::seen(&expression.tokens, typed, self.context));
                    return Some(self.hole(TokenStream::new(), !site.row.required));
                }
                let is_text = is_checked && matches!((form, typed.wanted), (Form::Expression(_), Type::Text(_) | Type::Choice(_)));
                let mut argument = Output::default();
                let style = if is_text { Style::Lent } else { site.style };
                value::value(typed, Site { style, ..site }, self.context, &mut argument);
                let argument = argument.finish();
                match form {
                    Form::Expression(_) if is_text => {
                        let kept = (!is_lent).then(|| quote!(.kept()));
                        let given = if let Type::Choice(_) = typed.wanted { quote!(shown) } else { quote!(given) };
                        quote!(#argument #kept.#given())
                    }
                    // A text in the place of a struct.
                    Form::Expression(Expression { proof: Some(_), is_refused: false, .. }) => self.put(STR, &argument, false)?,
                    Form::Expression(_) | Form::Branch(_) => self.put(typed.wanted, &argument, false)?,
                    _ => return None,
                }
            }
            _ => return None,
        };
        let may_be_none = match &typed.form {
            Form::Constant(constant) => (constant.look == Look::Path || constant.is_inline) && !site.is_needed(self.context),
            Form::Json(_) => false,
            Form::Policy(policy) => policy.fallback.is_none(),
            _ => !site.row.required,
        };
        self.asks.resize_with(self.values.len(), || None);
        self.asks.push(ask);
        self.typed.push((self.values.len(), typed));
        Some(self.hole(hole, may_be_none))
    }

    /// What the run time has to ask of a value; nothing where that is more than its own rules.
    fn ask(&self, typed: &Value, site: Site) -> Option<Ask> {
        let is_text = match typed.wanted {
            Type::Text(_) => true,
            // Where a struct is given instead, it takes the place of the text.
            Type::Choice(choice) if choice.text.is_some_and(is_plain_text) => false,
            Type::Integer { .. } | Type::Flag | Type::Word(_) => false,
            _ => return None,
        };
        if cross::asks_of_link(site.owner, site.row) {
            return None;
        }
        let share = self.context.shares.iter().filter(|(value, _)| std::ptr::eq(*value, typed)).map(|(_, share)| *share);
        let most = share.fold(constant::room(typed, site, self.context).0, usize::min);
        let (_, part, name) = constant::row(typed, site, self.context);
        let is_left_out = is_text && if site.owner.home.is_declared() { !site.row.required } else { site.owner.leaves_out(site.row) };
        let way = rules::constant::way(self.context.roots.api, part, name)?;
        let mut ask = Ask::of(&way)?;
        (ask.most, ask.is_needed, ask.is_left_out) = (most, site.row.required, is_left_out);
        Some(ask)
    }

    /// Whether something is asked of what is put in at run time.
    pub(super) fn ask_of(&mut self, given: &Given) -> Option<(usize, &mut Ask)> {
        let Given::Hole(hole, _) = *given else { return None };
        Some((hole, self.asks.get_mut(hole)?.as_mut()?))
    }

    /// The most that a constant may have, if that does not depend on what only the run time knows.
    fn most(&self, typed: &Value, site: Site) -> Option<usize> {
        let (least, most) = constant::room(typed, site, self.context);
        (least == most).then_some(most)
    }

    fn part(&mut self, node: &Struct) -> Option<Given> {
        Sent::of(node.part, &node.fields, self).map(Given::Part)
    }

    fn list(&mut self, entries: &[Item<Value>], site: Site) -> Option<Given> {
        let mut list = Vec::new();
        for entry in entries {
            let Item::Value(entry) = entry else { return None };
            list.push(self.given(entry, site)?);
        }
        Some(Given::list(list))
    }

    /// What is put in: of a constant, or of a value of the run time.
    fn put(&self, wanted: &'static Type, tokens: &TokenStream, is_constant: bool) -> Option<TokenStream> {
        let krate = &self.context.roots.krate;
        let run_time = |wanted| {
            let mut value = Output::default();
            self.context.generic("value", wanted, &mut value);
            let value = value.finish();
            quote!(#value(#tokens))
        };
        Some(match wanted {
            Type::Text(_) | Type::Choice(_) | Type::Word(_) if is_constant => quote!(#krate::private::Given::Text(#tokens.text())),
            Type::Integer { quoted: true, .. } if is_constant => quote!(#krate::private::Given::Quoted(#tokens.integer())),
            Type::Integer { .. } if is_constant => quote!(#krate::private::Given::Integer(#tokens.integer())),
            Type::Decimal { .. } if is_constant => quote!(#krate::private::Given::Decimal(#tokens.decimal())),
            Type::Flag if is_constant => quote!(#krate::private::Given::Flag(#tokens.constant())),
            Type::Text(_) | Type::Word(_) => {
                let value = run_time(wanted);
                quote!(#krate::private::given(&#value))
            }
            Type::Flag => {
                let value = run_time(wanted);
                quote!(#krate::private::Given::Flag(#value))
            }
            Type::Integer { quoted, .. } if self.context.promise == Promise::Checked => {
                let (value, given) = (run_time(wanted), Ident::new(if *quoted { "Quoted" } else { "Integer" }, Span::call_site()));
                quote!(#krate::private::Given::#given(#value))
            }
            _ => return None,
        })
    }
}

/// Whether the struct is written as `{ "type": "text", "text": … }`.
fn is_plain_text(part: &'static Part) -> bool {
    let has_type = part.wire.iter().any(|entry| matches!(entry, Wire::Tag("type", "text")));
    has_type && part.wire.iter().any(|entry| matches!(entry, Wire::Field("text")))
}

/// Any text, whatever its place.
const STR: &Type = &Type::Text(rules::Text::open());

/// Whether a value of the run time is an entry of a list that is certainly there.
fn is_entry(form: &Form) -> bool {
    match form {
        Form::Policy(policy) => policy.fallback.is_some(),
        Form::Expression(Expression { proof: Some(proof), .. }) => !proof.may_be_none(),
        _ => false,
    }
}
