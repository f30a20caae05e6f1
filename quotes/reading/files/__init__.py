"""Files, by what is in them: their kind, their names, their bytes as text; and what holds further files.

names      names of files and members as they can be printed
limits     what a file may grow to, and how deep files may lie in files
decoding   bytes become text
prolog     what markup begins with
fields     what the names of fields and columns mean
kinds      what kind a file is, by what is in it
inputs     a file to be read, and what goes with it on the way down
expanding  streams out of compressed ones
folders    the files of a folder
archives   members of zip and tar
"""
