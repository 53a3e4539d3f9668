"""Any bytes in a kind's file: a kind, or problems with places inside the file; never anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sections.catalog import built_in
from sections.compile import HERE
from sections.kind import Kind
from sections.load import load_kind
from sections.problem import KindError, Problem

PLAN = (HERE / "kinds" / "plan.yaml").read_text("utf-8").splitlines(keepends=True)
CHILD = "id: house\nextends: plan\nname: 自家\nremove: [goals]\nsections:\n  - id: next\n    items:\n      - id: core\n"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kinds") / "kind.yaml"


def check(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    lines = data.decode("utf-8", "replace").splitlines() or [""]
    kind: Kind | None = None
    problems: tuple[Problem, ...] = ()
    try:
        kind = load_kind(path, built_in())
    except KindError as error:
        problems = error.found
    assert (kind is None) == bool(problems)
    for problem in problems:
        assert 1 <= problem.line <= len(lines) + 1
        assert problem.column >= 1
        assert problem.sentence


@given(data=st.binary(max_size=60))
def test_any_bytes(path: Path, data: bytes) -> None:
    check(path, data)


@given(text=st.text("abid:-[]{}'\"\\|>&*!%@`?#,. \n\t总结（）：", max_size=60))
def test_anything_that_looks_like_yaml(path: Path, text: str) -> None:
    check(path, text.encode())
    check(path, (CHILD + text).encode())


@given(st.data())
def test_a_good_file_with_lines_lost_doubled_or_moved(path: Path, data: st.DataObject) -> None:
    lines = list(PLAN)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["lose", "double", "move", "cut"])):
            case "lose":
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case "move":
                lines.insert(data.draw(st.integers(0, len(lines) - 1)), lines.pop(at))
            case _:
                lines[at] = lines[at][: data.draw(st.integers(0, len(lines[at])))]
    check(path, "".join(lines).encode())
