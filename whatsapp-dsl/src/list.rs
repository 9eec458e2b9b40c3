//! A menu: up to ten rows, in sections, behind a button.

use whatsapp_dsl_rules::table::interactive::{self, LIST};

use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "list");

kind! {
    /// A menu: up to ten rows, in sections, behind a button.
    ///
    /// Source: Cloud API message reference, interactive object; interactive list guide.
    ///
    /// ```
    /// use whatsapp_dsl::{List, list::{Row, Section}};
    ///
    /// let menu = List::builder()
    ///     .to("+1 650 555 1234")
    ///     .body("What would you like?")
    ///     .button("See the menu")
    ///     .sections([Section::builder().rows([Row::builder().id("diavola").title("Diavola")])])
    ///     .build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    List / ListBuilder of &LIST;
    /// What is shown above the body, 1 to 60 characters. Refused as `list_header_length`.
    optional text header;
    /// What the message says, 1 to 4096 characters. Refused as `list_body_length` or `list_body_empty`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `list_footer_length`.
    optional text footer;
    /// What is shown on the button that opens the menu, 1 to 20 characters. Refused as `list_button_length`. No white space at either end
    /// (`list_button_outer_space`). WhatsApp's own formatting does not work there.
    required text button;
    /// One to ten sections, ten rows in all. Refused as `list_sections_count` or `list_rows_total`.
    required list sections: Section;
}

part! {
    /// A group of rows.
    Section / SectionBuilder of &interactive::SECTION;
    /// What is shown above the rows, 1 to 24 characters; needed once there are several sections. Refused as `list_section_title_length` or
    /// `list_section_title_required`. No white space at either end (`list_section_title_outer_space`).
    optional text title;
    /// One to ten rows. Refused as `list_section_rows_count`.
    required list rows: Row;
}

part! {
    /// A row of a menu.
    Row / RowBuilder of &interactive::ROW;
    /// What comes back when the row is chosen, 1 to 200 characters, unlike those of the other rows. Refused as `row_id_length` or
    /// `list_row_id_unique`. No white space at either end (`row_id_outer_space`).
    required text id;
    /// What the row says, 1 to 24 characters. Refused as `row_title_length`. No white space at either end (`row_title_outer_space`).
    required text title;
    /// What is shown below it, 1 to 72 characters. Refused as `row_description_length`. No white space at either end
    /// (`row_description_outer_space`).
    optional text description;
}
