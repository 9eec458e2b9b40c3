//! A clinic, in Arabic.

use whatsapp_dsl::{Invalid, Message, message, template, try_message};

template!(AppointmentReminder {
    name: "appointment_reminder",
    language: "ar",
    category: Utility,
    header: "تذكير بالموعد",
    body: "مرحباً {{patient}}، نذكّرك بموعدك مع الدكتورة ليلى *{{time}}*.\n\n- أحضري بطاقة التأمين\n- الحضور قبل 10 دقائق",
    footer: "عيادة الياسمين",
    buttons: [QuickReply { text: "تأكيد" }, QuickReply { text: "تغيير الموعد" }],
});

/// A template that runs from right to left.
pub(crate) fn reminder(phone: &str, patient: &str, time: &str) -> Result<Message, Invalid> {
    try_message!(AppointmentReminder { to: phone, patient: fold(patient, "ضيفتنا"), time: time })
}

/// The times that are free: an id, the day, the hour.
pub(crate) const TIMES: [(&str, &str, &str); 3] =
    [("sun-10", "الأحد", "10:00 صباحاً"), ("mon-12", "الاثنين", "12:30 ظهراً"), ("wed-17", "الأربعاء", "5:00 مساءً")];

/// A list of what is free.
pub(crate) fn times(phone: &str, free: &[(&str, &str, &str)]) -> Result<Message, Invalid> {
    try_message!(List {
        to: phone,
        header: "عيادة الياسمين",
        body: "اختاري الموعد الذي يناسبك، وسنرسل لك التأكيد عبر WhatsApp.",
        button: "المواعيد المتاحة",
        sections: [Section {
            rows: [for (id, day, hour) in free {
                Row { id: *id, title: *day, description: *hour }
            }]
        }],
    })
}

/// Where the clinic is.
pub(crate) fn place(phone: &'static str) -> Message {
    let phone: whatsapp_dsl::PhoneNumber = phone.parse().expect("the number of a patient");
    message!(Location {
        to: phone, latitude: 25.2048, longitude: 55.2708, name: "عيادة الياسمين", address: "شارع الشيخ زايد، دبي"
    })
}
