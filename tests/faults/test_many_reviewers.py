"""Several people comment on one draft at the same moment, while others read: nothing said is lost or half there."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from drafts.comments import Event, What, threads
from drafts.review_folder import folder_of, new_id
from tests.sweeps import Figures

PEOPLE = 16 if os.environ.get("QICAO_FAULTS") == "all" else 4
EACH = 50 if os.environ.get("QICAO_FAULTS") == "all" else 20
TEXT = "# 总结\n\n全年举办培训班12期。\n"


def comment(draft: Path, person: int) -> list[str]:
    """Say EACH things about the draft, reading what others have said in between; the ids."""
    said = []
    for number in range(EACH):
        folder = folder_of(draft, TEXT)
        base = folder.keep(TEXT)
        event = Event(new_id(), What.COMMENT, "", f"人{person}", draft=draft.name, text=f"第{number}条", base=base)
        folder.add(event)
        held = folder.held()
        assert held.problems == (), held.problems
        assert event in held.events
        said.append(event.id)
    return said


def test_everything_said_at_once_is_there(tmp_path: Path, figures: Figures) -> None:
    draft = tmp_path / "总结.md"
    draft.write_text(TEXT, encoding="utf-8")
    with ProcessPoolExecutor(PEOPLE, mp_context=get_context("fork" if sys.platform == "linux" else "spawn")) as pool:
        said = [name for names in pool.map(comment, [draft] * PEOPLE, range(PEOPLE)) for name in names]
    held = folder_of(draft, TEXT).held()
    assert held.problems == ()
    assert sorted(event.id for event in held.events) == sorted(said)
    assert len(threads(held.events)) == PEOPLE * EACH
    assert [path.name for path in (tmp_path / ".qicao").rglob(".qicao-*")] == []
    figures("comments by several people at once", len(said), "0 lost")
