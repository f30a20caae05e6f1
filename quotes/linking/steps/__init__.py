"""The steps in which what is new is linked, and what that touches.

pool        what the steps ask of the store
prepared    its articles and quotations made ready, those needed last kept at hand
material    the same of all at once, for `link`
growing     the steps
"""
