"""How good the extraction is: scores against gold attributions, beside a baseline."""
