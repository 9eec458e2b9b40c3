use whatsapp_dsl::{ReplyId, message, try_message};

#[derive(ReplyId, Debug, PartialEq, Clone, Copy)]
enum Slot {
    Morning,
    At { hour: u8 },
}

#[derive(ReplyId, Debug, PartialEq, Clone)]
enum Action {
    Yes,
    No,
    Cancel {
        order: u32,
    },
    #[reply("m", was = "move")]
    Move(Slot, #[reply(default)] Option<char>),
    Flag(bool, i64),
}

#[derive(ReplyId, Debug, PartialEq, Clone)]
enum Note {
    Text(String),
    None,
}

fn main() {
    let order = 17;
    let a = Action::Cancel { order };
    let m = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [
            Reply { id: Action::Yes, title: "Yes" },
            Reply { id: Action::Cancel { order }, title: "C" },
            Reply { id: Action::Move(Slot::At { hour: 3 }, None), title: "M" },
        ],
    });
    println!("{}", m.to_json());
    let m = message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [Reply { id: a.clone(), title: "Yes" },],
        biz_opaque_callback_data: &a,
    });
    println!("{}", m.to_json());
    use Action::*;
    let m = message!(List {
        to: "+1 650 555 1234",
        body: "Eight?",
        button: "x",
        sections: [Section {
            rows: [
                Row { id: Cancel { order: 1 }, title: "Yes" },
                Row { id: Cancel { order: 2 }, title: "Yes" },
                Row { id: Yes, title: "Yes" },
                if order > 3 { Row { id: Action::No, title: "No" } } else { Row { id: Action::No, title: "No!" } },
                Row { id: Move(Slot::Morning, None), title: "Yes" },
                Row { id: Move(Slot::At { hour: 3 }, None), title: "Yes" },
            ]
        }],
    });
    println!("{}", m.to_json());
    let m = try_message!(ReplyButtons {
        to: "+1 650 555 1234",
        body: "Eight?",
        buttons: [Reply { id: Note::Text("a:b".into()), title: "Yes" }, Reply { id: Note::None, title: "Yesx" },],
    })
    .unwrap();
    println!("{} {} {}", m.to_json(), Action::MAX_LEN, Note::MAX_LEN);
    println!("{:?}", "m:(at:9):x".parse::<Action>());
    println!("{}", "m:(att:9):x".parse::<Action>().unwrap_err());
    println!("{}", "cancel".parse::<Action>().unwrap_err());
    println!("{}", "yes:4".parse::<Action>().unwrap_err());
    println!("{}", "foo:4".parse::<Action>().unwrap_err());
    let r: whatsapp_dsl::reply_buttons::Reply = whatsapp_dsl::reply_buttons::Reply::builder().id(&a).title("x").into();
    println!("{}", r.id());
}
