package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

type serverInfo struct {
	Name        string              `json:"name" doc:"What this installation is called" example:"Trilby"`
	Version     string              `json:"version" doc:"Version of the program" example:"0.1.0"`
	SignUp      person.SignUpPolicy `json:"sign_up" enum:"open,invitation" doc:"Who may sign up: anybody, or whoever holds an invitation" example:"invitation"`
	Currency    money.Currency      `json:"currency" doc:"The currency offered first" example:"EUR"`
	Currencies  []currencyInfo      `json:"currencies" doc:"The currencies that may be used"`
	PlayMoney   bool                `json:"play_money" doc:"Whether the money here is play money" example:"true"`
	UploadLimit int64               `json:"upload_limit" doc:"Bytes of the largest picture that is taken" example:"10000000"`
}

type currencyInfo struct {
	Code   money.Currency `json:"code" doc:"ISO 4217 code" example:"EUR"`
	Digits int            `json:"digits" doc:"Decimals: 0, 2 or 3" example:"2"`
}

func (e *edge) registerServer() {
	query(e, operation{id: "show-server", method: "GET", path: "/server", tag: "server", public: true,
		summary: "Show what this server is", description: "What a client needs to know before anybody is signed in.",
	}, e.showServer)
}

func (e *edge) showServer(context.Context, *database.Tx, person.Actor, *emptyInput) (serverInfo, error) {
	info := serverInfo{
		Name: e.settings.Name, Version: e.settings.Version, SignUp: e.people.SignUpPolicy(), Currency: e.settings.Currency,
		Currencies: make([]currencyInfo, len(e.settings.Currencies)), PlayMoney: e.settings.PlayMoney, UploadLimit: e.settings.UploadLimit,
	}
	for i, code := range e.settings.Currencies {
		info.Currencies[i] = currencyInfo{code, code.Digits()}
	}
	return info, nil
}
