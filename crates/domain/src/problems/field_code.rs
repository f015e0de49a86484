//! The codes of single fields (`errors[].code`).

use crate::closed_list::closed_list;

closed_list! {
    /// What is wrong with one field.
    pub enum FieldCode {
        /// The field must be given.
        Required = "required",
        /// The operation doesn't know this field.
        UnknownField = "unknown_field",
        /// The value has another JSON type than the field's.
        WrongType = "wrong_type",
        /// Fewer characters than the minimum.
        TooShort = "too_short",
        /// More characters than the maximum.
        TooLong = "too_long",
        /// Fewer entries than the minimum.
        TooFew = "too_few",
        /// More entries than the maximum.
        TooMany = "too_many",
        /// A number or a day outside its bounds.
        OutOfRange = "out_of_range",
        /// Not in the form that the field has (mail, date, identifier).
        InvalidFormat = "invalid_format",
        /// A control character, which no text here holds.
        InvalidCharacter = "invalid_character",
        /// Lists and objects in each other deeper than a body may have them.
        TooDeep = "too_deep",
        /// A code that its list doesn't hold.
        UnknownValue = "unknown_value",
        /// A code that its list has withdrawn.
        WithdrawnValue = "withdrawn_value",
        /// A record that doesn't exist, or that the actor may not see.
        UnknownReference = "unknown_reference",
        /// A value that the field could have, but not in this record or for this actor.
        NotAllowed = "not_allowed",
        /// The same entry twice in a list.
        Duplicate = "duplicate",
        /// A value that another record holds, where it must be unique.
        AlreadyUsed = "already_used",
        /// An end before its beginning.
        EndBeforeStart = "end_before_start",
        /// Nine digits whose Luhn key is wrong, or not nine digits.
        InvalidSiren = "invalid_siren",
        /// Not an INSEE code of the register.
        InvalidInseeCode = "invalid_insee_code",
        /// Not an absolute http or https address.
        InvalidUrl = "invalid_url",
        /// HTML in Markdown, which takes headings, lists and links only.
        HtmlNotAllowed = "html_not_allowed",
        /// An image in Markdown: it would be asked for from elsewhere by whoever reads.
        ImageNotAllowed = "image_not_allowed",
        /// A link in Markdown to something else than http, https or a mail address.
        LinkNotAllowed = "link_not_allowed",
        /// Fewer characters than a password needs.
        PasswordTooShort = "password_too_short",
        /// More characters than a password takes.
        PasswordTooLong = "password_too_long",
        /// A password that many people choose, or a short pattern repeated.
        PasswordTooCommon = "password_too_common",
        /// A password that holds the part before the @ of the account's mail.
        PasswordContainsMail = "password_contains_mail",
    }
}
