"""What can go wrong in a way that a person has to mend: each docstring is the meaning, each message the remedy."""


class QuotesError(Exception):
    """Something the user can mend; the command line prints the message and stops with status 1."""


class ModelError(QuotesError):
    """The language pipeline cannot be loaded."""


class DatabaseError(QuotesError):
    """The file is no SQLite file, or no database of this project, or newer than this version."""


class ManifestError(QuotesError):
    """The manifest cannot be read, or says something that no manifest can say."""


class OutletsError(QuotesError):
    """The list of outlets cannot be read, or says something that no list of outlets can say."""


class SpeakersError(QuotesError):
    """The file of speakers cannot be read or says what it cannot, or a decision about speakers cannot be made."""


class FeedsError(QuotesError):
    """The file of feeds cannot be read, or says what it cannot."""


class NotInDatabaseError(QuotesError):
    """No quotation, utterance or article of that key is in the database."""


class DraftError(QuotesError):
    """A draft that should be checked cannot be read."""


class UtterancesError(QuotesError):
    """A decision about utterances cannot be made."""
