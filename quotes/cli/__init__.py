"""The `quotes` command. Its subcommands parse, call the rooms and print; only this package sees all rooms.

spaCy takes seconds to import, so every command imports the rooms it needs when it runs.

A command a module:

    group          all of them, and how a failure is told
    adding         `quotes add`, as storing does it; summary tells what it did
    problems       `quotes problems`: what could not be read
    watching       `quotes watch`: feeds, as they come
    extracting     `quotes extract`
    linking        `quotes link`
    searching      `quotes search`
    comparing      `quotes compare`
    checking       `quotes check`; checked tells each quotation line by line
    speakers       `quotes speakers`, and correcting: merge, rename, split, assign
    utterances     `quotes utterances`, with its corrections
    serving        `quotes serve`
    publishing     `quotes publish`
    exporting      `quotes export`
    doctor         `quotes doctor`; findings tells what it found
    measuring      `quotes evaluate`
    training       `quotes train`

What several share:

    options        arguments and options with one wording each
    listing        commands behind a database: `quotes speakers DB merge ...`
    storing        articles on their way into the database
    fetching       what fetches addresses
    telling        what reading has to tell, once, at the end
    progress       how far the work is
    summary        what a run did, as lines to read
    findings       what a look at the install or a file found
    checked        a draft's quotation, as the terminal shows it
    correcting     a person's corrections of who is who
    layout         small words and layout
"""

from quotes.cli.group import main

__all__ = ["main"]
