"""Where places lie, and maps of them."""
