//! Where boxes stand: groups within groups, in columns along the references.

use std::collections::{BTreeMap, BTreeSet};

use super::Graph;

/// The width of a resource's box.
pub(super) const WIDTH: f64 = 190.0;
/// Its height.
pub(super) const HEIGHT: f64 = 44.0;
const GAP_X: f64 = 64.0;
const GAP_Y: f64 = 18.0;
const PADDING: f64 = 16.0;
const TITLE: f64 = 24.0;

/// A box on the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// A group's box.
#[derive(Clone, Debug)]
pub(super) struct GroupBox {
    pub(super) name: String,
    pub(super) depth: usize,
    pub(super) area: Area,
}

/// Where everything stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub(super) groups: Vec<GroupBox>,
    /// By index of node.
    pub(super) nodes: BTreeMap<usize, Area>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// What stands within a group: a resource or another group.
enum Item {
    Node(usize),
    Group(String),
}

/// Lays the graph out.
pub(super) fn layout(graph: &Graph) -> Layout {
    let all: Vec<_> = (0..graph.nodes.len()).collect();
    let mut layout = place(graph, &all, 0);
    (layout.width, layout.height) = (layout.width + PADDING, layout.height + PADDING);
    layout
}

/// Lays out the nodes of one group, whose groups up to `depth` are the same.
fn place(graph: &Graph, nodes: &[usize], depth: usize) -> Layout {
    let mut members: BTreeMap<(bool, String, usize), Vec<usize>> = BTreeMap::new();
    for &node in nodes {
        let key = match graph.nodes[node].groups.get(depth) {
            Some(group) => (true, group.clone(), 0),
            None => (false, graph.nodes[node].name.clone(), node),
        };
        members.entry(key).or_default().push(node);
    }
    let items: Vec<_> = members
        .iter()
        .map(|((is_group, name, node), _)| {
            if *is_group {
                Item::Group(name.clone())
            } else {
                Item::Node(*node)
            }
        })
        .collect();
    let contents: Vec<_> = members.into_values().collect();
    if depth == 0 {
        return shelves(graph, &items, &contents);
    }
    let columns = columns(graph, &contents);
    let mut layout = Layout::default();
    let mut x = PADDING;
    for column in columns {
        let mut y = PADDING;
        let mut widest: f64 = 0.0;
        for index in column {
            let (width, height) = match &items[index] {
                Item::Node(node) => {
                    layout.nodes.insert(
                        *node,
                        Area {
                            x,
                            y,
                            width: WIDTH,
                            height: HEIGHT,
                        },
                    );
                    (WIDTH, HEIGHT)
                }
                Item::Group(name) => {
                    let inner = place(graph, &contents[index], depth + 1);
                    let (width, height) = (inner.width, inner.height + TITLE);
                    let area = Area {
                        x,
                        y,
                        width,
                        height,
                    };
                    layout.groups.push(GroupBox {
                        name: name.clone(),
                        depth,
                        area,
                    });
                    layout.take(inner, x, y + TITLE);
                    (width, height)
                }
            };
            widest = widest.max(width);
            y += height + GAP_Y;
        }
        layout.height = layout.height.max(y - GAP_Y + PADDING);
        x += widest + GAP_X;
    }
    layout.width = x - GAP_X + PADDING;
    layout
}

/// Stacks refer to each other seldom: they stand side by side, in rows of about the width of a screen.
fn shelves(graph: &Graph, items: &[Item], contents: &[Vec<usize>]) -> Layout {
    let stacks = items
        .iter()
        .zip(contents)
        .filter_map(|(item, nodes)| match item {
            Item::Group(name) => Some((name, place(graph, nodes, 1))),
            Item::Node(_) => None,
        });
    let mut stacks: Vec<_> = stacks.collect();
    // As they are handed in: in order of deployment.
    stacks.sort_by_key(|(_, inner)| inner.nodes.keys().next().copied());
    let area: f64 = stacks
        .iter()
        .map(|(_, inner)| inner.width * (inner.height + TITLE))
        .sum();
    let widest = stacks
        .iter()
        .map(|(_, inner)| inner.width)
        .fold(area.sqrt() * 1.6, f64::max);
    let mut layout = Layout::default();
    let (mut x, mut y, mut tallest) = (PADDING, PADDING, 0.0_f64);
    for (name, inner) in stacks {
        let (width, height) = (inner.width, inner.height + TITLE);
        if x > PADDING && x + width > widest + PADDING {
            (x, y, tallest) = (PADDING, y + tallest + GAP_Y, 0.0);
        }
        layout.groups.push(GroupBox {
            name: name.clone(),
            depth: 0,
            area: Area {
                x,
                y,
                width,
                height,
            },
        });
        layout.take(inner, x, y + TITLE);
        layout.width = layout.width.max(x + width);
        layout.height = layout.height.max(y + height);
        tallest = tallest.max(height);
        x += width + GAP_Y;
    }
    layout
}

impl Layout {
    fn take(&mut self, inner: Self, x: f64, y: f64) {
        let moved = |area: Area| Area {
            x: area.x + x,
            y: area.y + y,
            ..area
        };
        self.nodes.extend(
            inner
                .nodes
                .into_iter()
                .map(|(node, area)| (node, moved(area))),
        );
        self.groups
            .extend(inner.groups.into_iter().map(|group| GroupBox {
                area: moved(group.area),
                ..group
            }));
    }
}

/// Items in columns: who refers stands left of what it refers to; within a column, near to its neighbours.
fn columns(graph: &Graph, contents: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut owner = BTreeMap::new();
    for (index, nodes) in contents.iter().enumerate() {
        owner.extend(nodes.iter().map(|&node| (node, index)));
    }
    let mut links: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for edge in &graph.edges {
        if let (Some(&from), Some(&to)) = (owner.get(&edge.from), owner.get(&edge.to))
            && from != to
        {
            links.entry(from).or_default().insert(to);
        }
    }
    let mut ranks = vec![None; contents.len()];
    for index in 0..contents.len() {
        rank(index, &links, &mut ranks, &mut BTreeSet::new());
    }
    let deepest = ranks.iter().flatten().max().copied().unwrap_or_default();
    let mut columns = vec![Vec::new(); deepest + 1];
    for (index, rank) in ranks.iter().enumerate() {
        columns[deepest - rank.unwrap_or_default()].push(index);
    }
    // What refers to nothing and is referred to by nobody fills the columns evenly instead of the last.
    let is_linked =
        |index: &usize| links.contains_key(index) || links.values().any(|to| to.contains(index));
    let last = columns.last_mut().map(std::mem::take).unwrap_or_default();
    let (linked, alone): (Vec<_>, Vec<_>) = last.into_iter().partition(is_linked);
    if let Some(column) = columns.last_mut() {
        *column = linked;
    }
    spread(&mut columns, alone);
    for column in 1..columns.len() {
        let before: BTreeMap<_, _> = columns[column - 1]
            .iter()
            .enumerate()
            .map(|(row, &index)| (index, row))
            .collect();
        let centre = |index: usize| {
            let rows: Vec<_> = before
                .iter()
                .filter(|(from, _)| links.get(from).is_some_and(|to| to.contains(&index)))
                .collect();
            let sum: usize = rows.iter().map(|(_, row)| **row).sum();
            (sum * 1_000).checked_div(rows.len()).unwrap_or(usize::MAX)
        };
        columns[column].sort_by_key(|&index| (centre(index), index));
    }
    columns.retain(|column| !column.is_empty());
    columns
}

/// Adds items that stand alone: in a square where they are many.
fn spread(columns: &mut Vec<Vec<usize>>, alone: Vec<usize>) {
    let mut wanted = 1;
    while wanted * wanted < alone.len() {
        wanted += 1;
    }
    while columns.len() < wanted {
        columns.push(Vec::new());
    }
    for index in alone {
        if let Some(shortest) = columns.iter_mut().min_by_key(|column| column.len()) {
            shortest.push(index);
        }
    }
}

/// The longest way from an item to one that refers to nothing; a reference back to where we came from does not count.
fn rank(
    index: usize,
    links: &BTreeMap<usize, BTreeSet<usize>>,
    ranks: &mut [Option<usize>],
    above: &mut BTreeSet<usize>,
) -> usize {
    if let Some(rank) = ranks[index] {
        return rank;
    }
    above.insert(index);
    let mut deepest = 0;
    for &next in links.get(&index).into_iter().flatten() {
        if !above.contains(&next) {
            deepest = deepest.max(rank(next, links, ranks, above) + 1);
        }
    }
    above.remove(&index);
    ranks[index] = Some(deepest);
    deepest
}
