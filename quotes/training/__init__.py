"""How the extraction model was made, so that it can be made again."""
