//! Which entries can be in a message together: those of different branches of one `if` or `match` cannot, unless a loop repeats it.

use crate::violation::{Step, Steps};

/// Whether two places lie in different branches, of which only one is taken.
pub fn exclusive(a: &[Step], b: &[Step]) -> bool {
    let common = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let is_repeated = a[..common].iter().any(|step| matches!(step, Step::Turn(_)));
    !is_repeated && matches!((a.get(common), b.get(common)), (Some(Step::Branch(_)), Some(Step::Branch(_))))
}

/// Places of entries, asked what can be beside another. Each question takes as long as the place has steps, however many places there are.
#[derive(Default)]
pub(super) struct Together {
    /// Whether the turns of a loop are looked at one by one, so that its branches are apart, too.
    is_of_one_turn: bool,
    count: usize,
    /// How many are in each `if` or `match`, of those that no loop repeats.
    choices: Places,
    /// How many are in each of its branches, which may be another `if` or `match` as a whole.
    branches: Places,
    /// The branches and loops that places are in: the innermost of each, which is what it depends on.
    innermost: Places,
    /// All of them.
    around: Places,
}

/// How many entries are at each of some places, which are sorted.
#[derive(Clone, Default)]
struct Places(Vec<(Steps, usize)>);

impl Places {
    fn find(&self, place: &[Step]) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_slice().cmp(place))
    }

    fn add(&mut self, place: &[Step]) {
        match self.find(place) {
            Ok(index) => self.0[index].1 += 1,
            Err(index) => self.0.insert(index, (place.to_vec(), 1)),
        }
    }

    fn count(&self, place: &[Step]) -> usize {
        self.find(place).map_or(0, |index| self.0[index].1)
    }
}

impl Together {
    /// Places that count as beside each other only if one turn of a loop brings both.
    pub(super) fn of_one_turn() -> Self {
        Self { is_of_one_turn: true, ..Self::default() }
    }

    pub(super) fn add(&mut self, place: &[Step]) {
        self.count += 1;
        for branch in self.branches_of(place) {
            self.choices.add(&place[..branch]);
            self.branches.add(&place[..=branch]);
        }
        let mut innermost = Steps::new();
        for condition in conditions(place) {
            self.around.add(&condition);
            innermost = condition;
        }
        self.innermost.add(&innermost);
    }

    /// How many places can be beside this one, itself included if it was added.
    pub(super) fn beside(&self, place: &[Step]) -> usize {
        let mut count = self.count;
        for branch in self.branches_of(place) {
            // In an `if`, but in another of its branches.
            count -= self.choices.count(&place[..branch]) - self.branches.count(&place[..=branch]);
        }
        count
    }

    /// Where the place goes into a branch that no loop repeats, or that is looked at turn by turn.
    fn branches_of(&self, place: &[Step]) -> Vec<usize> {
        let mut branches = Vec::new();
        for (index, step) in place.iter().enumerate() {
            match step {
                Step::Turn(_) if !self.is_of_one_turn => break,
                Step::Branch(_) => branches.push(index),
                _ => {}
            }
        }
        branches
    }

    /// Whether one of them is there whenever this place is.
    pub(super) fn follows(&self, place: &[Step]) -> bool {
        self.innermost.count(&[]) > 0 || conditions(place).iter().any(|condition| self.innermost.count(condition) > 0)
    }

    /// Whether one of them is there whenever this place is, or the other way round.
    pub(super) fn is_certain(&self, place: &[Step]) -> bool {
        let leads = match conditions(place).last() {
            Some(innermost) => self.around.count(innermost) > 0,
            None => self.count > 0,
        };
        leads || self.follows(place)
    }
}

/// The branches and loops that the place is in, from the outermost. All that is in a loop comes with each of its turns.
fn conditions(place: &[Step]) -> Vec<Steps> {
    let mut conditions = Vec::new();
    for (index, step) in place.iter().enumerate() {
        match step {
            Step::Branch(_) => conditions.push(place[..=index].to_vec()),
            Step::Turn(_) => conditions.push([&place[..index], &[Step::Turn(0)]].concat()),
            Step::Field(_) | Step::Index(_) => {}
        }
    }
    conditions
}
