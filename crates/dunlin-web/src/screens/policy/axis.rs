//! The day axis of a policy: where its circles and names stand in the drawing.
//!
//! Decides: that longer stretches of days are drawn shorter than they are, so that every step has room, and that names take turns
//! on four levels, so that none covers another. A step that moved also shows the place where it was.

use dunlin_app::policies::AxisStep;

use crate::face::Face;

/// Width of the drawing.
const WIDTH: i32 = 1000;
/// Free space at both ends, for names.
const MARGIN: i32 = 56;
/// The line.
pub(crate) const LINE: i32 = 104;
/// Where names stand: first above, below, then farther above and below.
const LEVELS: [i32; 4] = [58, 150, 22, 186];
/// Letters of a name that fit beside its neighbours.
const LETTERS: usize = 20;

/// A day with the steps that are due on it.
pub(crate) struct Node {
    pub(crate) x: i32,
    pub(crate) day_text: String,
    pub(crate) names: Vec<Name>,
    /// How many more are due on that day than there is room for, in words.
    pub(crate) more_text: Option<String>,
    /// The first line of the name.
    pub(crate) y: i32,
    /// Ends of the thin line from the circle to the name.
    pub(crate) stem: (i32, i32),
    /// A step came here, or changed.
    pub(crate) is_changed: bool,
}

/// A name on the axis.
pub(crate) struct Name {
    pub(crate) step: String,
    pub(crate) text: String,
    /// For who cannot see where it stands.
    pub(crate) label: String,
    pub(crate) y: i32,
}

/// A place where a step was.
pub(crate) struct Ghost {
    pub(crate) from: i32,
    pub(crate) to: i32,
}

/// The drawing.
pub(crate) struct Drawing {
    pub(crate) nodes: Vec<Node>,
    pub(crate) ghosts: Vec<Ghost>,
    /// The due date, and where its name stands.
    pub(crate) due: (i32, i32),
}

/// Draws the steps of a policy beside those of the one in use; `changed` says whether a step differs.
pub(crate) fn draw(face: &Face, steps: &[AxisStep], live: &[AxisStep], changed: impl Fn(&str) -> bool) -> Drawing {
    let mut days: Vec<i32> = steps.iter().chain(live).map(|step| step.day).chain([0]).collect();
    days.sort_unstable();
    days.dedup();
    let places = places(&days);
    let x = |day: i32| days.iter().position(|known| *known == day).map_or(0, |at| places[at]);
    let due_level = LEVELS[days.iter().position(|day| *day == 0).unwrap_or(0) % LEVELS.len()];
    let node = |(at, day): (usize, &i32)| {
        let own: Vec<&AxisStep> = steps.iter().filter(|step| step.day == *day).collect();
        if own.is_empty() {
            return None;
        }
        let y = LEVELS[at % LEVELS.len()];
        // The due date has its name on this level already.
        let y = if *day == 0 { y + 14 } else { y };
        let shown = if own.len() > 2 { 1 } else { own.len() };
        let day_text = if *day < 0 { format!("\u{2212}{}", day.unsigned_abs()) } else { day.to_string() };
        let names = own.iter().take(shown).zip(0..).map(|(step, line)| {
            let name = face.step(&step.step);
            let label = face.say("ui-step-on-day", &[("step", (&name).into()), ("day", (&day_text).into())]);
            Name { step: step.step.clone(), text: cut(&name), label, y: y + line * 14 }
        });
        let names = names.collect();
        let more = own.len() - shown;
        Some(Node {
            x: x(*day),
            day_text,
            names,
            more_text: (more > 0).then(|| face.n("ui-and-more", more)),
            y,
            stem: if y < LINE { (y + 18, LINE - 14) } else { (LINE + 14, y - 13) },
            is_changed: own.iter().any(|step| changed(&step.step)),
        })
    };
    let moved = live.iter().filter_map(|before| {
        let now = steps.iter().find(|step| step.step == before.step)?;
        (now.day != before.day).then(|| Ghost { from: x(before.day), to: x(now.day) })
    });
    Drawing {
        nodes: days.iter().enumerate().filter_map(node).collect(),
        ghosts: moved.collect(),
        due: (x(0), due_level),
    }
}

/// The width of a stretch of days, in hundredths of that of one day.
fn stretch(days: i32) -> i32 {
    match days {
        ..=1 => 100,
        2 => 120,
        3..=4 => 140,
        5..=9 => 165,
        10..=19 => 190,
        _ => 220,
    }
}

/// Where days stand.
fn places(days: &[i32]) -> Vec<i32> {
    let mut at = 0;
    let mut sums = vec![0];
    for pair in days.windows(2) {
        at += stretch(pair[1] - pair[0]);
        sums.push(at);
    }
    let whole = at.max(1);
    sums.into_iter().map(|sum| MARGIN + (WIDTH - 2 * MARGIN) * sum / whole).collect()
}

fn cut(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_app::policies::axis;
    use dunlin_app::policy_text::{STANDARD, read};

    fn steps(text: &str) -> Vec<AxisStep> {
        axis(&read(text).expect("sound"))
    }

    #[test]
    fn circles_of_the_standard_policy_do_not_touch_and_stay_inside() {
        let live = steps(STANDARD);
        let drawing = draw(&Face::new("en"), &live, &live, |_| false);
        let places: Vec<i32> = drawing.nodes.iter().map(|node| node.x).collect();
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 28), "{places:?}");
        assert!(places.iter().all(|x| (MARGIN..=WIDTH - MARGIN).contains(x)), "{places:?}");
        assert!(drawing.ghosts.is_empty());
        let on_day = |day: &str| drawing.nodes.iter().find(|node| node.day_text == day).map(|node| node.names.len());
        assert_eq!((on_day("8"), on_day("0")), (Some(2), None), "two steps share a day; the due date has none");
    }

    #[test]
    fn a_step_that_moved_leaves_its_place() {
        let live = steps(STANDARD);
        let moved = steps(&STANDARD.replace("when = \"due + 15\"", "when = \"due + 12\""));
        let drawing = draw(&Face::new("en"), &moved, &live, |step| step == "call-2");
        assert_eq!(drawing.ghosts.len(), 2, "the second reminder counts on the call");
        assert!(drawing.ghosts.iter().all(|ghost| ghost.to < ghost.from));
        assert_eq!(drawing.nodes.iter().filter(|node| node.is_changed).count(), 1);
    }
}
