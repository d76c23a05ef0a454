"""The first sentences of what the service spec's documentation says of types, definitions and properties."""

import html
import re

import ledger

# What is long enough says it in one sentence; two short ones are kept together.
SHORT, LONG = 80, 300
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
EMPHASIS = re.compile(r"(?<![\w*])\*{1,3}(?=\S)(.+?)(?<=\S)\*{1,3}(?![\w*])|(?<= )\*{2,4}(?= )")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")
# The end of a sentence: a stop, then a capital or code. Not after `e.g.`, `Inc.` or one letter.
END = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\bInc)(?<!\betc)(?<!\b[A-Z])([.!?])\s+(?=[A-Z`\"(])")
CODE = re.compile(r"(`[^`]*`)")
# What leads away, or to a list.
ELSEWHERE = re.compile(r"^(For (more|additional|further) |See |To learn more)|:$")
# Said of what has no documentation.
NOTHING = re.compile(r"property description not available|resource type definition for|resource schema for|^definition of |^https?://\S+$", re.I)


def sentences(tables, known):
    """The key of a type or definition → its own sentence under "", and those of its properties.

    `known` are the properties of each key of the facts; what the facts do not have needs no documentation.
    """
    definitions = {entity["$id"]: entity for entity in tables["typeDefinition"]["entities"]}
    used = tables["usesType"]["forward"]
    found = {}
    for resource in tables["resource"]["entities"]:
        type_name = resource["cloudFormationType"]
        owned = [definitions[each["$id"]] for each in used.get(resource["$id"], [])]
        for key, owner in [(type_name, resource), *((f"{type_name}#{each['name']}", each) for each in owned)]:
            if key not in known:
                ledger.drop("documentation", "of a type or definition that is not among the facts")
                continue
            said = {"": sentence(owner.get("documentation", ""))}
            for name, facts in owner["properties"].items():
                if name in known[key]:
                    said[name] = sentence(facts.get("documentation", ""))
            said = {name: text for name, text in sorted(said.items()) if text}
            if said:
                found[key] = said
    return found


def sentence(markdown):
    """`Specifies *one*. See [this](…).\\n\\nMore.` → `Specifies one.`; empty where nothing is said."""
    text = plain(paragraph(markdown))
    text = re.sub(r"^\[[^\]]*\]\s*:?\s*", "", text)
    parts = END.sub(r"\1\n", text).split("\n")
    kept = parts[0]
    second = parts[1] if len(parts) > 1 and not ELSEWHERE.search(parts[1]) else ""
    if second and len(kept) < SHORT and len(kept) + len(second) < 2 * SHORT:
        kept += " " + second
    if not re.search(r"[a-z]{2}", kept) or NOTHING.search(kept):
        return ""
    if len(kept) > LONG:
        kept = kept[:LONG].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    if kept.count("`") % 2:
        kept = kept.replace("`", "")
    kept = kept[0].upper() + kept[1:]
    return kept.rstrip(":").rstrip() + ("" if kept[-1] in ".!?…" else ".")


def paragraph(markdown):
    """The first paragraph that is neither a note nor a list nor a heading."""
    for block in markdown.replace("\r", "").split("\n\n"):
        block = block.strip()
        if block and not re.match(r"[>#\-*|]\s?|\d+\. |```", block):
            return block.split("\n- ")[0].split("\n* ")[0]
    return ""


def plain(text):
    """Without links, emphasis, tags and doubled spaces; code stays code."""
    text = TAG.sub("", LINK.sub(r"\1", text))
    pieces = CODE.split(html.unescape(text))
    text = "".join(piece if piece.startswith("`") else EMPHASIS.sub(lambda found: found[1] or "", piece) for piece in pieces)
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r"\( ", "(", re.sub(r" +([.,;:)])(?=\s|$|[.,;:)])", r"\1", text))
