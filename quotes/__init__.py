"""Every quotation in the news, who said it, who printed it, and how the words changed on the way."""

__version__ = "0.1.0"
