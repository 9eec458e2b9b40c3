//! Enums that cannot be the ids of buttons.

use whatsapp_dsl::ReplyId;

#[derive(ReplyId)]
enum Alike {
    Yes,
    #[reply("yes")]
    No,
    #[reply("later", was = "yes")]
    Later,
    #[reply(was = "twice", was = "twice")]
    Twice,
    OrderURL,
    OrderUrl,
}

#[derive(ReplyId)]
enum Tags {
    #[reply("")]
    Empty,
    #[reply("a:b")]
    Colon,
    #[reply("a b")]
    Space,
    #[reply(was = "(a)")]
    Parentheses,
    #[reply("a", "b")]
    Two,
    #[reply(4)]
    Number,
    #[reply(was)]
    Nothing,
    #[reply(rename = "x")]
    Unknown,
    #[reply]
    Bare,
}

#[derive(ReplyId)]
enum Fields {
    Middle {
        order: u32,
        #[reply(default)]
        note: bool,
        table: u8,
    },
    Unnamed(#[reply(default)] u32, u8),
    Unknown(#[reply("order")] u32),
    Valued(#[reply(default = 3)] u32),
    Named {
        #[reply(show)]
        order: u32,
    },
}

#[derive(ReplyId)]
#[reply("menu")]
enum Named {
    Yes,
}

#[derive(ReplyId)]
enum Empty {}

#[derive(ReplyId)]
enum Generic<T> {
    Of(T),
}

#[derive(ReplyId)]
enum Borrowed<'a> {
    Of(&'a str),
}

#[derive(ReplyId)]
struct Order {
    id: u32,
}

#[derive(ReplyId)]
union Both {
    id: u32,
}

fn main() {}
