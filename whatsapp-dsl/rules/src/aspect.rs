//! What the rules of a field ask, each by the name that the rule ends with.

/// Declares the aspects, in the order in which the rules of a field are told.
macro_rules! aspects {
    ($( $(#[$doc:meta])* $Aspect:ident = $name:literal; )*) => {
        /// What a rule of a field asks.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum Aspect {
            $( $(#[$doc])* $Aspect, )*
        }

        impl Aspect {
            /// Every aspect, in the order in which the rules of a field are told.
            pub const ALL: &[Self] = &[$( Self::$Aspect, )*];

            /// What the rule's name ends with.
            pub const fn name(self) -> &'static str {
                match self {
                    $( Self::$Aspect => $name, )*
                }
            }
        }
    };
}

aspects! {
    /// Is it there?
    Required = "required";
    /// Has a list neither too few nor too many entries?
    Count = "count";
    /// Is anything in it?
    Empty = "empty";
    /// Has a text no more characters than are allowed?
    Length = "length";
    /// Does it neither start nor end with white space?
    OuterSpace = "outer_space";
    /// Has it no new line, tab or long run of spaces?
    InnerSpace = "inner_space";
    /// Has it no more line breaks than are allowed?
    LineBreaks = "line_breaks";
    /// Does it look as it must?
    Format = "format";
    /// Is a number in its range?
    Range = "range";
    /// Is it a JSON object?
    Object = "object";
    /// Can a JSON document be read back from where it is in the message?
    Depth = "depth";
    /// Is it a word of the set?
    Unknown = "unknown";
    /// Is it of the type that Meta's JSON has there? Only reading asks.
    Type = "type";
}
