//! A value that the compiler learns the type of: handed to the place where it goes, so that an error names both and points at the value.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote_spanned;
use whatsapp_dsl_rules::cross::certain;
use whatsapp_dsl_rules::{Audience, Text, Type, View as _};

use super::context::{Context, limit, located, type_of};
use super::output::Output;
use crate::ast::Extent;
use crate::check::{is_among_several, text_rules};
use crate::resolved::{Proof, Value};

/// The type for the place of a value: its module and name, or those of the entries of a list.
pub(crate) enum Place {
    Type(&'static str, &'static str),
    List(&'static str, &'static str),
}

/// The place of a value, and the trait of `field` that says what can be there.
pub(crate) fn taken(wanted: &Type) -> (Place, &'static str) {
    let (module, name) = type_of(wanted);
    match wanted {
        Type::Text(Text { recipient: true, .. }) => (Place::Type("private", "Recipient"), "TakesRecipient"),
        Type::Text(text) if text.takes_digits() => (Place::Type("field", "Text"), "TakesText"),
        Type::Text(_) => (Place::Type("field", "Code"), "TakesCode"),
        Type::Flag | Type::Integer { .. } | Type::Decimal { .. } | Type::Word(_) => (Place::Type(module, name), "Takes"),
        Type::Json => (Place::Type("field", "JsonObject"), "TakesJson"),
        Type::Choice(choice) if choice.text.is_some() => (Place::Type(module, name), "TakesTextOrPart"),
        Type::Part(_) | Type::Choice(_) => (Place::Type(module, name), "TakesPart"),
        Type::List(_) => (Place::List(module, name), "TakesList"),
    }
}

/// `<$crate::field::Text as $crate::field::TakesText<_, _>>::take(value)`, or another function of the trait.
pub(super) fn value(tokens: TokenStream, function: &str, extent: Extent, wanted: &'static Type, context: &Context<'_>, out: &mut Output) {
    let (_, takes) = taken(wanted);
    let mut place = Output::default();
    match (wanted, taken(wanted).0) {
        (Type::List(list), Place::List(..)) => {
            context.private("Slice", &mut place);
            place.punct('<');
            context.stored(&list.item, &mut place);
            place.punct('>');
        }
        (Type::Part(_), _) => context.stored(wanted, &mut place),
        (_, Place::Type(module, name) | Place::List(module, name)) => {
            place.path(&context.roots.krate, module, Ident::new(name, Span::call_site()));
        }
    }
    call(place, takes, function, tokens, extent, context, out);
}

/// The same where `message!` takes what its type proves.
pub(super) fn proved(tokens: TokenStream, proof: &Proof, value: &Value, context: &Context<'_>, out: &mut Output) {
    let Value { extent, wanted, .. } = *value;
    let krate = &context.roots.krate;
    let most = text_rules(wanted).map_or(usize::MAX, |text| context.room(text, &|known| std::ptr::eq(known, value)).0);
    let mut place = Output::default();
    let is_recipient = matches!(wanted, Type::Text(Text { recipient: true, .. }));
    let (takes, module, name) = match proof {
        // Whoever a `Recipient` is, a kind that goes to groups can go there; but beside an id of its own, only a phone number can be one.
        Proof::Type { .. } if is_recipient && is_for_anyone(context) && context.message.get("recipient").is_absent() => {
            ("RecipientProof", "", "Recipient")
        }
        Proof::Type { name, .. } if is_recipient => ("RecipientProof", "", *name),
        Proof::Type { name, may_be_none } => (if *may_be_none { "OptionalIdProof" } else { "IdProof" }, "", *name),
        Proof::Digits { .. } => match text_rules(wanted) {
            Some(text) if text.prose && text.shape.is_parameter() => ("ParameterProof", "field", "Text"),
            Some(text) if text.prose => ("ProseProof", "field", "Text"),
            _ => ("TextProof", "field", "Text"),
        },
        Proof::OwnId { is_variant: false, .. } if is_among_several(value, context.message) => ("DistinctProof", "field", "Text"),
        Proof::OwnId { .. } if most == usize::MAX => ("OwnIdProof", "field", "Text"),
        Proof::OwnId { .. } => ("OwnIdOfLengthProof", "field", "AtMost"),
    };
    let path = |out: &mut Output| {
        out.path(krate, module, Ident::new(name, Span::call_site()));
        if name == "AtMost" {
            out.punct('<');
            out.tokens(limit(most, krate));
            out.punct('>');
        }
    };
    if let Proof::Digits { may_be_none: true } | Proof::OwnId { may_be_none: true, .. } = proof {
        context.private("Option", &mut place);
        place.punct('<');
        path(&mut place);
        place.punct('>');
    } else {
        path(&mut place);
    }
    call(place, takes, "take", tokens, extent, context, out);
}

/// Whether the message is one that people and groups can receive.
fn is_for_anyone(context: &Context<'_>) -> bool {
    certain(context.kind.audience, context.message) == Some(Audience::Anyone)
}

/// The text of a value that a policy cuts, by reference: what is cut need not be given away.
pub(super) fn cut(value: &TokenStream, extent: Extent, context: &Context<'_>) -> Output {
    by_reference("Text", "Cuts", "cut", value, extent, context)
}

/// A text that is checked, by reference: it is looked at where it is.
pub(super) fn seen(tokens: &TokenStream, value: &Value, context: &Context<'_>) -> Output {
    let Value { extent, wanted, .. } = *value;
    let (Place::Type(_, place) | Place::List(_, place), takes) = taken(wanted);
    by_reference(place, takes, "seen", tokens, extent, context)
}

/// A value within `json!`, by reference: what can be written, and in `message!` what is not deep.
pub(super) fn of_json(value: &TokenStream, is_proved: bool, extent: Extent, context: &Context<'_>) -> Output {
    let (takes, function) = if is_proved { ("ShallowProof", "shallow") } else { ("WritesJson", "written") };
    by_reference("JsonObject", takes, function, value, extent, context)
}

/// `$crate::private::Lit::of(NAME, <place as $crate::field::TakesConstantText<_, _>>::SEAL)`: a constant that is marked as one, of a type
/// that its place takes.
pub(super) fn constant(constant: &TokenStream, value: &Value, context: &Context<'_>) -> TokenStream {
    let krate = &context.roots.krate;
    let mut place = Output::default();
    let takes = if let Some(text) = text_rules(value.wanted) {
        let (takes, name) = match text {
            _ if text.is_own() => ("TakesConstantId", "Text"),
            _ if text.takes_digits() => ("TakesConstantText", "Text"),
            _ => ("TakesConstantCode", "Code"),
        };
        place.path(krate, "field", Ident::new(name, Span::call_site()));
        takes
    } else {
        context.stored(value.wanted, &mut place);
        "TakesConstant"
    };
    let mut seal = Output::default();
    member(place, takes, "SEAL", value.extent, context, &mut seal);
    let seal = seal.finish();
    let (krate, span) = located(krate, value.extent);
    quote_spanned!(span=> #krate::private::Lit::of(#constant, #seal))
}

/// `<place as $crate::field::Takes<_, _>>::take(value)`, under the value: errors of the compiler point at the place, from its first token to
/// its last, and tell of no macro but that which was called.
fn call(place: Output, takes: &str, function: &str, value: TokenStream, extent: Extent, context: &Context<'_>, out: &mut Output) {
    member(place, takes, function, extent, context, out);
    out.token(Group::new(Delimiter::Parenthesis, value));
}

fn by_reference(place: &str, takes: &str, function: &str, value: &TokenStream, extent: Extent, context: &Context<'_>) -> Output {
    let (mut of, mut out) = (Output::default(), Output::default());
    of.path(&context.roots.krate, "field", Ident::new(place, Span::call_site()));
    member(of, takes, function, extent, context, &mut out);
    let span = context.roots.krate.span().located_at(extent.start);
    out.parenthesised(|out| {
        out.punct_at('&', span);
        let mut value = Group::new(Delimiter::Parenthesis, value.clone());
        value.set_span(span);
        out.token(value);
    });
    out
}

/// The path of what is called.
fn member(place: Output, takes: &str, name: &str, extent: Extent, context: &Context<'_>, out: &mut Output) {
    let krate = &context.roots.krate;
    let (start, end) = (krate.span().located_at(extent.start), krate.span().located_at(extent.end));
    let mut krate = krate.clone();
    krate.set_span(end);
    out.punct_at('<', start);
    out.append(place.located(start, end));
    out.token(Ident::new("as", end));
    out.token(krate);
    out.path_at(&["field", takes], end);
    for punct in ['<', '_', ',', '_', '>', '>'] {
        if punct == '_' { out.token(Ident::new("_", end)) } else { out.punct_at(punct, end) }
    }
    out.path_at(&[name], end);
}
