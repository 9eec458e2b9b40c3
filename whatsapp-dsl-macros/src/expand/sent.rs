//! What a message says, as it is laid out: the resolved tree with what is computed of it, and with holes for what only the compiler or the
//! run time knows.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use whatsapp_dsl_rules::text::When;
use whatsapp_dsl_rules::view::Items;
use whatsapp_dsl_rules::{self as rules, Part, Type, Value as Seen, View, Wire, cross, currency};

use super::context::{Context, limit};
use super::output::Output;
use super::site::{Site, Style};
use super::{constant, loud, value};
use crate::ast::{Item, JsonObject, List, LiteralValue, Look, Promise, Scalar};
use crate::resolved::{Expression, Field, Form, Struct, Value};

/// A struct.
#[derive(Clone)]
pub(super) struct Sent {
    pub part: &'static Part,
    fields: Vec<(&'static str, Given)>,
    /// Whether it is left out where nothing is put into its holes.
    pub may_be_left_out: bool,
}

/// A value.
#[derive(Clone)]
pub(super) enum Given {
    Text(String),
    Word(&'static str),
    Flag(bool),
    Integer(i64),
    Decimal(f64),
    Part(Sent),
    List(Entries),
    /// What is put in later, and whether there may be nothing to put in.
    Hole(usize, bool),
}

#[derive(Clone)]
pub(super) struct Entries(Vec<Given>);

/// What is put in later, in the order in which it was typed.
pub(super) struct Holes<'a> {
    pub context: &'a Context<'a>,
    pub values: Vec<TokenStream>,
    /// What is asked of each of them at run time, if anything is.
    pub asks: Vec<Option<Ask>>,
    /// Those that others ask for.
    pub asked: Vec<usize>,
    /// What was typed for each, where it was typed.
    typed: Vec<(usize, *const Value)>,
    /// Whether all of them are constants.
    pub are_constant: bool,
    /// The last of the values that may change what others borrow; behind it, texts are looked at where they are.
    pub last_loud: Option<*const Value>,
}

/// What a value of the run time is asked.
pub(super) struct Ask {
    /// The most that it may have in any case.
    most: usize,
    /// Whether it must be there.
    pub is_needed: bool,
    /// Whether it is as good as not there if it is an empty text.
    is_left_out: bool,
    /// The way to its row.
    way: Vec<usize>,
}

impl Ask {
    /// `&[20, 1, 1, 3, 0]`.
    pub(super) fn written(&self, context: &Context<'_>) -> TokenStream {
        let (most, way) = (limit(self.most, &context.roots.krate), self.way.iter().copied().map(Literal::usize_unsuffixed));
        let need = Literal::usize_unsuffixed(usize::from(self.is_needed) + 2 * usize::from(self.is_left_out));
        quote!(&[#most, #need, #(#way),*])
    }
}

impl Sent {
    /// The struct with nothing in it.
    pub(super) fn new(part: &'static Part) -> Self {
        Self { part, fields: Vec::new(), may_be_left_out: false }
    }

    pub(super) fn put(&mut self, field: &'static str, given: Given) {
        self.fields.push((field, given));
    }

    /// Adds the fields of another struct.
    pub(super) fn take(&mut self, other: Self) {
        self.fields.extend(other.fields);
    }

    fn given(&self, field: &str) -> Option<&Given> {
        self.fields.iter().find(|(known, _)| *known == field).map(|(_, given)| given)
    }

    pub(super) fn has(&self, field: &str) -> bool {
        self.given(field).is_some()
    }

    /// The struct with these of its fields; nothing where only the run time knows its shape.
    pub(super) fn of<'f>(part: &'static Part, fields: impl IntoIterator<Item = &'f Field>, holes: &mut Holes<'_>) -> Option<Self> {
        let mut sent = Self::new(part);
        for field in fields {
            if !matches!(field.value.form, Form::Absent) {
                let site = Site { owner: field.owner, row: field.row, style: Style::Call };
                sent.fields.push((field.row.name, holes.given(&field.value, site)?));
            }
        }
        sent.settle(holes);
        Some(sent).filter(|sent| holes.context.promise == Promise::Proved || sent.has_one_shape())
    }

    /// Whether it is written in the same way whatever the run time brings.
    fn has_one_shape(&self) -> bool {
        let is_certain = |given: &Given| !matches!(given, Given::Hole(_, true));
        let is_amount =
            self.has("code") && self.fields.iter().any(|(field, given)| *field == "amount_1000" && matches!(given, Given::Hole(..)));
        let is_there = self.part.fields.is_empty() || self.fields.iter().any(|(_, given)| is_certain(given));
        is_there && !is_amount && !self.decides(self.part.wire)
    }

    /// Whether something that is put in decides which members there are, or what they are called.
    pub(super) fn decides(&self, wire: &'static [Wire]) -> bool {
        let is_hole = |field: &&str| matches!(self.given(field), Some(Given::Hole(..)));
        wire.iter().any(|entry| match entry {
            Wire::Case(cases) => cases.iter().any(|case| {
                let decides = match case.when {
                    When::Given(fields) => fields.iter().any(is_hole),
                    When::Is(field, _) => is_hole(&field),
                };
                decides || self.decides(case.wire)
            }),
            Wire::Named { name, .. } => is_hole(name),
            Wire::Map { field, key, .. } => match self.given(field) {
                Some(Given::List(Entries(entries))) => {
                    entries.iter().any(|entry| matches!(entry, Given::Part(part) if matches!(part.given(key), Some(Given::Hole(..)))))
                }
                _ => false,
            },
            Wire::Object(_, inner)
            | Wire::Whole(_, inner)
            | Wire::Always(_, inner)
            | Wire::Array(_, inner)
            | Wire::AlwaysArray(_, inner)
            | Wire::Item(inner) => self.decides(inner),
            _ => false,
        })
    }

    /// Adds what is written where it was left out, too, as the builder does: an amount in thousandths, and the only word of a set.
    fn settle(&mut self, holes: &mut Holes<'_>) {
        let part = self.part;
        // Only when it is written is it known which amount that is.
        if !self.has("amount_1000")
            && let (Some(code), Some(units)) = (self.given("code"), self.given("minor_units"))
            && let (Given::Hole(..), _) | (_, Given::Hole(..)) = (code, units)
        {
            let (code, units) = (code.clone(), units.clone());
            let amount = holes.amount(code, units);
            self.fields.push(("amount_1000", amount));
        }
        if let (Seen::Integer(units), Seen::Absent) = (self.get("minor_units"), self.get("amount_1000"))
            && let Seen::Text(code) = self.get("code")
            && let Some(amount) = currency::amount_1000(code, units)
        {
            self.fields.push(("amount_1000", Given::Integer(amount)));
        }
        if let Some(Type::Word(words)) = part.field("policy").map(|field| &field.value)
            && self.get("policy").is_absent()
            && let [(_, word)] = words.words
        {
            self.fields.push(("policy", Given::Word(word)));
        }
    }
}

impl<'a> Holes<'a> {
    /// Nothing put in yet.
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        let last_loud = loud::last(context.message);
        Self { context, values: Vec::new(), asks: Vec::new(), asked: Vec::new(), typed: Vec::new(), are_constant: true, last_loud }
    }

    fn hole(&mut self, value: TokenStream, may_be_none: bool) -> Given {
        self.values.push(value);
        Given::Hole(self.values.len() - 1, may_be_none)
    }

    /// What is put in, or where there is nothing, a text.
    pub(super) fn or(&mut self, hole: usize, default: &str) -> Given {
        if let Some(value) = self.values.get_mut(hole) {
            *value = quote!(#value.or(#default));
        }
        Given::Hole(hole, false)
    }

    /// The amount in thousandths that comes of two values, of which one is put in.
    fn amount(&mut self, code: Given, units: Given) -> Given {
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
                    // A text that stands for a struct.
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
        Some(Ask { most, is_needed: site.row.required, is_left_out, way })
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

impl Given {
    pub(super) fn list(entries: Vec<Self>) -> Self {
        Self::List(Entries(entries))
    }

    fn seen(&self) -> Seen<'_> {
        match self {
            Self::Text(text) => Seen::Text(text),
            Self::Word(word) => Seen::Word(word),
            Self::Flag(flag) => Seen::Flag(*flag),
            Self::Integer(number) => Seen::Integer(*number),
            Self::Decimal(number) => Seen::Decimal(*number),
            Self::Part(part) => Seen::Part(part.part, part),
            Self::List(entries) => Seen::List(entries),
            Self::Hole(hole, may_be_none) => Seen::Hole(*hole, *may_be_none),
        }
    }
}

impl View for Sent {
    fn get(&self, name: &str) -> Seen<'_> {
        self.given(name).map_or(Seen::Absent, Given::seen)
    }

    fn may_be_left_out(&self) -> bool {
        self.may_be_left_out
    }
}

impl Items for Entries {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Seen<'_> {
        self.0.get(index).map_or(Seen::Absent, Given::seen)
    }
}
