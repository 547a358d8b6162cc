"""The joint page of two entities, one section a module."""
