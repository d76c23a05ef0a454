//! Resources that wait for each other.

use std::collections::VecDeque;

use crate::ResourceType;
use crate::list::List;
use crate::query::context::Context;
use crate::rule::Report;
use crate::template::value::Position;
use crate::walker::rule;

/// What a resource waits for, and where that is written.
type Needs = Vec<(usize, Position)>;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let needs: Vec<Needs> = context
        .resources()
        .map(|(at, ..)| needs_of(context, at))
        .list();
    let mut open: Vec<bool> = vec![true; needs.len()];
    loop {
        close(&needs, &mut open);
        // A resource that waits for a cycle need not be part of one.
        let Some(cycle) = (0..needs.len())
            .filter(|at| open[*at])
            .find_map(|at| shortest(at, &needs, &open))
        else {
            return;
        };
        let (first, position) = cycle[0];
        report.add(
            first,
            places(context, &cycle).fold(
                rule::CIRCULAR_REFERENCE.at(position, told(context, &cycle)),
                |found, (position, text)| found.note(position, text),
            ),
        );
        for (at, _) in cycle {
            open[at] = false;
        }
    }
}

fn needs_of(context: &Context<'_>, at: usize) -> Needs {
    let transform = context.resource_type(at).and_then(ResourceType::transform);
    if context.at(at).is_rewritten || transform.is_some() {
        // A function of SAM becomes several resources, and its policy is none of the function's own.
        return Needs::new();
    }
    // What a branch of `Fn::If` refers to is needed only if it is the one that is deployed.
    let needs = context.graph().from(at);
    let needs = needs.filter(|edge| !edge.is_conditional);
    needs.map(|edge| (edge.to, edge.position)).list()
}

/// Takes out, again and again, what waits for nothing that is left.
fn close(needs: &[Needs], open: &mut [bool]) {
    let mut waiting: Vec<usize> = vec![0; needs.len()];
    let mut wanted_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for at in (0..needs.len()).filter(|at| open[*at]) {
        for (needed, _) in needs[at].iter().filter(|(needed, _)| open[*needed]) {
            waiting[at] += 1;
            wanted_by[*needed].push(at);
        }
    }
    let mut free: Vec<usize> = (0..needs.len())
        .filter(|at| open[*at] && waiting[*at] == 0)
        .list();
    while let Some(done) = free.pop() {
        open[done] = false;
        for at in &wanted_by[done] {
            waiting[*at] -= 1;
            if waiting[*at] == 0 {
                free.push(*at);
            }
        }
    }
}

/// The shortest way from a resource back to itself.
fn shortest(start: usize, needs: &[Needs], open: &[bool]) -> Option<Vec<(usize, Position)>> {
    let mut came_from: Vec<Option<(usize, Position)>> = vec![None; needs.len()];
    let mut queue = VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        for (needed, position) in needs[at].iter().filter(|(needed, _)| open[*needed]) {
            if *needed == start {
                let mut path = vec![(at, *position)];
                let mut step = at;
                while let Some((before, position)) = came_from[step].filter(|_| step != start) {
                    path.push((before, position));
                    step = before;
                }
                path.reverse();
                return Some(path);
            }
            if came_from[*needed].is_none() {
                came_from[*needed] = Some((at, *position));
                queue.push_back(*needed);
            }
        }
    }
    None
}

/// So many resources of a cycle are named.
const MOST: usize = 8;

/// Where the others of a cycle need each other.
fn places<'c>(
    context: &'c Context<'_>,
    cycle: &'c [(usize, Position)],
) -> impl Iterator<Item = (Position, String)> + 'c {
    let name = |at: usize| context.at(at).name.as_str();
    (1..cycle.len().min(MOST)).map(move |step| {
        let (at, position) = cycle[step];
        let (needed, _) = cycle[(step + 1) % cycle.len()];
        let text = format!("`{}` needs `{}` here", name(at), name(needed));
        (position, text)
    })
}

fn told(context: &Context<'_>, cycle: &[(usize, Position)]) -> String {
    let name = |at: usize| &context.at(at).name;
    let (first, _) = cycle[0];
    if cycle.len() == 1 {
        return format!("`{}` needs itself to be created first", name(first));
    }
    let mut path: Vec<String> = cycle
        .iter()
        .map(|(at, _)| format!("`{}`", name(*at)))
        .list();
    path.push(format!("`{}`", name(first)));
    if cycle.len() > MOST {
        path.splice(MOST / 2..cycle.len() - 1, ["…".to_owned()]);
    }
    let needed = path[1..].join(", which needs ");
    format!("circular reference: {} needs {needed}", path[0])
}
