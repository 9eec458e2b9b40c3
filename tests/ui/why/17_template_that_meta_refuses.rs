//! A template that Meta would not approve
//!
//! You hear of it after the review. Most of what reviewers refuse by rule is written down, so the compiler can say it first.

use whatsapp_dsl::template;

template!(Greeting { name: "greeting", language: "en_US", category: Marketing, body: "Welcome back, {{customer}}" });

fn main() {}
