//! What a definition in place is made of, as an editor shows it: nothing but names and docs, which no program ever sees.

whatsapp_dsl_macros::definition_for_editors!();

#[cfg(test)]
mod tests {
    use super::{Authentication, Category, Url, template};

    #[test]
    fn has_every_name_of_the_table() {
        let _ = template::builder().name("").category(Category::Utility).call_permission_request(true);
        let _ = Url::builder().text("").url("");
        // One struct for two places.
        let _ = Authentication::builder().add_security_recommendation(true).code_expiration_minutes(1);
    }
}
