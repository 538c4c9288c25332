"""Writes a made-up design of any size, the same one for the same size.

    generate.py COMPONENTS [--d2]

Groups of eight components stand in groups of eight groups, and those in groups of eight again; there are
1.4 flows a component, most of them within a group or to a neighbour. It is written as archdraw's YAML, or
as D2 with the same content.
"""

import argparse

TYPES = ["ec2", "lambda", "s3", "rds", "dynamodb", "sqs", "sns", "ecs", "elasticache", "api-gateway"]


class Dice:
    """Numbers that look random: one generator for all versions of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def path(index):
    return f"t{index // 512}.m{index // 64 % 8}.g{index // 8 % 8}.c{index}"


def flows(count, dice):
    """Pairs of components, each once: six of ten in one small group, three of ten in one of the next size."""
    made = []
    known = set()
    while len(made) < count * 14 // 10:
        source = dice.below(count)
        reach = [8, 8, 8, 8, 8, 8, 64, 64, 64, count][dice.below(10)]
        target = min(count - 1, source - source % reach + dice.below(reach))
        # Nine of ten go forward, as data does.
        if dice.below(10) < 9:
            source, target = min(source, target), max(source, target)
        if source != target and (source, target) not in known:
            known.add((source, target))
            made.append((source, target))
    return made


def tree(count):
    """By the names of the three groups: the components in the innermost."""
    root = {}
    for index in range(count):
        top, middle, group, _ = path(index).split(".")
        root.setdefault(top, {}).setdefault(middle, {}).setdefault(group, []).append(index)
    return root


def yaml_lines(count, dice):
    yield f"title: {count} components"
    yield "components:"
    for top, middles in tree(count).items():
        yield f"  {top}:"
        yield f"    label: Region {top}"
        yield "    components:"
        for middle, groups in middles.items():
            yield f"      {middle}:"
            yield f"        label: Network {middle}"
            yield "        components:"
            for group, members in groups.items():
                yield f"          {group}:"
                yield f"            label: Service {group}"
                yield "            components:"
                for index in members:
                    kind = TYPES[dice.below(len(TYPES))]
                    yield f"              c{index}: {{ type: {kind}, label: Part {index} }}"
    yield "flows:"
    for source, target in flows(count, dice):
        yield f"  - {path(source)} -> {path(target)}"


def d2_lines(count, dice):
    for top, middles in tree(count).items():
        yield f"{top}: Region {top} {{"
        for middle, groups in middles.items():
            yield f"  {middle}: Network {middle} {{"
            for group, members in groups.items():
                yield f"    {group}: Service {group} {{"
                for index in members:
                    dice.below(len(TYPES))
                    yield f"      c{index}: Part {index}"
                yield "    }"
            yield "  }"
        yield "}"
    for source, target in flows(count, dice):
        yield f"{path(source)} -> {path(target)}"


def design(count, is_d2=False):
    lines = d2_lines if is_d2 else yaml_lines
    return "\n".join(lines(count, Dice(count))) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("components", type=int)
    parser.add_argument("--d2", action="store_true")
    options = parser.parse_args()
    print(design(options.components, options.d2), end="")


if __name__ == "__main__":
    main()
