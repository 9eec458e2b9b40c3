//! What several programs share.

#[cfg(feature = "bot")]
pub mod bot;
#[cfg(any(feature = "bot", feature = "send", feature = "send_reqwest"))]
pub mod graph;
