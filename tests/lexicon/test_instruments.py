import pytest

from dragoman.language.text import Text
from dragoman.lexicon.instruments import instruments_in
from dragoman.lexicon.nouns import noun_phrase_forms


@pytest.mark.parametrize(
    ("written", "name", "kind", "number", "definite"),
    [
        ("مذكرة تفاهم", "مذكرة تفاهم", "memorandum", "singular", False),
        ("مذكرتي تفاهم", "مذكرة تفاهم", "memorandum", "dual", False),
        ("مذكرات التفاهم", "مذكرة تفاهم", "memorandum", "plural", True),
        ("اتفاقيتين", "اتفاقية", "agreement", "dual", False),
        ("اتفاقًا", "اتفاق", "agreement", "singular", False),
        ("الاتفاقيات", "اتفاقية", "agreement", "plural", True),
        ("البرنامج التنفيذي", "برنامج تنفيذي", "programme", "singular", True),
        ("برنامجا تنفيذيا", "برنامج تنفيذي", "programme", "singular", False),
        ("برامج تنفيذية", "برنامج تنفيذي", "programme", "plural", False),
        ("البروتوكول", "بروتوكول", "protocol", "singular", True),
        ("بيان مشترك", "بيان مشترك", "declaration", "singular", False),
        ("المعاهدة", "معاهدة", "treaty", "singular", True),
        ("محضر الاجتماع", "محضر اجتماع", "minutes", "singular", True),
    ],
)
def test_an_instrument_is_found_in_its_forms(written: str, name: str, kind: str, number: str, definite: bool) -> None:
    text = Text(f"وقعا {written} أمس")
    (found,) = instruments_in(text)
    assert text.words(found.start, found.end) == written
    assert found.value == name
    assert found.detail == {"type": kind, "number": number, "definite": definite}


def test_the_verb_to_hold_is_no_contract_and_a_statement_alone_no_declaration() -> None:
    assert instruments_in(Text("عقد الوزير مؤتمرا وأصدر بيانا وقدم برنامجا ومذكرة")) == []


def test_a_masculine_noun_in_construct_has_no_dual_that_looks_like_an_accusative() -> None:
    forms = {form.written for form in noun_phrase_forms("عقد|عقود", of="شراء")}
    assert forms == {"عقد شراء", "عقد الشراء", "عقود شراء", "عقود الشراء"}
