"""What is found of each quotation of a draft, and what speaks against a print that has its words.

same_figure   which prints tell of the figure that the draft tells
contrary      which earlier prints name another, or nobody
disagreement  prints that have a "not", another number or other words
misprints     what may have changed in the print itself
doubts        all that speaks against a print
apart         what it tells in other words than the nearest print
occasions     days and places beside its words that no print has
enough        whether words are enough to be known as somebody's
verdicts      the rules for the verdict, in their order
checking      each quotation of a draft becomes a finding
"""
