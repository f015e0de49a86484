//! A closed list of codes: an enum whose members each have one spelling, and that can say all of them.
//!
//! Spelling and member stand on one line, so that neither a list of all members nor a parser can fall short of the enum.

/// Declares a public enum with `ALL`, `all()`, `as_str()`, `parse()`, `Display` and serde's `Serialize` by spelling.
macro_rules! closed_list {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$meaning:meta])* $member:ident = $spelling:literal,)+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$meaning])* $member,)+
        }

        impl $name {
            /// Every member, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$member,)+];

            /// Every member, in the order of declaration.
            pub fn all() -> &'static [Self] {
                Self::ALL
            }

            /// The spelling that leaves the program.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$member => $spelling,)+
                }
            }

            /// The member spelt so, letter for letter.
            pub fn parse(spelling: &str) -> Option<Self> {
                match spelling {
                    $($spelling => Some(Self::$member),)+
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use closed_list;
