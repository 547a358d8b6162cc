"""The home page, one section a module."""
