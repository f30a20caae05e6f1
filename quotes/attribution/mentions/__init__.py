"""Where an article names people and bodies, and what it calls them there.

headlines         words of headlines, whose capitals say nothing
beginnings        where a name may begin
runs              runs of capitalised words
named_by_day      first names and papers that are a day's: "The coach, Sunday Okorafor,", "the Sunday Globe"
lone_names        words at a sentence's head whose bearer says something
posts             what a post is of, before its holder's name
ranks             ranks in capitals, by themselves or before a name
nameless_runs     runs that name nobody
run_parts         role, name, honours in a run
roles             what an article calls somebody besides the name
capitals          names in capitals that open a text
evidence          what the words around a name tell of its bearer
leading_roles     the role printed before a name
datelines         where a report was written: nobody there speaks
signed_lines      lines that tell who holds an office
surnames          where a surname stands behind particles or a nickname
turn_initials     initials that open the turns of an interview
bodies/           bodies by the forms that their names have, and news outlets
mentions          all of them, each place with its name
"""
