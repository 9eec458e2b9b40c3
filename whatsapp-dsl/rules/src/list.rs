//! Lists made of lists.

/// What `make` makes of each entry: `iter().map().collect()`, of which the compiler makes ten times as much code.
pub(crate) fn mapped<'a, T, U>(list: &'a [T], mut make: impl FnMut(&'a T) -> U) -> Vec<U> {
    let mut all = Vec::with_capacity(list.len());
    for entry in list {
        all.push(make(entry));
    }
    all
}

/// What `choose` makes of those entries of which it makes something.
pub(crate) fn chosen<'a, T, U>(list: &'a [T], mut choose: impl FnMut(&'a T) -> Option<U>) -> Vec<U> {
    let mut chosen = Vec::new();
    for entry in list {
        if let Some(made) = choose(entry) {
            chosen.push(made);
        }
    }
    chosen
}
