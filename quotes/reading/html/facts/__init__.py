"""What a page says of itself: title, outlet, address, dates, authors.

described   what the page tells machines: JSON-LD, microdata, meta elements
naming      the title, the outlet and the address
headline    where the headline stands, around which are the byline and the date
dating      when it was published and changed
bylines     who wrote it
"""
