package picture

import (
	"encoding/binary"
	"testing"
)

// The one tag that is read of a camera's notes is a turn, whatever the notes are, and wherever a file claims to have them.
func FuzzOrientation(f *testing.F) {
	for turn := range lastTurn + 2 {
		f.Add(exifBlock(binary.LittleEndian, turn))
		f.Add(exifBlock(binary.BigEndian, turn))
		f.Add(withJPEGExif(asJPEG(f, corners(4, 4)), exifBlock(binary.LittleEndian, turn)))
		f.Add(withPNGChunk(asPNG(f, corners(4, 4)), "eXIf", exifBlock(binary.BigEndian, turn)))
	}
	for _, seed := range []string{"II*\x00\xff\xff\xff\xff\xff\xff\xff\xff", "MM\x00*\x00\x00\x00\x08\xff\xff\x01\x12", "RIFF\x04\x00\x00\x00WEBPEXIF\xff\xff\xff\xff",
		"\x89PNG\r\n\x1a\n\xff\xff\xff\xffeXIf\x00\x00\x00\x00", "\xff\xd8\xff\xe1\xff\xffExif\x00\x00"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 12 {
			return // a format has been told by its first bytes before it is looked into
		}
		for _, find := range []func([]byte) []byte{func(all []byte) []byte { return all }, exifOfJPEG, exifOfPNG, exifOfWebP} {
			if turn := orientationOf(find(data)); turn < upright || turn > lastTurn {
				t.Errorf("turned by %d", turn)
			}
		}
	})
}
