"""What is seen before it is read, as safe HTML and SVG.

marking    text with stretches marked
periods    how often something was printed in each month or year
charts     small charts
drawings   where the parts of a drawing stand: a time line, a tree
"""
