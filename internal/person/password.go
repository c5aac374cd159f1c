package person

// hashesAtOnce bounds how many passwords are hashed at the same time, and with it the memory that takes.
const hashesAtOnce = 2
