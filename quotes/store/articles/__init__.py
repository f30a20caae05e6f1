"""Articles and their quotations: written in one transaction each, and told apart by version.

rows        what of an analysed article goes into which table
outlets     who printed it, or is credited
revisions   which articles are versions of one
edits       what became of quotations from version to version
writing     an analysed article, in one transaction
fetches     which addresses were fetched, and when
problems    what was skipped
"""
