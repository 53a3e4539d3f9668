"""Which kinds are at hand: built-in, the user's, the desk's; and what becomes of files that cannot be used."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from sections.catalog import BUILT_IN, built_in, kind_files, kinds, load_all, user_folder
from sections.problem import KindError

HOUSE = "id: {id}\nextends: {extends}\nname: {name}\n"


def put(folder: Path, name: str, kind_id: str, extends: str = "annual-summary") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(HOUSE.format(id=kind_id, extends=extends, name=f"自家{kind_id}"), "utf-8")
    return path


def test_built_in_kinds_come_in_their_order() -> None:
    assert tuple(kinds()) == BUILT_IN
    assert tuple(kind.id for kind in kinds().values()) == BUILT_IN
    assert len({kind.name for kind in kinds().values()}) == len(BUILT_IN)


def test_a_desk_without_kinds_adds_none(tmp_path: Path) -> None:
    assert kinds(tmp_path) == kinds(tmp_path / "nowhere") == built_in()


def test_user_then_desk(tmp_path: Path) -> None:
    put(tmp_path / "user", "b.yaml", "house-b")
    put(tmp_path / "user", "a.yml", "house-a")
    put(tmp_path / "desk" / "kinds", "c.yaml", "house-c", "house-z")
    put(tmp_path / "desk" / "kinds", "z.yaml", "house-z").write_text(
        (Path(__file__).parent.parent.parent / "sections" / "kinds" / "plan.yaml")
        .read_text("utf-8")
        .replace("id: plan", "id: house-z"),
        "utf-8",
    )
    found = kinds(tmp_path / "desk", tmp_path / "user")
    assert tuple(found) == (*BUILT_IN, "house-a", "house-b", "house-z", "house-c")
    assert found["house-c"].sections == found["plan"].sections


def test_a_house_kind_takes_the_place_of_a_built_in_one(tmp_path: Path) -> None:
    put(tmp_path / "kinds", "ours.yaml", "half-year", "half-year")
    found = kinds(tmp_path)
    assert tuple(found) == BUILT_IN
    assert found["half-year"].name == "自家half-year"
    assert built_in()["half-year"].name == "半年总结及思路"


def test_what_is_no_kind_file_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "kinds"
    wanted = put(folder, "a.yaml", "house")
    put(folder, ".a.yaml", "hidden")
    put(folder, "a.yaml~", "backup")
    put(folder, "a.txt", "text")
    (folder / "folder.yaml").mkdir()
    assert kind_files(folder) == [wanted]


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def listdir(folder: Path) -> list[str]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("sections.catalog.os.listdir", listdir)
    found, problems = load_all(tmp_path)
    assert tuple(found) == BUILT_IN
    assert [str(problem) for problem in problems] == [
        f"{tmp_path / 'kinds'}:1:1: 这个文件夹打不开（没有权限），里面的文种没有用上"
    ]


def test_broken_files_are_told_and_the_others_used(tmp_path: Path) -> None:
    folder = tmp_path / "kinds"
    put(folder, "good.yaml", "good")
    broken = put(folder, "broken.yaml", "Broken")
    again = put(folder, "later.yaml", "good")
    with pytest.raises(KindError) as caught:
        kinds(tmp_path)
    assert caught.value.problems == [
        f"{broken}:1:5: “id”要用小写英文字母、数字和连字符（如 annual-summary），不能写“Broken”",
        f"{again}:1:5: “good”在 {folder / 'good.yaml'} 里已经有了，请换一个 id",
    ]
    found, problems = load_all(tmp_path)
    assert tuple(found) == (*BUILT_IN, "good")
    assert list(map(str, problems)) == caught.value.problems


def test_extending_a_kind_that_extends_is_refused_in_one_folder_too(tmp_path: Path) -> None:
    folder = tmp_path / "kinds"
    put(folder, "b.yaml", "first")
    second = put(folder, "a.yaml", "second", "first")
    _, problems = load_all(tmp_path)
    assert list(map(str, problems)) == [
        f"{second}:2:10: “first”自己也继承“annual-summary”，只能继承一层；请直接继承“annual-summary”"
    ]


def test_the_users_folder_is_named_and_not_made() -> None:
    assert user_folder().parts[-2:] == ("qicao", "kinds")
    assert not user_folder().exists()


def test_yaml_and_platformdirs_wait_until_they_are_needed(tmp_path: Path) -> None:
    put(tmp_path / "kinds", "a.yaml", "house")
    code = """
import sys
from pathlib import Path
from sections.catalog import kinds
kinds(), kinds(Path(sys.argv[1]) / "kinds")
print(sorted({"yaml", "platformdirs", "markdown_it"} & set(sys.modules)))
print("house" in kinds(Path(sys.argv[1])), "yaml" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["[]", "True True"]
