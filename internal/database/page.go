package database

// Page cuts what was read, one more than fits, to a page, and names the last of it when there is more.
func Page[T any](rows []T, limit int, id func(T) string) (page []T, next string) {
	if len(rows) <= limit {
		return rows, ""
	}
	page = rows[:limit]
	return page, id(page[limit-1])
}
