"""An article with a denial, a refusal, hearsay and a report within a report, for the tests of how things were said."""

from __future__ import annotations

from stored import span

from quotes.records import REPORT_WITHIN, Analysis, Article, CueClass, Modality, Polarity, Quote, Speaker

DAM = Article(
    id="dam.txt",
    text=(
        "Ada Lund denied that the dam had cracked. The ministry said that Lund had warned that the dam would fail. "
        "A spokesman declined to say whether the valley would be cleared. "
        "Prime Minister Ola Berg reportedly told aides that the dam was lost."
    ),
    title="Who said what about the dam",
    outlet="Valley Post",
    published="2024-05-01",
)
LUND = Speaker("Ada Lund", "person", "named in full", 0.95, "engineer")
MINISTRY = Speaker("Ministry", "organisation", "named in full", 0.9)
BERG = Speaker("Ola Berg", "person", "named in full", 0.95, "Prime Minister")
NOBODY = Speaker(None, "anonymous", "described", 0.5, "spokesman")


def dam() -> Analysis:
    """A denial, a report, the report within it, a refusal and hearsay, in this order."""

    def said(
        content: str,
        cue: str,
        source: str,
        speaker: Speaker,
        cue_class: CueClass = "speech",
        polarity: Polarity = "said",
        modality: Modality = "",
        reported_by: int | None = None,
    ) -> Quote:
        spans = ((span(DAM, words),) for words in (content, cue, source))
        method = "read" if reported_by is None else REPORT_WITHIN
        manner = (None, None, cue_class, polarity, modality, reported_by)
        return Quote("indirect", *spans, method, 0.8, speaker, *manner)

    return Analysis(
        DAM,
        (
            said("the dam had cracked", "denied", "Ada Lund", LUND, polarity="denied"),
            said("Lund had warned that the dam would fail", "said", "The ministry", MINISTRY),
            said("the dam would fail", "had warned", "Lund", LUND, reported_by=1),
            said(
                "to say whether the valley would be cleared",
                "declined",
                "A spokesman",
                NOBODY,
                "stance",
                "declined to say",
            ),
            said("the dam was lost", "reportedly told", "Prime Minister Ola Berg", BERG, modality="reportedly"),
        ),
    )
