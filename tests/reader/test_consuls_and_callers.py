"""Consuls who are named, and ministers who call each other by a verb."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_consul_is_named_as_an_ambassador_is(read: Read) -> None:
    (named,) = read("عينت تونس إبراهيم الفواري قنصلا عاما في دمشق.")
    assert (named.kind, named.parties, named.slots["change"]) == ("appointment", ("SYR", "TUN"), "named")
    assert named.slots["person"] == "إبراهيم الفواري"


def test_who_telephones_his_counterpart_has_a_call(read: Read) -> None:
    (call,) = read("اتصل وزير الخارجية الهولندي أمس بنظيره المصري بدر عبدالعاطي.")
    assert (call.kind, call.parties, call.slots["form"]) == ("meeting", ("EGY", "NLD"), "call")


def test_what_is_connected_with_something_is_no_call(read: Read) -> None:
    text = "قال الوزير المغربي إن كل ما يتصل بالصحراء المغربية شأن وطني، وشكر إسبانيا."
    assert not [statement for statement in read(text) if statement.kind == "meeting"]
