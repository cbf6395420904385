//! A reader that goes away is no error, and nothing panics.

use std::io::Read;
use std::process::Stdio;

use crate::world::World;

#[test]
fn a_closed_pipe_ends_the_command_quietly() {
    let world = World::with_items();
    // More than a pipe holds, so that the program writes after the reader is gone.
    let row = |row: u32| format!("C{row:05},Customer number {row},N{row:05},2026-11-01,2026-12-01,10.00,EUR\n");
    let rows = (0..6_000).map(row).collect::<Vec<_>>().concat();
    let head = "customer_number,customer_name,invoice_number,issued_on,due_on,amount,currency\n";
    world.write("many.csv", &format!("{head}{rows}"));
    world.done("import many.csv --json");
    for line in ["aging --all", "aging --json", "customer list", "run propose --json", "export past-due"] {
        let arguments: Vec<&str> = line.split(' ').collect();
        let mut command = world.command(&arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
        let mut first = [0_u8; 10];
        child.stdout.take().expect("piped").read_exact(&mut first).expect("some output");
        let ended = child.wait_with_output().expect("ends");
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!((ended.status.code(), told.as_str()), (Some(0), ""), "{line}");
    }
}
