"""Formats that articles are kept in, one a module: each turns an input into its texts."""
