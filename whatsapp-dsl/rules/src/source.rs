//! Where the facts come from.

/// Where a fact comes from, and how old the material is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub name: &'static str,
    /// The year or month of the material.
    pub date: &'static str,
}

/// Meta's Cloud API message reference.
pub const S2: Source = Source { name: "Cloud API message reference", date: "2023" };
/// Meta's OpenAPI description of the business messaging API.
pub const OA: Source = Source { name: "Meta's OpenAPI description, v23.0", date: "2025-11" };
/// Meta's Cloud API guides.
pub const EN: Source = Source { name: "Cloud API guides", date: "2025-11" };
/// Meta's Cloud API guides of late 2025 and early 2026.
pub const PT: Source = Source { name: "Cloud API guides", date: "2026-03" };
/// Meta's Cloud API guides of spring 2026.
pub const M5: Source = Source { name: "Cloud API guides", date: "2026-05" };
/// Meta's guides on sending without a template, a beta.
pub const B26: Source = Source { name: "Direct Send guides, beta", date: "2026-07" };
/// Meta's Cloud API guides, v25.0.
pub const M9: Source = Source { name: "Cloud API guides, v25.0", date: "2026-09" };
/// Meta's On-Premises API message reference.
pub const S4: Source = Source { name: "On-Premises API message reference", date: "2023" };
/// Meta's On-Premises API reference.
pub const PO: Source = Source { name: "On-Premises API reference", date: "2024-11" };
/// The words of the errors that Graph answers, as people quote them.
pub const GQ: Source = Source { name: "the texts of Graph's errors", date: "2026" };
/// ISO 4217, currency codes.
pub const ISO: Source = Source { name: "ISO 4217", date: "2025" };
/// ITU-T E.164, phone numbers.
pub const E164: Source = Source { name: "ITU-T E.164", date: "2010" };
/// What clients of other people list, where Meta's pages say nothing.
pub const OTHERS: Source = Source { name: "lists of other clients", date: "2026" };
/// RFC 8259, JSON.
pub const JSON: Source = Source { name: "RFC 8259", date: "2017" };
