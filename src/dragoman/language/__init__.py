"""From text to tokens that know where they stand, and the numbers and dates that stand among them."""
