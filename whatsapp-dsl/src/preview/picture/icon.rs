//! The signs, drawn with lines in a square of 24 by 24.

use super::super::bubble::Icon;

impl Icon {
    /// The path of the sign.
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Address => "M4 11 12 4l8 7M6 10v10h12V10M10 20v-6h4v6",
            Self::Agreement => "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4",
            Self::Call => "M6 3h4l2 5-2.500 1.500a11 11 0 0 0 5 5L16 12l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2",
            Self::Contact => "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-4 4-6 8-6s8 2 8 6",
            Self::Copy => "M9 9h11v11H9zM5 15H4V4h11v1",
            Self::Document => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
            Self::Form => "M5 4h14v16H5zM8 9h8M8 13h8M8 17h4",
            Self::Image => "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.010",
            Self::Link => "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
            Self::List => "M9 6h11M9 12h11M9 18h11M4 6h.010M4 12h.010M4 18h.010",
            Self::Offer => "M4 10h16v10H4zM3 7h18v3H3zM12 7v13M12 7C9 7 7 6 8 4s4 0 4 3c0-3 3-5 4-3s-1 3-4 3",
            Self::Order => "M6 8h12l1 12H5zM9 10V7a3 3 0 0 1 6 0v3",
            Self::Payment => "M3 6h18v12H3zM3 10h18M7 15h4",
            Self::Place => "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11M12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
            Self::Product => "M4 7l8-4 8 4v10l-8 4-8-4zM4 7l8 4 8-4M12 11v10",
            Self::Reply => "M10 5 4 11l6 6v-4c5 0 8 2 10 6 0-6-3-10-10-10z",
            Self::Sticker => "M4 4h16v9l-7 7H4zM20 13h-7v7M9 9h.010M15 9h.010M8 13c2 2 4 2 5 1",
            Self::Unknown => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9 9a3 3 0 1 1 3 4v1M12 17h.010",
            Self::Video => "M3 6h12v12H3zM15 10l6-3v10l-6-3",
            Self::Voice => "M12 14a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3M6 11a6 6 0 0 0 12 0M12 17v4",
        }
    }
}
