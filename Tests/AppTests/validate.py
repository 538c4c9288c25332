"""Validates designs against archdraw's JSON Schema, as an editor does.

    validate.py SCHEMA FILE...

Prints a line for each file: its path, a tab, and what is wrong first; nothing after the tab when all is
well. YAML is read by the rules of its version 1.2, in which 16:9 and yes are text.
"""
import json
import sys

import jsonschema
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError


class Plain:
    """Values as JSON would have them, and no more of them than a design may hold."""

    def __init__(self):
        self.budget = 200_000

    def __call__(self, value):
        self.budget -= 1
        if self.budget < 0:
            raise ValueError("too much")
        if isinstance(value, dict):
            return {str(key): self(entry) for key, entry in value.items()}
        if isinstance(value, (list, tuple)):
            return [self(entry) for entry in value]
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        return str(value)


def first_error(validator, path):
    try:
        with open(path, encoding="utf-8-sig") as file:
            design = Plain()(YAML(typ="safe").load(file))
    except (YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        return "unreadable: " + type(error).__name__
    errors = sorted(validator.iter_errors(design), key=lambda error: list(map(str, error.path)))
    return f"{errors[0].json_path}: {errors[0].message[:200]}".replace("\n", " ") if errors else ""


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.Draft202012Validator
    kind.check_schema(schema)
    validator = kind(schema)
    for path in sys.argv[2:]:
        print(path, first_error(validator, path), sep="\t")


main()
