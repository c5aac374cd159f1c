package api

// page is how every list answers.
type page[T any] struct {
	Items      []T    `json:"items" doc:"One page of the list"`
	NextCursor string `json:"next_cursor,omitempty" doc:"Send it as cursor for the next page; absent at the end" example:"MjAyNi0xMS0yMw"`
}

func pageOf[T any](items []T, next string) page[T] {
	if items == nil {
		items = []T{}
	}
	return page[T]{items, next}
}

// Paging is what every list takes.
type Paging struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"How many at most"`
	Cursor string `query:"cursor" maxLength:"500" doc:"next_cursor of the page before; leave out for the first"`
}
