"""No string reaches a widget bare: what shows texts gets Content, in which nothing is markup (SAFETY of the terminal).

The rule is held by the source (no expression known to be a str stands where a widget would read markup) and, should
one slip through, by tui/inert.py, which takes the meaning out of markup altogether.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SINKS = {
    *("Static", "Label", "Button", "Option", "Checkbox", "RadioButton", "Collapsible", "Tab", "Placeholder", "Tooltip"),
    *("update", "notify", "add_option", "replace_option_prompt", "replace_option_prompt_at_index", "add_row"),
    *("add_column", "set_title"),
}
SECOND = {"replace_option_prompt", "replace_option_prompt_at_index"}
"""Those that take the text as their second argument."""
KEYWORDS = {"content", "label", "prompt", "message", "title", "renderable", "tooltip"}
ATTRIBUTES = {"border_title", "border_subtitle", "tooltip", "label"}
OF_STR = {"join", "format", "strip", "rstrip", "lstrip", "replace", "upper", "lower", "title", "removesuffix"}


def screens(root: Path) -> list[Path]:
    return [path for path in sorted((root / "tui").rglob("*.py")) if "cli" not in path.relative_to(root).parts]


def functions(path: Path) -> Iterator[tuple[str, bool]]:
    """Each function in the file at ``path``, and whether it is declared to return a str."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield node.name, isinstance(node.returns, ast.Name) and node.returns.id == "str"


def string_makers(root: Path) -> set[str]:
    """Functions that return a str, those left out of whose name there are others too."""
    found = [
        each for package in ("tui", "drafts") for path in (root / package).rglob("*.py") for each in functions(path)
    ]
    others = {name for name, is_str in found if not is_str}
    return {name for name, is_str in found if is_str} - others | {"str", "repr"}


def named(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


class Lint(ast.NodeVisitor):
    """Collects the lines on which a bare string is handed to a widget."""

    def __init__(self, makers: set[str]) -> None:
        self.makers = makers
        self.found: list[int] = []
        self.values: list[dict[str, bool]] = [{}]

    def is_str(self, node: ast.expr | None) -> bool:
        """Whether ``node`` is certainly a string that is not empty."""
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str) and node.value != ""
        if isinstance(node, ast.JoinedStr):
            return True
        if isinstance(node, ast.BinOp):
            return self.is_str(node.left) or self.is_str(node.right)
        if isinstance(node, ast.IfExp):
            return self.is_str(node.body) or self.is_str(node.orelse)
        if isinstance(node, ast.Name):
            return self.values[-1].get(node.id, False)
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr in OF_STR:
                return self.is_str(node.func.value)
            return named(node.func) in self.makers
        return False

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        self.values.append({a.arg: isinstance(a.annotation, ast.Name) and a.annotation.id == "str" for a in arguments})
        self.generic_visit(node)
        self.values.pop()

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - ast's name

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.values[-1][target.id] = self.is_str(node.value)
            if isinstance(target, ast.Attribute) and target.attr in ATTRIBUTES and self.is_str(node.value):
                self.found.append(node.lineno)

    def visit_Call(self, node: ast.Call) -> None:
        name = named(node.func)
        if name in SINKS:
            place = 1 if name in SECOND else 0
            given = [*node.args[place : place + 1], *(k.value for k in node.keywords if k.arg in KEYWORDS)]
            if any(map(self.is_str, given)):
                self.found.append(node.lineno)
        self.generic_visit(node)


def bare(source: str, makers: set[str]) -> list[int]:
    lint = Lint(makers)
    lint.visit(ast.parse(source))
    return lint.found


def bare_in(root: Path) -> Iterator[str]:
    makers = string_makers(root)
    for path in screens(root):
        own = dict(functions(path))
        known = {name for name in makers | own.keys() if own.get(name, name in makers)}
        for line in bare(path.read_text(encoding="utf-8"), known):
            yield f"{path.relative_to(root)}:{line}"


def test_no_bare_string_reaches_a_widget(root: Path) -> None:
    assert list(bare_in(root)) == []


@pytest.mark.parametrize(
    "source",
    [
        "Static(f'{x}')",
        "Label('[b]x')",
        "x.update('a' + y)",
        "x.update(visible(t))",
        "x.notify(message)\ndef f(): x.notify('a')",
        "def f(title: str) -> None:\n  Button(title)",
        "def f():\n  text = ' '.join(words)\n  y.update(text)",
        "x.border_title = f'{name}'",
        "x.replace_option_prompt(id, f'{name}')",
        "Option(prompt='、'.join(a))",
        "Static('' if a else f'{b}')",
    ],
)
def test_the_lint_sees(source: str) -> None:
    assert bare(source, {"visible"})


@pytest.mark.parametrize(
    "source",
    ["Static(Content(x))", "Static(id='a')", "x.update('')", "x.update(wrapped(Content(visible(t)), 3))", "Button(c)"],
)
def test_the_lint_lets_pass(source: str) -> None:
    assert bare(source, {"visible"}) == []
