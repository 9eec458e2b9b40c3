//! The colours of a picture.

/// How the app is set to look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

/// The colours of a theme, as SVG writes them.
pub(super) struct Colours {
    pub wallpaper: &'static str,
    pub bubble: &'static str,
    /// Where something takes the place of what is not in the message.
    pub area: &'static str,
    pub text: &'static str,
    pub faint: &'static str,
    pub accent: &'static str,
    pub link: &'static str,
    pub line: &'static str,
    pub wrong: &'static str,
}

impl Theme {
    pub(super) fn colours(self) -> &'static Colours {
        match self {
            Self::Light => &Colours {
                wallpaper: "#efeae2",
                bubble: "#ffffff",
                area: "#e4e9eb",
                text: "#111b21",
                faint: "#5b6a73",
                accent: "#00735c",
                link: "#02659a",
                line: "#dde2e4",
                wrong: "#c5221f",
            },
            Self::Dark => &Colours {
                wallpaper: "#0b141a",
                bubble: "#202c33",
                area: "#2c3a43",
                text: "#e9edef",
                faint: "#9aa8b0",
                accent: "#2fd39a",
                link: "#53bdeb",
                line: "#37444c",
                wrong: "#ff8a80",
            },
        }
    }
}
