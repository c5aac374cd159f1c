package api

import (
	"bytes"
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

type pictureInput struct {
	RawBody []byte `contentType:"image/*" doc:"The file: JPEG, PNG, GIF or WebP"`
}

type picturePath struct {
	ID picture.ID `path:"id" maxLength:"100" doc:"Id of the picture" example:"pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type uploaded struct {
	ID     picture.ID `json:"id" doc:"Id of the picture" example:"pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Width  int        `json:"width" doc:"Width in pixels, as kept" example:"1536"`
	Height int        `json:"height" doc:"Height in pixels, as kept" example:"2048"`
}

func (e *edge) registerPictures() {
	const tag = "pictures"
	prepared(e, operation{id: "upload-picture", method: "POST", path: "/pictures", tag: tag, status: 201, maxBody: e.settings.UploadLimit + 1,
		summary: "Upload a picture", description: "It is made anew, upright, at most 2048 pixels long and without metadata. Until something shows it, only you see it; after a day it is gone.",
		faults: []*fault.Fault{picture.ErrTooLarge, picture.ErrNotOne, fault.ErrTooManyRequests},
	}, e.acceptPicture, e.storePicture)
	e.registerPictureDownload(tag)
}

func (e *edge) acceptPicture(ctx context.Context, _ person.Actor, in *pictureInput) (picture.Picture, error) {
	return e.pictures.Accept(ctx, bytes.NewReader(in.RawBody), e.settings.UploadLimit)
}

func (e *edge) storePicture(ctx context.Context, tx *database.Tx, who person.Actor, _ *pictureInput, made picture.Picture) (uploaded, error) {
	id, err := e.pictures.Store(ctx, tx, string(who.UserID), made)
	return uploaded{id, made.Width, made.Height}, err
}

// pictureFile is a picture as it is sent: its bytes never change, so a browser asks once.
type pictureFile struct {
	Type  string `header:"Content-Type"`
	Cache string `header:"Cache-Control"`
	Body  []byte
}

func (e *edge) registerPictureDownload(tag string) {
	op := operation{id: "show-picture", method: "GET", path: "/pictures/{id}", tag: tag,
		summary: "Show a picture", description: "The file itself, for those who may see what shows it.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}
	described := e.describeOperation(op)
	file := &huma.Schema{Type: "string", Format: "binary"}
	described.Responses["200"] = &huma.Response{Description: "The picture.", Content: map[string]*huma.MediaType{
		"image/jpeg": {Schema: file}, "image/png": {Schema: file},
	}}
	huma.Register(e.api, *described, func(ctx context.Context, in *picturePath) (*pictureFile, error) {
		var found picture.Stored
		err := e.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
			who, err := e.actor(ctx, tx, op)
			if err != nil {
				return err
			}
			found, err = e.visiblePicture(ctx, tx, who, in.ID)
			return err
		})
		if err != nil {
			return nil, explain(infoOf(ctx), err)
		}
		return &pictureFile{found.Mime, "private, max-age=31536000, immutable", found.Bytes}, nil
	})
	e.finishOperation(op)
}

// visiblePicture reads a picture for somebody. For one that is not for them the same is done as for one that never was: its
// bytes are not touched before it is known that they may have them.
func (e *edge) visiblePicture(ctx context.Context, tx *database.Tx, who person.Actor, id picture.ID) (picture.Stored, error) {
	owner, audience, err := e.pictures.ShownTo(ctx, tx, id)
	if err != nil {
		return picture.Stored{}, err
	}
	if owner != string(who.UserID) && audience != picture.Public {
		sees, err := e.chat.Sees(ctx, tx, who.UserID, chat.StreamID(audience))
		if err == nil && !sees {
			err = fault.ErrNotFound
		}
		if err != nil {
			return picture.Stored{}, err
		}
	}
	return e.pictures.Load(ctx, tx, id)
}
