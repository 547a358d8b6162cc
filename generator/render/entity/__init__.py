"""The page of an entity, one section a module."""
