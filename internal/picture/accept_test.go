package picture

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"
	"time"
)

const megabyte = 1 << 20

// corners is a picture whose upper left quarter is red, upper right green, lower left blue, lower right white.
func corners(width, height int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	quarters := []color.RGBA{{255, 0, 0, 255}, {0, 255, 0, 255}, {0, 0, 255, 255}, {255, 255, 255, 255}}
	for y := range height {
		for x := range width {
			m.SetRGBA(x, y, quarters[x*2/width+y*2/height*2])
		}
	}
	return m
}

func asJPEG(t testing.TB, m image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, m, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func asPNG(t testing.TB, m image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, m); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// exifBlock is a TIFF block with an orientation, a camera's name and a place.
func exifBlock(order binary.AppendByteOrder, turn orientation) []byte {
	mark := "II*\x00"
	if order == binary.AppendByteOrder(binary.BigEndian) {
		mark = "MM\x00*"
	}
	b := order.AppendUint32([]byte(mark), 8)
	b = order.AppendUint16(b, 2)
	b = order.AppendUint32(order.AppendUint16(order.AppendUint16(b, 0x0110), 2), 16) // model: 16 letters
	b = order.AppendUint32(b, 38)
	b = order.AppendUint32(order.AppendUint16(order.AppendUint16(b, orientTag), tiffTypeWord), 1)
	b = order.AppendUint16(order.AppendUint16(b, uint16(turn)), 0)
	b = order.AppendUint32(b, 0)
	return append(b, "SecretCamera9000 GPS 52.5200N 13.4050E"...)
}

func withJPEGExif(data, exif []byte) []byte {
	segment := append([]byte("Exif\x00\x00"), exif...)
	out := append([]byte{0xff, 0xd8, 0xff, 0xe1}, byte((len(segment)+2)>>8), byte(len(segment)+2))
	return append(append(out, segment...), data[2:]...)
}

func withPNGChunk(data []byte, kind string, content []byte) []byte {
	const afterHeader = 8 + 25
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(content)))
	chunk = append(append(chunk, kind...), content...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	return append(append(bytes.Clone(data[:afterHeader]), chunk...), data[afterHeader:]...)
}

func accepted(t *testing.T, data []byte) (Picture, image.Image) {
	t.Helper()
	p, err := Accept(bytes.NewReader(data), megabyte)
	if err != nil {
		t.Fatal(err)
	}
	m, kind, err := image.Decode(bytes.NewReader(p.Bytes))
	if err != nil {
		t.Fatal(err)
	}
	if "image/"+kind != p.Mime || m.Bounds().Dx() != p.Width || m.Bounds().Dy() != p.Height {
		t.Fatalf("says %s %dx%d, is %s %v", p.Mime, p.Width, p.Height, kind, m.Bounds())
	}
	return p, m
}

// quarter names the colour in the middle of a quarter.
func quarter(m image.Image, right, low int) string {
	b := m.Bounds()
	r, g, bl, _ := m.At(b.Dx()/4+right*b.Dx()/2, b.Dy()/4+low*b.Dy()/2).RGBA()
	name := ""
	for i, value := range []uint32{r, g, bl} {
		if value > 0x8000 {
			name += string("rgb"[i])
		}
	}
	return name
}

func layout(m image.Image) string {
	return strings.Join([]string{quarter(m, 0, 0), quarter(m, 1, 0), quarter(m, 0, 1), quarter(m, 1, 1)}, " ")
}

func TestMetadataDoesNotSurviveAndThePictureStandsUpright(t *testing.T) {
	// What each way of holding the camera makes of red, green / blue, white.
	turned := map[orientation]string{1: "r g b rgb", 2: "g r rgb b", 3: "rgb b g r", 4: "b rgb r g",
		5: "r b g rgb", 6: "b r rgb g", 7: "rgb g b r", 8: "g rgb r b"}
	plain := corners(64, 32)
	for turn, want := range turned {
		for name, data := range map[string][]byte{
			"jpeg little endian": withJPEGExif(asJPEG(t, plain), exifBlock(binary.LittleEndian, turn)),
			"jpeg big endian":    withJPEGExif(asJPEG(t, plain), exifBlock(binary.BigEndian, turn)),
			"png": withPNGChunk(withPNGChunk(asPNG(t, plain), "eXIf", exifBlock(binary.BigEndian, turn)),
				"tEXt", []byte("Author\x00SecretCamera9000 GPS")),
		} {
			p, m := accepted(t, data)
			for _, trace := range []string{"SecretCamera", "GPS", "Exif", "eXIf", "13.4050", "tEXt"} {
				if bytes.Contains(p.Bytes, []byte(trace)) {
					t.Errorf("%s: %q survived", name, trace)
				}
			}
			if got := layout(m); got != want {
				t.Errorf("%s, orientation %d: %s, want %s", name, turn, got, want)
			}
			if tall := turn >= 5; tall != (p.Height > p.Width) {
				t.Errorf("%s, orientation %d: %dx%d", name, turn, p.Width, p.Height)
			}
		}
	}
}

func TestOddExifMeansUpright(t *testing.T) {
	whole := exifBlock(binary.LittleEndian, 6)
	for cut := range len(whole) {
		if o := orientationOf(whole[:cut]); o != upright && o != 6 {
			t.Errorf("cut at %d: %d", cut, o)
		}
	}
	for _, turn := range []orientation{0, 9, 65535} {
		if o := orientationOf(exifBlock(binary.BigEndian, turn)); o != upright {
			t.Errorf("%d: %d", turn, o)
		}
	}
}

func TestBombsAreRefusedByTheirHeader(t *testing.T) {
	small := asPNG(t, image.NewPaletted(image.Rect(0, 0, 4, 4), color.Palette{color.Black, color.White}))
	header := func(width, height uint32, depth, kind byte) []byte {
		data := bytes.Clone(small)
		binary.BigEndian.PutUint32(data[16:], width)
		binary.BigEndian.PutUint32(data[20:], height)
		data[24], data[25] = depth, kind
		binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
		return data
	}
	for name, data := range map[string][]byte{
		"60 megapixels":      header(10000, 6000, 8, 2),
		"a long line":        header(1<<30, 2, 8, 2),
		"30 MP of 16 bits":   header(6000, 5000, 16, 6),
		"gif of 65535 by it": append([]byte("GIF89a\xff\xff\xff\xff"), 0, 0, 0),
	} {
		start := time.Now()
		if _, err := Accept(bytes.NewReader(data), megabyte); !errors.Is(err, ErrTooLarge) {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > time.Second {
			t.Errorf("%s: took %s", name, took)
		}
	}
}

func TestTooManyBytes(t *testing.T) {
	data := asPNG(t, corners(20, 20))
	if _, err := Accept(bytes.NewReader(data), int64(len(data))-1); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	if _, err := Accept(bytes.NewReader(data), int64(len(data))); err != nil {
		t.Errorf("exactly the limit: %v", err)
	}
}

func TestWhatIsNoPicture(t *testing.T) {
	good := asJPEG(t, corners(64, 64))
	for name, data := range map[string][]byte{
		"nothing": nil, "text": []byte("hello"), "svg": []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`),
		"half a jpeg": good[:len(good)/2], "png magic alone": []byte("\x89PNG\r\n\x1a\n"), "webp magic alone": []byte("RIFF\x04\x00\x00\x00WEBP"),
	} {
		if _, err := Accept(bytes.NewReader(data), megabyte); !errors.Is(err, ErrNotOne) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLargeOnesShrinkAndTransparencyStays(t *testing.T) {
	p, m := accepted(t, asPNG(t, corners(4100, 1000)))
	if p.Width != LongestSide || p.Height != 500 || p.Mime != "image/jpeg" || layout(m) != "r g b rgb" {
		t.Errorf("%dx%d %s %s", p.Width, p.Height, p.Mime, layout(m))
	}
	glass := image.NewNRGBA(image.Rect(0, 0, 30, 10))
	glass.SetNRGBA(3, 3, color.NRGBA{200, 10, 10, 128})
	p, m = accepted(t, asPNG(t, glass))
	if _, _, _, alpha := m.At(3, 3).RGBA(); p.Mime != "image/png" || alpha>>8 != 128 {
		t.Errorf("%s, alpha %d", p.Mime, alpha>>8)
	}
}

func TestGIFAndWebP(t *testing.T) {
	var out bytes.Buffer
	if err := gif.Encode(&out, corners(40, 40), nil); err != nil {
		t.Fatal(err)
	}
	if _, m := accepted(t, out.Bytes()); layout(m) != "r g b rgb" {
		t.Errorf("gif: %s", layout(m))
	}
	// The smallest lossless WebP there is: one pixel.
	data, err := base64.StdEncoding.DecodeString("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
	if err != nil {
		t.Fatal(err)
	}
	if p, _ := accepted(t, data); p.Width != 1 || p.Height != 1 {
		t.Errorf("webp: %dx%d", p.Width, p.Height)
	}
}

func TestShrinkTakesTheMeanOfTheArea(t *testing.T) {
	// Black and white lines of one pixel become an even grey at half the size; no line is favoured.
	lines := image.NewRGBA(image.Rect(0, 0, 300, 200))
	for y := range 200 {
		for x := range 300 {
			lines.SetRGBA(x, y, color.RGBA{uint8(x % 2 * 255), uint8(y % 2 * 255), 100, 255})
		}
	}
	half := shrink(lines, 150)
	for i := 0; i < len(half.Pix); i += 4 {
		if p := half.Pix[i : i+4]; p[0] != 128 || p[1] != 128 || p[2] != 100 || p[3] != 255 {
			t.Fatalf("pixel %d: %v", i/4, p)
		}
	}
	for _, size := range [][2]int{{299, 7}, {7, 299}, {211, 210}, {300, 1}} {
		flat := image.NewRGBA(image.Rect(5, 9, 5+size[0], 9+size[1]))
		for i := range flat.Pix {
			flat.Pix[i] = 201
		}
		small := shrink(flat, 100)
		for i, value := range small.Pix {
			if value != 201 {
				t.Fatalf("%v: byte %d is %d in %v", size, i, value, small.Bounds())
			}
		}
	}
}

func TestServiceGivesUpWaitingWithItsCaller(t *testing.T) {
	s := New(time.Now)
	for range decodedAtOnce {
		s.decoding <- struct{}{}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if _, err := s.Accept(ctx, bytes.NewReader(asPNG(t, corners(4, 4))), megabyte); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	<-s.decoding
	if _, err := s.Accept(t.Context(), bytes.NewReader(asPNG(t, corners(4, 4))), megabyte); err != nil {
		t.Error(err)
	}
}

func FuzzAccept(f *testing.F) {
	plain := corners(16, 8)
	f.Add(asPNG(f, plain))
	f.Add(withJPEGExif(asJPEG(f, plain), exifBlock(binary.LittleEndian, 6)))
	f.Add([]byte("GIF89a\x01\x00\x01\x00\x00\x00\x00"))
	f.Add([]byte("RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Accept(bytes.NewReader(data), megabyte)
		if err != nil {
			if !errors.Is(err, ErrNotOne) && !errors.Is(err, ErrTooLarge) {
				t.Fatalf("a stranger's bytes made an error of our own: %v", err)
			}
			return
		}
		if p.Width < 1 || p.Height < 1 || p.Width > LongestSide || p.Height > LongestSide {
			t.Fatalf("%dx%d", p.Width, p.Height)
		}
		if again, err := Accept(bytes.NewReader(p.Bytes), 64*megabyte); err != nil || again.Width != p.Width || again.Height != p.Height {
			t.Fatalf("what we made is not taken again: %v", err)
		}
	})
}
