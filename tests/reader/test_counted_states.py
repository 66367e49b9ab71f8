"""States counted before they are named, whom «إياها» means, days that begin with a meeting, and ties to be mended."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_states_that_are_counted_first_act_by_their_names(read: Read) -> None:
    (recall,) = read("أعلنت عدة بلدان آسيوية هي نيبال وبوتان ولاوس، استدعاء سفيرها في رانغون.")
    assert (recall.slots["actor"], recall.slots["target"]) == (("NPL", "BTN", "LAO"), "MMR")
    (condemned,) = read("أدانت ثلاث دول أفريقية هي كينيا وغانا وتوغو الهجوم الرواندي على الكونغو الديمقراطية.")
    assert condemned.slots["actor"] == ("KEN", "GHA", "TGO")


def test_a_participle_accuses_whom_a_pronoun_behind_it_means(read: Read) -> None:
    text = "أعلنت حكومة تشاد قطع العلاقات مع ليبيا، متهمة إياها بانتهاك سيادتها."
    (accused,) = [s for s in read(text) if s.kind == "position"]
    assert (accused.slots["actor"], accused.slots["target"]) == ("TCD", "LBY")


def test_a_day_that_begins_with_a_meeting_tells_of_it(read: Read) -> None:
    (met,) = read("وبدأ الرئيس البرازيلي لويس كاردوسو يومه بلقاء الرئيس التشيلي ريكاردو بولاث.")
    assert met.slots["people"] == ("لويس كاردوسو", "ريكاردو بولاث")


def test_who_heads_the_alliance_named_before_acts_for_it(read: Read) -> None:
    text = "أعلن حلف شمال الأطلسي أن الأمين العام للحلف، ينس هولم، سيلتقي الرئيس الكرواتي إيفان بارتش."
    (met,) = read(text)
    assert met.parties == ("HRV", "org:NATO")


def test_ties_that_a_mediator_wants_mended_are_proposed(read: Read) -> None:
    (mended,) = read("عرض السلطان وساطة عمانية لإعادة العلاقات بين كينيا والصومال.")
    assert (mended.parties, mended.status, mended.slots["change"]) == (("KEN", "SOM"), "proposed", "restored")


def test_who_asks_for_the_protection_of_a_people_backs_it(read: Read) -> None:
    (backing,) = read("وطالبت الخارجية البيروفية بتوفير الحماية الدولية للشعب الأوكراني.")
    assert (backing.slots["target"], backing.slots["stance"]) == ("UKR", "support")


def test_who_is_bidden_to_join_is_told_once(read: Read) -> None:
    assert [s.kind for s in read("دعت الهند نيجيريا للانضمام إلى مجموعة بريكس.")] == ["membership"]


def test_a_war_on_a_state_lays_no_duty_on_it(read: Read) -> None:
    text = "عبرت بلجيكا عن موقفها من الحرب على أوكرانيا، بينما أكدت إيطاليا أن الحوار ممكن."
    assert [s for s in read(text) if s.frame == "position/obliges"] == []
