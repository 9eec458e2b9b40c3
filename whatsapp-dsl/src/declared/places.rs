//! Where in the template message each field of a declared template went, so that a violation has the path that Meta knows.

use whatsapp_dsl_rules::declared::Filling;
use whatsapp_dsl_rules::declared::taker::{At, Sort};
use whatsapp_dsl_rules::{Step, Steps, Violation};

use super::lower::Lowered;

/// The places of fields, where anybody asks.
#[derive(Debug, Default)]
pub(super) struct Places(Option<Vec<(Steps, Steps)>>);

/// A place in a template message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) component: &'static str,
    pub(super) index: Option<usize>,
    pub(super) field: Option<&'static str>,
}

impl Spot {
    /// A component as a whole.
    pub(super) fn of(component: &'static str) -> Self {
        Self { component, index: None, field: None }
    }
}

impl Places {
    /// Nothing is wrong, so nobody asks.
    pub(super) fn unasked() -> Self {
        Self(None)
    }

    pub(super) fn asked() -> Self {
        Self(Some(Vec::new()))
    }

    /// None yet, asked for where these are.
    pub(super) fn empty(&self) -> Self {
        Self(self.0.as_ref().map(|_| Vec::new()))
    }

    pub(super) fn are_asked(&self) -> bool {
        self.0.is_some()
    }

    /// A field went there.
    pub(super) fn add(&mut self, field: &'static str, to: Spot) {
        if let Some(known) = &mut self.0 {
            let steps = [Some(Step::Field(to.component)), to.index.map(Step::Index), to.field.map(Step::Field)];
            known.push((vec![Step::Field(field)], steps.into_iter().flatten().collect()));
        }
    }

    /// The fields went into the button that is written at this index.
    pub(super) fn add_button(&mut self, index: usize, fields: &[(&'static str, Sort)]) {
        for (field, sort) in fields {
            self.add(field, Spot { component: "buttons", index: Some(index), field: Some(member(*sort)) });
        }
    }

    /// The fields of a card went there within the card.
    pub(super) fn add_card(&mut self, index: usize, of_card: Self) {
        let at = |place: Steps| [Step::Field("cards"), Step::Index(index)].into_iter().chain(place).collect::<Steps>();
        if let (Some(known), Some(of_card)) = (&mut self.0, of_card.0) {
            known.extend(of_card.into_iter().map(|(from, to)| (at(from), at(to))));
        }
    }
}

/// The field of a button that takes such a value.
fn member(sort: Sort) -> &'static str {
    match sort {
        Sort::Payload | Sort::CallPayload => "payload",
        Sort::CouponCode { .. } => "coupon_code",
        Sort::FlowToken => "flow_token",
        Sort::FlowActionData => "flow_action_data",
        Sort::CatalogThumbnail | Sort::MpmThumbnail => "thumbnail_product_retailer_id",
        Sort::Sections => "sections",
        Sort::TtlMinutes => "ttl_minutes",
        _ => "text",
    }
}

impl Lowered {
    /// The place in the template message of what is wrong with a field.
    pub(super) fn place(&self, violation: &Violation) -> Steps {
        let place = violation.place();
        // What stands in header and body alike went to both.
        let is_of_header = violation.rule().ends_with("header_length");
        let is_meant = |to: &Steps| (to.first() == Some(&Step::Field("header"))) == is_of_header;
        let known = self.places.0.iter().flatten().filter(|(from, _)| place.starts_with(from));
        match known.max_by_key(|(from, to)| (from.len(), is_meant(to))) {
            Some((from, to)) => to.iter().chain(&place[from.len()..]).copied().collect(),
            None => self.missing(place).unwrap_or_else(|| place.to_vec()),
        }
    }

    /// Where a field would have gone that is not there.
    fn missing(&self, place: &[Step]) -> Option<Steps> {
        let (fillings, name, within): (&[Filling], _, _) = match place {
            [Step::Field("cards"), Step::Index(index), Step::Field(name), ..] => {
                let cards = &self.language?.cards;
                (cards.get((*index).min(cards.len().checked_sub(1)?))?, name, &place[..2])
            }
            [Step::Field(name), ..] => (&self.language?.fillings, name, &place[..0]),
            _ => return None,
        };
        let component = match fillings.iter().find(|filling| filling.name == *name)?.at {
            At::Header | At::HeaderVariable(_) => "header",
            At::BodyVariable(_) | At::BodyVariables(_) | At::Password(_) => "body",
            At::Button(_) => "buttons",
            At::Offer => "limited_time_offer",
            At::Cards => "cards",
        };
        Some(within.iter().copied().chain([Step::Field(component)]).collect())
    }
}
