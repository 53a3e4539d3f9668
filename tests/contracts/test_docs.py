"""What the pages for people say is true: commands, options, targets, links, rules and keys exist, samples run."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from drafts.parse import parse
from drafts.saving import save
from drafts.store import digest
from sections.catalog import kinds
from sections.check import check
from sections.kind import State
from sections.recognise import recognise
from sections.rule import Example, Rule
from sections.rules import RULES
from sections.skeleton import skeleton
from sections.view import View
from tui.cli.arguments import Parser
from tui.cli.screens import parser as main_parser
from tui.cli.table import COMMANDS
from tui.commands import COMMANDS as SCREEN_COMMANDS
from tui.commands import written

PAGES = ("README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md")
KEYS = {
    "F1": "help",
    "F2": "fill-blanks",
    "F5": "list-findings",
    "F6": "previous-section",
    "F7": "next-section",
    "F8": "next-finding",
    "F9": "review-draft",
    "F11": "export-draft",
    "F10": "palette",
    "Esc": "leave-draft",
}
"""What the READMEs say in bold, and the command that the sentence around it describes."""
DRAFT = "# 河湾镇2025年工作总结\n\n全年举办培训班XX期，走访【待填：户数】户，慰问XX人次。\n"
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)


def page(root: Path, name: str) -> str:
    return (root / name).read_text(encoding="utf-8")


def command_lines(text: str) -> list[str]:
    """What stands in code spans and in console blocks, without prompt and remark."""
    blocks = [body for language, body in FENCE.findall(text) if language == "console"]
    spans = re.findall(r"`([^`\n]+)`", FENCE.sub("", text))
    lines = [line.removeprefix("$ ") for body in blocks for line in body.splitlines()]
    return [line.partition(" # ")[0].strip() for line in lines + spans]


def options_of(command: str) -> list[str]:
    parser = Parser(command)
    import_module(COMMANDS[command].module).add_arguments(parser)
    return parser.option_names()


@pytest.mark.parametrize("name", PAGES)
def test_commands_and_options_exist(root: Path, name: str) -> None:
    for line in command_lines(page(root, name)):
        program, *words = line.split()
        if program != "qicao" or not words:
            continue
        command = words[0] if re.fullmatch("[a-z]+", words[0]) else None
        assert command is None or command in COMMANDS, line
        known = options_of(command) if command else main_parser().option_names()
        assert [word for word in words if word.startswith("--") and word not in known] == [], line


@pytest.mark.parametrize("name", PAGES)
def test_options_on_their_own_belong_to_a_command(root: Path, name: str) -> None:
    known = {option for command in COMMANDS for option in options_of(command)}
    named = {line.split()[0] for line in command_lines(page(root, name)) if line.startswith("--")}
    assert named <= known


@pytest.mark.parametrize("name", PAGES)
def test_targets_exist(root: Path, name: str) -> None:
    targets = re.findall(r"^([a-z]+):", page(root, "Makefile"), re.M)
    named = [words[1] for line in command_lines(page(root, name)) if (words := line.split())[0] == "make" and words[1:]]
    assert [target for target in named if target not in targets] == []


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(root: Path, name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", page(root, name))
    assert [target for target in targets if not (root / target).exists()] == []


def test_every_folder_of_tests_is_explained(root: Path) -> None:
    named = set(re.findall(r"^\| `tests/(\w+)` \|", page(root, "CONTRIBUTING.md"), re.M))
    assert named == {path.parent.name for path in (root / "tests").glob("*/*.py")}


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_rules_named_exist(root: Path, name: str) -> None:
    codes = set(re.findall(r"\b[A-Z]{2}\d{3}\b", page(root, name)))
    assert codes
    assert codes <= {rule.code for rule in RULES}


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_commands_run_as_shown(
    root: Path, qicao: Callable[..., tuple[int, str, str]], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder where the files are that the page speaks of; a place alone and ``review`` would open the screens."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drafts-folder").mkdir()
    for file in ("总结.md", "旧稿.txt", "drafts-folder/总结.md"):
        (tmp_path / file).write_text(DRAFT, encoding="utf-8")
    save(tmp_path / "总结.md", f"{DRAFT}\n".encode(), expected=digest(DRAFT.encode()))
    lines = [line.split()[1:] for line in command_lines(page(root, name)) if line.startswith("qicao ")]
    ran = [words for words in lines if words[0] in COMMANDS and words[0] != "review"]
    assert len(ran) > 8
    for words in ran:
        code, _, complaint = qicao(*words)
        nothing_left = words[0] == "recover" and "没有留下没保存的修改" in complaint
        assert code in (0, 1) or nothing_left, (words, complaint)


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_keys_do_what_the_page_says(root: Path, name: str) -> None:
    bound = {command.id: {written(key) for key in command.keys} for command in SCREEN_COMMANDS}
    named = set(re.findall(r"\*\*([^*\s]+)\*\*", page(root, name))) - {
        "[中文说明](README.zh-CN.md)",
        "[English](README.md)",
    }
    assert named == set(KEYS)
    assert [key for key, command in KEYS.items() if key not in bound[command]] == []


def test_both_languages_say_the_same(root: Path) -> None:
    english, chinese = page(root, "README.md"), page(root, "README.zh-CN.md")
    headings = [re.findall("^#+ ", text, re.M) for text in (english, chinese)]
    assert headings[0] == headings[1]
    qicao = [sorted({line for line in command_lines(text) if line.startswith("qicao ")}) for text in (english, chinese)]
    assert [line for line in qicao[0] if line.isascii()] == [line for line in qicao[1] if line.isascii()]
    assert len(qicao[0]) == len(qicao[1])


def sample(root: Path, language: str) -> str:
    (found,) = [body for tag, body in FENCE.findall(page(root, "CONTRIBUTING.md")) if tag == language]
    return str(found)


def reported(rule: Rule, example: Example) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    view = View(parse(example.text, markdown=True), None, example.path)
    report = check(view, [rule])
    assert report.crashes == ()
    return [(view.lines.position(f.span.start), view.lines.position(f.span.end)) for f in report.findings]


def test_the_sample_rule_finds_what_its_examples_say(root: Path) -> None:
    names: dict[str, object] = {}
    exec(sample(root, "python"), names)
    (rule,) = [value for value in names.values() if isinstance(value, Rule)]
    assert rule.code not in {known.code for known in RULES}
    for example in rule.bad:
        assert reported(rule, example) == list(zip(example.at, example.ends, strict=True))
    for example in rule.good:
        assert reported(rule, example) == []


def test_the_sample_kind_is_recognised_and_asks_for_its_section(root: Path, tmp_path: Path) -> None:
    (tmp_path / "kinds").mkdir()
    (tmp_path / "kinds" / "sample.yaml").write_text(sample(root, "yaml"), encoding="utf-8")
    here = kinds(tmp_path)
    (new,) = here.keys() - kinds().keys()
    with_all = parse(skeleton(here[new], {"unit": "某矿", "year": "2025"}), markdown=True)
    without = parse("# 某矿2025年安全生产工作总结\n\n一年来，未发生事故。\n", markdown=True)
    states = []
    for draft in (with_all, without):
        kind = recognise(draft, here)
        assert kind is here[new]
        found = View(draft, kind).matched.found("problems")
        assert found
        states.append(found.state)
    assert states == [State.EMPTY, State.MISSING]
