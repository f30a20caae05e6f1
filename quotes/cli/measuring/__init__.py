"""The model itself: how good it is on gold data, and how it is made.

evaluating     `quotes evaluate`
training       `quotes train`
"""
