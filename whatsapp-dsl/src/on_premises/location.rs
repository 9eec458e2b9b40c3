use whatsapp_dsl_rules::table::on_premises::content::LOCATION;

use crate::kind::kind;

kind! {
    for crate::on_premises;
    /// A place on the map.
    ///
    /// Source: On-Premises API message reference, location object.
    ///
    /// ```
    /// use whatsapp_dsl::on_premises::Location;
    ///
    /// let luigis = Location::builder().to("+1 650 555 1234").latitude(37.4847).longitude(-122.1484).name("Luigi's").build()?;
    /// # Ok::<(), whatsapp_dsl::Invalid>(())
    /// ```
    Location / LocationBuilder of &LOCATION;
    /// Degrees north, -90 to 90. Refused as `on_premises_location_latitude_range`.
    required copy latitude: f64;
    /// Degrees east, -180 to 180. Refused as `on_premises_location_longitude_range`.
    required copy longitude: f64;
    /// The name of the place.
    optional text name;
    /// Its address, shown only when there is a name.
    optional text address;
}
