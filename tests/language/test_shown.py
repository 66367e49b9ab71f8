from dragoman.language.shown import inert, shown
from dragoman.model.report import Report


def test_controls_of_a_terminal_and_of_direction_are_shown_by_their_codes() -> None:
    assert shown("زار\x1b[2J \u202eالوزير\u202c\nعمّان") == "زار\\u001b[2J \\u202eالوزير\\u202c عمّان"


def test_what_parts_a_word_unseen_is_shown_and_elsewhere_left() -> None:
    assert shown("الو\u200bزير\u200b في") == "الو\\u200bزير\u200b في"


def test_marks_of_everyday_arabic_stay() -> None:
    for text in ("می\u200cرود", "في 3\u200f/5", "«A\u200e»", "هـ\u200d"):
        assert shown(text) == text


def test_in_a_document_isolates_and_lines_are_its_own_and_stay() -> None:
    assert inert(("\u2068a\u2069\nb", "\u202e")) == ("\u2068a\u2069\nb", "\\u202e")
    report = Report(id="a", text="نص", title="ع\u202e", source=None)
    assert inert(report).title == "ع\\u202e"
    assert inert(report).text is report.text
