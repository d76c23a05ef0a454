//! Where boxes stand: groups within groups, in columns along the references.

use std::collections::{BTreeMap, BTreeSet};

use super::reference::Graph;

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

/// An item and all the nodes in it.
struct Member {
    item: Item,
    nodes: Vec<usize>,
}

/// Which member refers to which others.
type Links = BTreeMap<usize, BTreeSet<usize>>;

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
    let members = members
        .into_iter()
        .map(|((is_group, name, node), nodes)| Member {
            item: if is_group {
                Item::Group(name)
            } else {
                Item::Node(node)
            },
            nodes,
        });
    let mut members: Vec<_> = members.collect();
    // As they are handed in: stacks in order of deployment.
    members.sort_by_key(|member| member.nodes.first().copied());
    // Stacks refer to each other seldom, and stand side by side all the same.
    let links = if depth == 0 {
        BTreeMap::new()
    } else {
        links(graph, &members)
    };
    let blocks = components(members.len(), &links);
    let blocks = blocks.iter().map(|block| {
        let mut layout = Layout::default();
        let mut x = PADDING;
        for column in columns(block, &links) {
            x += layout.column(graph, &column, &members, depth, x) + GAP_X;
        }
        layout.width = x - GAP_X + PADDING;
        layout
    });
    pack(blocks.collect())
}

/// Puts what is not linked side by side, in rows that together have about the shape of a screen.
fn pack(mut blocks: Vec<Layout>) -> Layout {
    if blocks.len() == 1 {
        return blocks.remove(0);
    }
    let area: f64 = blocks.iter().map(|block| block.width * block.height).sum();
    let widest = blocks
        .iter()
        .map(|block| block.width)
        .fold(area.sqrt() * 1.4, f64::max);
    let mut layout = Layout::default();
    let (mut x, mut y, mut tallest) = (0.0, 0.0, 0.0_f64);
    for block in blocks {
        let (width, height) = (block.width, block.height);
        if x > 0.0 && x + width > widest {
            (x, y, tallest) = (0.0, y + tallest - PADDING, 0.0);
        }
        layout.take(block, x, y);
        layout.width = layout.width.max(x + width);
        layout.height = layout.height.max(y + height);
        tallest = tallest.max(height);
        x += width - PADDING;
    }
    layout
}

impl Layout {
    /// Adds a column of members, and says how wide it is.
    fn column(
        &mut self,
        graph: &Graph,
        column: &[usize],
        members: &[Member],
        depth: usize,
        x: f64,
    ) -> f64 {
        let mut y = PADDING;
        let mut widest: f64 = 0.0;
        for member in column.iter().map(|&index| &members[index]) {
            let (width, height) = match &member.item {
                Item::Node(node) => {
                    let area = Area {
                        x,
                        y,
                        width: WIDTH,
                        height: HEIGHT,
                    };
                    self.nodes.insert(*node, area);
                    (WIDTH, HEIGHT)
                }
                Item::Group(name) => {
                    let inner = place(graph, &member.nodes, depth + 1);
                    let (width, height) = (inner.width, inner.height + TITLE);
                    let area = Area {
                        x,
                        y,
                        width,
                        height,
                    };
                    self.groups.push(GroupBox {
                        name: name.clone(),
                        depth,
                        area,
                    });
                    self.take(inner, x, y + TITLE);
                    (width, height)
                }
            };
            widest = widest.max(width);
            y += height + GAP_Y;
        }
        self.height = self.height.max(y - GAP_Y + PADDING);
        widest
    }

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

/// Which member refers to which.
fn links(graph: &Graph, members: &[Member]) -> Links {
    let mut owner = BTreeMap::new();
    for (index, member) in members.iter().enumerate() {
        owner.extend(member.nodes.iter().map(|&node| (node, index)));
    }
    let mut links = Links::new();
    for edge in &graph.edges {
        if let (Some(&from), Some(&to)) = (owner.get(&edge.from), owner.get(&edge.to))
            && from != to
        {
            links.entry(from).or_default().insert(to);
        }
    }
    links
}

/// The members in sets of those that are linked.
fn components(count: usize, links: &Links) -> Vec<Vec<usize>> {
    let mut near: BTreeMap<usize, BTreeSet<usize>> = links.clone();
    for (&from, targets) in links {
        for &to in targets {
            near.entry(to).or_default().insert(from);
        }
    }
    let mut seen = BTreeSet::new();
    let mut components = Vec::new();
    for first in 0..count {
        let mut component = Vec::new();
        let mut waiting = vec![first];
        while let Some(index) = waiting.pop() {
            if seen.insert(index) {
                component.push(index);
                waiting.extend(near.get(&index).into_iter().flatten());
            }
        }
        if !component.is_empty() {
            component.sort_unstable();
            components.push(component);
        }
    }
    components
}

/// Members in columns: who refers stands left of what it refers to; within a column, near to its neighbours.
fn columns(block: &[usize], links: &Links) -> Vec<Vec<usize>> {
    let mut ranks = BTreeMap::new();
    for &index in block {
        rank(index, links, &mut ranks, &mut BTreeSet::new());
    }
    let deepest = ranks.values().max().copied().unwrap_or_default();
    let mut columns = vec![Vec::new(); deepest + 1];
    for (index, rank) in ranks {
        columns[deepest - rank].push(index);
    }
    for column in 1..columns.len() {
        let before: BTreeMap<_, _> = columns[column - 1]
            .iter()
            .enumerate()
            .map(|(row, &index)| (index, row))
            .collect();
        let centre = |index: usize| {
            let refers = |from: &usize| links.get(from).is_some_and(|to| to.contains(&index));
            let rows: Vec<_> = before
                .iter()
                .filter(|(from, _)| refers(from))
                .map(|(_, &row)| row)
                .collect();
            let sum: usize = rows.iter().sum();
            (sum * 1_000).checked_div(rows.len()).unwrap_or(usize::MAX)
        };
        columns[column].sort_by_key(|&index| (centre(index), index));
    }
    columns.retain(|column| !column.is_empty());
    columns
}

/// The longest way from a member to one that refers to nothing; a reference back to where we came from does not count.
fn rank(
    index: usize,
    links: &Links,
    ranks: &mut BTreeMap<usize, usize>,
    above: &mut BTreeSet<usize>,
) -> usize {
    if let Some(&rank) = ranks.get(&index) {
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
    ranks.insert(index, deepest);
    deepest
}
