//! A menu: up to ten rows, in sections, behind a button.

use whatsapp_dsl_rules::table::on_premises::interactive::{self, LIST};

use crate::kind::kind;
use crate::part::{part, parts_of};

parts_of!(($) "on_premises/list");

kind! {
    for crate::on_premises;
    /// A menu: up to ten rows, in sections, behind a button.
    ///
    /// Source: On-Premises API message reference, interactive object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::{List, list::{Row, Section}};
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
    /// What is shown above the body, 1 to 60 characters. Refused as `on_premises_list_header_length`.
    optional text header;
    /// What the message says, 1 to 1024 characters. Refused as `on_premises_list_body_length`.
    required text body;
    /// The small print, 1 to 60 characters. Refused as `on_premises_list_footer_length`.
    optional text footer;
    /// What is shown on the button that opens the menu, 1 to 20 characters. Refused as `on_premises_list_button_length`.
    required text button;
    /// One to ten sections, ten rows in all. Refused as `on_premises_list_sections_count` or `on_premises_list_rows_total`.
    required list sections: Section;
}

part! {
    /// A group of rows.
    Section / SectionBuilder of &interactive::SECTION;
    /// What is shown above the rows, 1 to 24 characters; needed once there are several sections. Refused as
    /// `on_premises_list_section_title_length` or `on_premises_list_section_title_required`.
    optional text title;
    /// One to ten rows. Refused as `on_premises_list_section_rows_count`.
    required list rows: Row;
}

part! {
    /// A row of a menu.
    Row / RowBuilder of &interactive::ROW;
    /// What comes back when the row is chosen, 1 to 200 characters, unlike those of the other rows. Refused as `on_premises_row_id_length` or
    /// `on_premises_list_row_id_unique`.
    required text id;
    /// What the row says, 1 to 24 characters. Refused as `on_premises_row_title_length`.
    required text title;
    /// What is shown below it, 1 to 72 characters. Refused as `on_premises_row_description_length`.
    optional text description;
}
