"""The values that the stages hand on; imports nothing but itself."""
