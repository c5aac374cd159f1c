package app

import (
	"encoding/json"
	"net/url"

	"github.com/trilby-chat/trilby/internal/api"
	"github.com/trilby-chat/trilby/internal/money"
)

// printDocument prints the description of the HTTP API, the same for every installation.
func (p *program) printDocument() error {
	encoder := json.NewEncoder(p.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(api.Document(api.Settings{
		Version: version, PublicURL: &url.URL{Scheme: "http", Host: "localhost:8080"},
		Currency: "EUR", Currencies: money.Currencies(), UploadLimit: 10_000_000, SignInRate: 1, MoneyRate: 1,
	}))
}
