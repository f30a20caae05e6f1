"""How a page answers, from the address or the form to HTML or another form of the same data.

posted     what a form sends, read up to a bound and kept nowhere
security   headers on every response
page       how a page answers: permission, reading, HTML or JSON of the same data
paging     leafing by where a page ended
"""
