package picture

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"runtime/debug"

	"golang.org/x/image/webp"
)

const (
	// LongestSide is the most pixels that a side of a stored picture has: enough for any screen.
	LongestSide = 2048
	// pixelLimit is above what phones take (48 megapixels), and bounds what a small file can make of itself when decoded.
	pixelLimit = 50_000_000
	// memoryLimit bounds the same for formats that take 8 bytes for a pixel.
	memoryLimit = 4 * pixelLimit
	jpegQuality = 85
)

// format is a way in which pictures come. Which one it is says the content, never a name or a declared type.
type format struct {
	is     func(data []byte) bool
	config func(io.Reader) (image.Config, error)
	decode func(io.Reader) (image.Image, error) // the first frame, when there are several
	exif   func(data []byte) []byte
}

func formats() []format {
	return []format{
		{startsWith("\xff\xd8\xff"), jpeg.DecodeConfig, jpeg.Decode, exifOfJPEG},
		{startsWith("\x89PNG\r\n\x1a\n"), png.DecodeConfig, png.Decode, exifOfPNG},
		{startsWith("GIF8"), gif.DecodeConfig, gif.Decode, func([]byte) []byte { return nil }},
		{isWebP, webp.DecodeConfig, webp.Decode, exifOfWebP},
	}
}

func startsWith(magic string) func([]byte) bool {
	return func(data []byte) bool { return bytes.HasPrefix(data, []byte(magic)) }
}

func isWebP(data []byte) bool {
	return len(data) >= 12 && string(data[:4]) == "RIFF" && string(data[8:12]) == "WEBP"
}

// Accept reads a picture of at most limit bytes (JPEG, PNG, GIF or WebP), sets it upright, scales it down to LongestSide
// and encodes it anew. ErrTooLarge and ErrNotOne are the sender's; another error is the reader's.
func (s *Service) Accept(ctx context.Context, r io.Reader, limit int64) (Picture, error) {
	data, err := read(r, limit)
	if err != nil {
		return Picture{}, err
	}
	// Only now, so that a slow sender keeps nobody waiting.
	select {
	case s.decoding <- struct{}{}:
		defer func() { <-s.decoding }()
	case <-ctx.Done():
		return Picture{}, ctx.Err()
	}
	return convert(data)
}

// Accept is Service.Accept for a caller who decodes one picture at a time and needs no bound on many.
func Accept(r io.Reader, limit int64) (Picture, error) {
	data, err := read(r, limit)
	if err != nil {
		return Picture{}, err
	}
	return convert(data)
}

func read(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, fmt.Errorf("reading a picture: %w", err)
	}
	if int64(len(data)) > limit {
		return nil, ErrTooLarge.With("limit", limit)
	}
	return data, nil
}

func convert(data []byte) (Picture, error) {
	decoded, turn, err := decode(data)
	if err != nil {
		return Picture{}, err
	}
	upright := turn.apply(shrink(decoded, LongestSide))
	return encode(upright)
}

// decode trusts nothing: the header's promise is checked before a pixel is unpacked, and a decoder that stumbles over
// hostile input has found something that is no picture.
func decode(data []byte) (decoded image.Image, turn orientation, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			decoded, err = nil, fmt.Errorf("%w (%v at %s)", ErrNotOne, cause, debug.Stack())
		}
	}()
	for _, f := range formats() {
		if !f.is(data) {
			continue
		}
		config, err := f.config(bytes.NewReader(data))
		if err != nil || config.Width <= 0 || config.Height <= 0 {
			return nil, upright, ErrNotOne
		}
		if tooLarge(config) {
			return nil, upright, ErrTooLarge.With("pixels", pixelLimit)
		}
		decoded, err := f.decode(bytes.NewReader(data))
		if err != nil || decoded.Bounds().Empty() {
			return nil, upright, ErrNotOne
		}
		return decoded, orientationOf(f.exif(data)), nil
	}
	return nil, upright, ErrNotOne
}

func tooLarge(config image.Config) bool {
	pixels := int64(config.Width) * int64(config.Height)
	return pixels > pixelLimit || pixels*bytesPerPixel(config) > memoryLimit
}

func encode(upright *image.RGBA) (Picture, error) {
	size := upright.Bounds().Size()
	out := Picture{Mime: "image/jpeg", Width: size.X, Height: size.Y}
	var buffer bytes.Buffer
	var err error
	if upright.Opaque() {
		err = jpeg.Encode(&buffer, upright, &jpeg.Options{Quality: jpegQuality})
	} else {
		out.Mime = "image/png"
		err = png.Encode(&buffer, upright)
	}
	if err != nil {
		return Picture{}, fmt.Errorf("encoding a picture: %w", err)
	}
	out.Bytes = buffer.Bytes()
	return out, nil
}
