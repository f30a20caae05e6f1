"""Reports within reports, and what somebody passes on.

citing            whom a report cites: "citing two officials"
verbs             verbs of a report within a report, and who may do them
inner_reports     reports within a report
quoted            whom another quotes as saying it
read_out          what somebody reads out of another's letter
passed_on         direct words that somebody passes on
chains            which quotation tells of which other
"""
