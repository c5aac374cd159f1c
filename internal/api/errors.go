package api

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
)

const errorsHead = `# Problems

What the HTTP API answers when something does not work, as RFC 9457 problem details. A program goes by ` + "`code`" + `, which never
changes its meaning; ` + "`detail`" + ` is a sentence for people, in English, and may name figures. This table is made from the code
(` + "`make generate`" + `).

| code | status | detail |
| --- | --- | --- |
`

// WriteErrors writes the table of every code, as Markdown.
func WriteErrors(w io.Writer) error {
	out := bufio.NewWriter(w)
	_, _ = out.WriteString(errorsHead)
	for _, one := range codes() {
		_, _ = fmt.Fprintf(out, "| `%s` | %d %s | %s |\n", one.Code, one.Status, http.StatusText(one.Status), one.Message)
	}
	return out.Flush()
}
