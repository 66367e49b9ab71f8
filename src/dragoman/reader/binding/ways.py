"""Binding: the ways in which a frame finds who fills a role, each one small rule of Arabic syntax.

A way is written in the frames as a word, with what it asks for after a colon: for most a class of actors (`personal`,
`acting`, `state`, `goal`, `any`; see `_CLASSES`), for some what governs them.

    subject     the one who acts: bare before the verb, else bare after it; else the topic
    object      the next bare one after the subject; else the pronoun on the verb
    genitive    right after a noun (two adjectives may stand between)
    owner       whose a noun is by ل («زيارة للرئيس»)
    relative    the one who acts in the relative clause behind the trigger («الزيارة التي قام بها الرئيس»)
    enclitic    the pronoun on the trigger, which is the sentence's subject or the topic
    ahead       whom a pronoun in the opening of a sentence means: the subject of its main verb
    holder      who does what the nearest verb of holding or getting before the trigger in its clause says
    payer       who pays a visit, told behind it without a relative («زيارة … قام بها الوزير»)
    despatched  whom a verb of sending sends
    enacting    whose cabinet or parliament resolves
    hoped       who is to do what one hopes for
    invited     whom one invites: the nearest bare one before, of another party than who invites
    whither     the land before the relative, if the verb behind it goes there («باريس، التي وصلها»)
    comer       who goes there: right behind the verb, else the nearest before it who acts
    deed        whose act was told of shortly before, of a stance on «الخطوة», «القرار»
    convener    who holds it, in the relative clause behind the trigger
    grantor     whose university or town gives, right behind a verb of these groups
    entruster   who gives greetings to be carried, by a verb before them; he to whom some came, if he is not written
    covering    whose name the trigger itself is part of («السفارة الكويتية»)
    adjective   the state whose adjective qualifies the trigger
    before      the nearest before the trigger, in its clause, else in its sentence
    row         the same with all of the row that it ends
    expeller    who sends diplomats away, never they themselves
    after       the nearest after the trigger
    near        the nearest before the trigger in its clause that is of another party
    earlier     the same in its sentence
    prep        the first after the trigger that one of these governs
    anyprep     the same, after or before
    setting     the nearest state or city before the trigger in its clause that one of these governs
    received    whom the nearest verb of these groups before the trigger has for its object
    yonder      the land that «هناك» behind the trigger means
    left        the state that one leaves who goes back to his own
    goal        the nearest state or city after the trigger that one of these governs
    recipient   the nearest after, else before, of another party than the roles already filled
    borrower    who concludes an agreement with who lends
    granting    the envoy who signs for a grant or hands it over
    lender      the fund or bank that lends by an agreement
    patron      the fund or bank of whose further sums a report goes on to tell
    donor       whose the help is, or who gives, sends or brings it
    aided       whom help goes to, of another party
    bringer     whose what brings help is
    healer      who treats the wounded
    handed      from whom one got it, told between a verb of this group and the trigger
    patients    whose wounded they are
    drilled     whose forces are trained
    driller     who trains them
    trainees    whose those are who are trained, where they are no forces
    beneficiary whom help goes to where only its donor is named
    helped      the donor or recipient of the help last told of
    facing      the nearest after the trigger in its clause of another party, an adjective too
    accused     whose wrong the trigger is: right before a verb, right behind a noun
    ours        the state of an envoy who speaks, where «نا» is whom somebody comes to
    organ       the nearest organisation
    agent       the subject of a verb by `reader.speech`: nobody where it is written but acts for nobody known
    speaker     who says what the trigger is in, by `reader.speech`
    declarer    whose act a participle behind a verb tells
    addressee   the object right behind a verb or its subject, or so many words behind it
    supporter   whose support it is that stands right behind it, if whom it is for follows
    doing       who does it in the relative clause behind
    told        of whom something is said: the subject of what a verb of saying introduces
    antecedent  whose doing the pronoun on the trigger takes up
    welcomed    whose act is welcome, unless it is a guest himself
    pact        whose agreement a stance is on, where it goes by its name alone
    stricken    whom the attack struck that was condemned before
    culprit     whose attack it is that is called only «الهجوم»
    opposed     whom a stance was against before, of whose words or deeds others speak
    stationed   the state in which the mission is that is resolved on
    council     the organisation that resolves, by a verb of these groups or its own name
    joined      the organisation that a state joins or leaves
    affected    the nearest after the trigger in its clause of another party, that none of these governs
    imposer     who does what the nearest verb of these groups says, before or behind
    levied      from whom a measure comes, told before those on whom it lies
    lying       the state in which those are whom one of these governs («على شركات في بيلاروسيا»)
    burdened    whom a pronoun behind the trigger means («المفروضة عليها»)
    international  the United Nations, where the trigger is called international
    accredited  the state to which an envoy behind the trigger is accredited
    doer        the one who acts in the nearest verb of these groups before the trigger
    awaiting    who acted first in the report, if he got something
    among       who is named of several («ومن بينهم …»)
    envoy       an ambassador or envoy of the sentence
    appointed   who is named ambassador behind the trigger
    posted      the host of the embassy that the trigger is the first word of
    organisation  an organisation of the sentence
    meant       the organisation that the trigger's sense is: «القمة العربية»
    topic       who acted last
    members     the two of a pair, each by itself, where each has its own: «سفارتيهما»
    member      the first or second of «الجانبان»
    instrument  the parties to the agreement last spoken of
    housed      the sender or the host of the mission last told of
    again       the same, where it is spoken of as known
    works       whose the project is, last told of, whose cost is told
    body        the parties to the body last spoken of, where the trigger is the first word of its name
    belonging   whose the trigger is by ل right behind it, unless its pronoun tells
    own_body    the parties to the body last spoken of, where the trigger has its pronoun
    sides       the two or more between whom it is: those after «بين», «البلدان», or all who act in the clause
    other       the other state of the pair, once the named role is filled
    thither     the same, only where a pronoun right behind the trigger speaks of it
    homeward    the publisher's own state, as «البلاد» behind a word of going
    mutual      the same, only in a report that is of two states
    voters      who votes, named apart from the verb («كندا من بين الدول التي صوتت …»)
    draft       whose draft one votes on, or on whom it was that was voted on before
    them        the first or second of the two whom «هما» on the trigger means
    with_him    of another party, whom «معه» or «به» beside the trigger means
    him         of another party, whom «إياها» behind the trigger means
    presumed    who is of no state told, over against the role that is named, in a report of two
    honoured    the same before what he is given
    opposite    the same, only in a report of two states and behind «الزيارة» or «زيارته»
"""

from __future__ import annotations

from collections.abc import Callable

from dragoman.reader.actor import Actor
from dragoman.reader.binding.aided import aided
from dragoman.reader.binding.awaiting import awaiting
from dragoman.reader.binding.bystanders import culprit
from dragoman.reader.binding.caring import beneficiary, drilled, driller, handed, healer, helped, patients, trainees
from dragoman.reader.binding.company import expeller, row
from dragoman.reader.binding.context import (
    appointed,
    body,
    envoy,
    homeward,
    honoured,
    housed,
    instrument,
    meant,
    member,
    mutual,
    opposite,
    organisation,
    other,
    ours,
    own_body,
    posted,
    presumed,
    thither,
    topic,
)
from dragoman.reader.binding.costing import works
from dragoman.reader.binding.deeds import deed
from dragoman.reader.binding.doers import among, doer, entruster, grantor, holder
from dragoman.reader.binding.enacting import enacting
from dragoman.reader.binding.foremost import payer
from dragoman.reader.binding.helping import bringer, donor
from dragoman.reader.binding.inviting import invited
from dragoman.reader.binding.itinerary import JOURNEYS, stages
from dragoman.reader.binding.lending import borrower, granting, lender, patron
from dragoman.reader.binding.measures import accredited, burdened, imposer, international, levied, lying
from dragoman.reader.binding.missions import again
from dragoman.reader.binding.nouns import adjective, ahead, convener, covering, enclitic, genitive, owner, relative
from dragoman.reader.binding.objects import object_
from dragoman.reader.binding.outlook import hoped
from dragoman.reader.binding.peacekeeping import stationed
from dragoman.reader.binding.place import CLASSES, Place, Roles, taken_by
from dragoman.reader.binding.prepositions import (
    accused,
    after,
    anyprep,
    before,
    belonging,
    earlier,
    facing,
    goal,
    near,
    organ,
    prep,
    recipient,
)
from dragoman.reader.binding.receiving import left, received, yonder
from dragoman.reader.binding.rows import chain, joined
from dragoman.reader.binding.sending import despatched
from dragoman.reader.binding.sides import members, sides
from dragoman.reader.binding.speakers import agent, council, declarer, joined_to, speaker, supporter
from dragoman.reader.binding.targets import (
    addressee,
    affected,
    antecedent,
    doing,
    opposed,
    pact,
    stricken,
    told,
    welcomed,
)
from dragoman.reader.binding.them import him, them, with_him
from dragoman.reader.binding.verbs import subject
from dragoman.reader.binding.voting import draft, voters
from dragoman.reader.binding.whither import comer, setting, whither


def bind(place: Place, way: str, filled: Roles) -> list[Actor]:
    """Those who fill a role in one way; none if nobody does. Those joined by و to the first come with it."""
    name, _, argument = way.partition(":")
    if name == "sides":
        return sides(place, argument)
    if name == "members":
        return members(place)
    found = _WAYS[name](place, argument, filled)
    if name in _ALONE:
        return [found] if found else []
    if found is None or not found.parties or (found.last > found.first and found.first in taken_by(filled)):
        return []
    if name in _OF_ROWS and found.conj and found.form == "state" and found.last <= place.trigger.first:
        found = chain(found, [a for a in place.actors if a.last <= place.trigger.first])[0]
    if place.trigger.lexeme.group in JOURNEYS and found.form in CLASSES["goal"]:
        return [found, *stages(place, found)]
    return [found, *joined(place, found, filled)]


_ALONE = frozenset({"member", "lender", "borrower", "granting"})
"""Ways to one of two, whom the other may be joined to: «وقع | البنك | والحكومة المغربية اتفاقية قرض»."""


_OF_ROWS = frozenset({"subject", "agent", "doer", "imposer"})
"""Ways to who acts, of whom a row before the trigger has all: «السويد | وفنلندا | تقدمتا بطلب …»."""


_WAYS: dict[str, Callable[[Place, str, Roles], Actor | None]] = {
    "subject": subject,
    "object": object_,
    "genitive": genitive,
    "owner": owner,
    "relative": relative,
    "enclitic": enclitic,
    "ahead": ahead,
    "holder": holder,
    "convener": convener,
    "payer": payer,
    "deed": deed,
    "despatched": despatched,
    "grantor": grantor,
    "entruster": entruster,
    "covering": covering,
    "adjective": adjective,
    "before": before,
    "row": row,
    "expeller": expeller,
    "after": after,
    "near": near,
    "earlier": earlier,
    "prep": prep,
    "anyprep": anyprep,
    "goal": goal,
    "setting": setting,
    "received": received,
    "yonder": yonder,
    "left": left,
    "recipient": recipient,
    "donor": donor,
    "lender": lender,
    "borrower": borrower,
    "granting": granting,
    "patron": patron,
    "aided": aided,
    "bringer": bringer,
    "beneficiary": beneficiary,
    "handed": handed,
    "healer": healer,
    "patients": patients,
    "drilled": drilled,
    "driller": driller,
    "trainees": trainees,
    "helped": helped,
    "facing": facing,
    "accused": accused,
    "organ": organ,
    "agent": agent,
    "speaker": speaker,
    "declarer": declarer,
    "addressee": addressee,
    "welcomed": welcomed,
    "stricken": stricken,
    "culprit": culprit,
    "opposed": opposed,
    "supporter": supporter,
    "doing": doing,
    "told": told,
    "antecedent": antecedent,
    "pact": pact,
    "council": council,
    "stationed": stationed,
    "joined": joined_to,
    "affected": affected,
    "imposer": imposer,
    "burdened": burdened,
    "levied": levied,
    "lying": lying,
    "international": international,
    "accredited": accredited,
    "doer": doer,
    "among": among,
    "awaiting": awaiting,
    "envoy": envoy,
    "appointed": appointed,
    "posted": posted,
    "organisation": organisation,
    "ours": ours,
    "hoped": hoped,
    "invited": invited,
    "enacting": enacting,
    "whither": whither,
    "comer": comer,
    "topic": topic,
    "meant": meant,
    "member": member,
    "instrument": instrument,
    "housed": housed,
    "again": again,
    "works": works,
    "body": body,
    "own_body": own_body,
    "belonging": belonging,
    "other": other,
    "mutual": mutual,
    "thither": thither,
    "homeward": homeward,
    "honoured": honoured,
    "presumed": presumed,
    "opposite": opposite,
    "voters": voters,
    "draft": draft,
    "them": them,
    "with_him": with_him,
    "him": him,
}


def known_ways() -> set[str]:
    """The names of all ways, by which frames are checked."""
    return {"sides", "members", *_WAYS}
