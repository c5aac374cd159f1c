package database

import (
	"fmt"
	"strings"
)

// List writes "($3,$4,...)" for the members of a list whose first placeholder has that number, and gives them as arguments.
func List[T any](first int, members []T) (string, []any) {
	var text strings.Builder
	args := make([]any, len(members))
	for i, member := range members {
		separator := ","
		if i == 0 {
			separator = "("
		}
		fmt.Fprintf(&text, "%s$%d", separator, first+i)
		args[i] = member
	}
	return text.String() + ")", args
}
