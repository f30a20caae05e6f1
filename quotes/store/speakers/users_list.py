"""The user's file of speakers, kept as decisions that override those made by command."""

from __future__ import annotations

from sqlite_utils import Database

from quotes.decided import KnownSpeaker, SpeakersFile
from quotes.store.keyed import put
from quotes.store.speakers.decisions import Decision, decision_row
from quotes.store.speakers.outcome import TwoNames, read_decisions
from quotes.store.transactions import transaction


def save_users_list(db: Database, file: SpeakersFile) -> list[tuple[Decision, TwoNames]]:
    """The decisions made by command that no longer have any effect, each with the pair of names in the file that
    overrides it.

    What the file says is stored in place of what an earlier one said.
    """
    decisions = [_known(each) for each in file.known]
    decisions += [Decision("apart", one, other, origin="file") for one, other in file.apart]
    rows = {row["key"]: row for row in map(decision_row, decisions)}
    with transaction(db):
        stored = {row["key"]: row for row in db.table("speaker_decisions").rows_where("origin = 'file'")}
        for key, row in stored.items():
            kept = {"made": row["made"], "state": "new" if row["state"] == "new" else "in force"}
            rows[key] = (rows[key] | kept) if key in rows else {"key": key, "state": "forgotten"}
        put(db, "speaker_decisions", rows.values())
        held = read_decisions(db)
    said_before = {(row["name"], row["other"]) for row in stored.values() if row["state"] != "forgotten"}
    return [
        (each, held.contradicted[each.key])
        for each in held.all
        if each.key in held.contradicted and held.contradicted[each.key] not in said_before
    ]


def _known(speaker: KnownSpeaker) -> Decision:
    return Decision(
        "know",
        speaker.name,
        names=speaker.aliases,
        kind=speaker.kind,
        wikidata=speaker.wikidata,
        origin="file",
    )
