"""Which service and which kind of resource an ARN's pattern or template names."""

import re
from functools import cache

try:
    from re import _parser as parser
except ImportError:  # before Python 3.11
    import sre_parse as parser

# What may be any text within a part of an ARN, and what may reach over several.
PART, ANY = "\0", "\1"
MOST = 64
OPTIONAL = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


@cache
def named(pattern):
    """The ARNs that a pattern takes, as a set of services and forms of their resources.

    `^arn:aws[a-z-]*:iam::\\d{12}:role/.*$` is `{("iam", "role/*")}`; nothing where the pattern takes anything else, or
    leaves the service open.
    """
    try:
        forms = {form for form in spelled(parser.parse(pattern)) if form}
    except (re.error, OverflowError):
        return None
    found = {parted(form) for form in forms}
    if None in found or not found:
        return None
    return {(service, re.sub(f"[{PART}{ANY}]+", "*", form)) for service, form in found}


def of_template(template):
    """`arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}` as `iam` and the form of the resource."""
    marked = re.sub(r"\$\{[^}]*Path[^}]*\}", ANY, template)
    return parted(re.sub(r"\$\{[^}]*\}", PART, marked))


def parted(form):
    """The service and the resource of an ARN, if the service is literal."""
    parts = form.split(":", 5)
    if parts[0] != "arn" or len(parts) < 3 or not parts[2] or {PART, ANY} & set(parts[2]):
        return None
    # `arn:aws:kms:.*:key/.*` has fewer colons than an ARN, so its end is what is left.
    return parts[2], parts[-1] if len(parts) > 3 else ANY


def meets(wanted, form):
    """Whether some resource has both forms: `access-point/fsap-*` as wanted, and `access-point/` with a name."""

    @cache
    def meet(at, to):
        if at == len(wanted) or to == len(form):
            return set(wanted[at:]) <= {"*"} and set(form[to:]) <= {PART, ANY}
        if wanted[at] == "*":
            return meet(at + 1, to) or meet(at, to + 1)
        if form[to] in (PART, ANY):
            return meet(at, to + 1) or (form[to] == ANY or wanted[at] not in ":/") and meet(at + 1, to)
        return wanted[at] == form[to] and meet(at + 1, to + 1)

    return meet(0, 0)


def spelled(tree):
    """The texts that a regular expression takes, with marks for what is not literal."""
    forms = [""]
    for kind, value in tree:
        ends = endings(str(kind), value)
        forms = [form + end for form in forms for end in ends]
        if len(forms) > MOST:
            raise OverflowError
    return forms


def endings(kind, value):
    if kind == "LITERAL":
        return [chr(value)]
    if kind == "BRANCH":
        return [form for branch in value[1] for form in spelled(branch)]
    if kind == "SUBPATTERN":
        return spelled(value[-1])
    if kind in ("ATOMIC_GROUP",):
        return spelled(value)
    if kind in ("AT", "ASSERT", "ASSERT_NOT"):
        return [""]
    if kind in OPTIONAL:
        least, most, inner = value
        if least == 1 == most or least == 0 and most == 1:
            return ([""] if least == 0 else []) + spelled(inner)
        return [reach("".join(spelled(inner)))]
    if kind == "IN":
        literals = [chr(code) for each, code in value if str(each) == "LITERAL"]
        if len(value) == len(literals) == 1:
            return literals
        negated = any(str(each) == "NEGATE" for each, _ in value)
        wide = any(str(each) == "CATEGORY" and "NOT" in str(code) for each, code in value)
        return [ANY if (":" in literals) != negated or wide else PART]
    return [ANY]


def reach(inner):
    """What a repetition may be: within a part of the ARN, or over several."""
    return ANY if ANY in inner or ":" in inner else PART
