"""Named tuples of drafts/typed.py behave as those of typing do, which take ten times as long to declare."""

from __future__ import annotations

import copy
import enum
import inspect
import json
import pickle
import typing

import pytest

from drafts import typed


class Ours(typed.NamedTuple):
    """A place."""

    line: int
    column: int = 1
    name: str = ""

    @property
    def told(self) -> str:
        return f"{self.line}:{self.column}"


class Theirs(typing.NamedTuple):
    """A place."""

    line: int
    column: int = 1
    name: str = ""

    @property
    def told(self) -> str:
        return f"{self.line}:{self.column}"


class Narrower(Ours):
    __slots__ = ()


BOTH = pytest.mark.parametrize("place", [Ours, Theirs])


@BOTH
def test_is_a_tuple_with_names_and_defaults(place: type[Ours]) -> None:
    made = place(3, name="年报")
    assert made == (3, 1, "年报") == tuple(made)
    assert (made.line, made.column, made.name, made.told) == (3, 1, "年报", "3:1")
    assert hash(made) == hash((3, 1, "年报"))
    assert place.__doc__ == "A place."
    assert place.__mro__[-2:] == (tuple, object)
    assert not hasattr(made, "__dict__")


@BOTH
def test_can_be_told_taken_apart_and_made_anew(place: type[Ours]) -> None:
    made = place(column=2, line=1)
    assert repr(made) == f"{place.__name__}(line=1, column=2, name='')"
    assert made._replace(name="总结") == (1, 2, "总结")
    assert type(made._replace(line=9)) is place
    assert made._asdict() == {"line": 1, "column": 2, "name": ""}
    assert type(place._make([4, 5, "6"])) is place
    assert (place._fields, place._field_defaults) == (("line", "column", "name"), {"column": 1, "name": ""})
    match made:
        case place(line, column, _):
            assert (line, column) == (1, 2)


@BOTH
def test_can_be_copied_and_pickled(place: type[Ours]) -> None:
    made = place(7, 8)
    for again in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert again == made
        assert type(again) is place


@BOTH
def test_refuses_what_it_cannot_be_made_of(place: type[typing.Any]) -> None:
    for wrong in ((), (1, 2, 3, 4)):
        with pytest.raises(TypeError):
            place(*wrong)
    with pytest.raises(TypeError):
        place(1, row=2)
    with pytest.raises((TypeError, ValueError), match="row"):
        place(1)._replace(row=2)
    with pytest.raises(TypeError):
        place._make([1])
    with pytest.raises(AttributeError):
        place(1).line = 2


def test_has_the_same_parameters() -> None:
    ours, theirs = (inspect.signature(place).parameters.values() for place in (Ours, Theirs))
    assert [(one.name, one.default) for one in ours] == [(one.name, one.default) for one in theirs]


def test_a_subclass_is_one_too() -> None:
    assert isinstance(Narrower(1), Ours)
    assert repr(Narrower(1)) == "Narrower(line=1, column=1, name='')"
    assert type(Narrower(1)._replace(line=2)) is Narrower


class Colour(typed.StrEnum):
    """Ours."""

    RED = "red"
    """A docstring of a member, which counts for nothing."""
    BLUE = "blue"

    @property
    def warm(self) -> bool:
        return self is Colour.RED


class Hue(enum.StrEnum):
    """Theirs."""

    RED = "red"
    BLUE = "blue"

    @property
    def warm(self) -> bool:
        return self is Hue.RED


EITHER = pytest.mark.parametrize("hue", [Colour, Hue])


@EITHER
def test_members_are_strings_each_of_which_there_is_once(hue: type[Colour]) -> None:
    assert list(hue) == ["red", "blue"] == [member.value for member in hue]
    assert [member.name for member in hue] == ["RED", "BLUE"]
    assert hue("blue") is hue.BLUE
    assert hue(hue.BLUE) is hue.BLUE
    assert len(hue) == 2
    assert (hue.RED.warm, hue.BLUE.warm) == (True, False)
    assert (str(hue.RED), f"{hue.RED:>4}", hue.RED + "!") == ("red", " red", "red!")
    assert type(str(hue.RED)) is str
    assert repr(hue.RED) == f"<{hue.__name__}.RED: 'red'>"
    assert {hue.RED: 1}[hue("red")] == 1
    assert isinstance(hue.RED, hue)
    assert json.dumps([hue.RED]) == '["red"]'


@EITHER
def test_members_stay_themselves(hue: type[Colour]) -> None:
    for again in (copy.copy(hue.RED), copy.deepcopy(hue.RED), pickle.loads(pickle.dumps(hue.RED))):
        assert again is hue.RED


@EITHER
@pytest.mark.parametrize("wrong", ["green", "RED", None, []])
def test_another_value_is_no_member(hue: type[typing.Any], wrong: object) -> None:
    with pytest.raises(ValueError, match=f"is not a valid {hue.__name__}"):
        hue(wrong)
