# Said by more than one feature.

button-outdated = This button is out of date. Send /start to begin again.
cancel-nothing = There is nothing to cancel.
cancel-done = Cancelled. Nothing was changed.
days-not-whole = I need a whole number of days, such as 14. Please type it once more.
days-range = I can give 1 to 3660 days at a time. Please type another number.
error-ours = Something went wrong on our side. Please try again in a minute. Error id: { $id }
unknown-word = I did not understand that. Send /start to see what I can do.
