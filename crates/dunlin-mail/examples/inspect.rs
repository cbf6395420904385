//! Prints what mails are: `cargo run --release -p dunlin-mail --example inspect -- FILE…`, one line for each recipient.

use std::path::Path;

fn main() {
    for path in std::env::args().skip(1) {
        for mail in dunlin_mail::mails(Path::new(&path)) {
            let mail = match mail {
                Ok(mail) => mail,
                Err((path, error)) => {
                    println!("{}\terror\t{error}", path.display());
                    continue;
                }
            };
            let came = dunlin_mail::read(&mail.bytes);
            let about = came.about.as_ref().map_or("-", |about| about.message_id.as_str());
            println!("{}:{}\t{}\t{about}\t{:?}", mail.file.display(), mail.offset, came.kind.code(), came.signs);
            for one in &came.recipients {
                println!(
                    "\t{}\t{}\t{:?}\t{:?}\t{}",
                    one.address,
                    one.status.code(),
                    one.enhanced,
                    one.reply,
                    one.words
                );
            }
            for one in &came.suggestions {
                println!("\t? {}\t{:?}\t{:?}\t{}", one.meaning.code(), one.on, one.amount, one.words);
            }
            println!("\t= {:?} {:?}", came.text.chars().take(300).collect::<String>(), came.attachments);
        }
    }
}
