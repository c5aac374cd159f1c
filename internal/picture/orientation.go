package picture

import (
	"bytes"
	"encoding/binary"
	"image"
)

// orientation is how a camera was held, by the numbers of EXIF tag 274: the way in which the stored rows and columns have
// to be turned or mirrored to stand upright.
type orientation uint16

const (
	upright      orientation = 1
	lastTurn     orientation = 8
	orientTag                = 0x0112
	tiffTypeWord             = 3
)

// apply turns and mirrors a picture so that it stands upright.
func (o orientation) apply(from *image.RGBA) *image.RGBA {
	if o <= upright || o > lastTurn {
		return from
	}
	width, height := from.Bounds().Dx(), from.Bounds().Dy()
	size := image.Rect(0, 0, width, height)
	if o >= 5 { // from here on rows become columns
		size = image.Rect(0, 0, height, width)
	}
	to := image.NewRGBA(size)
	for y := range height {
		for x := range width {
			tx, ty := o.place(x, y, width, height)
			copy(to.Pix[ty*to.Stride+tx*4:][:4], from.Pix[y*from.Stride+x*4:][:4])
		}
	}
	return to
}

func (o orientation) place(x, y, width, height int) (int, int) {
	switch o {
	case 2:
		return width - 1 - x, y
	case 3:
		return width - 1 - x, height - 1 - y
	case 4:
		return x, height - 1 - y
	case 5:
		return y, x
	case 6:
		return height - 1 - y, x
	case 7:
		return height - 1 - y, width - 1 - x
	case 8:
		return y, width - 1 - x
	default:
		return x, y
	}
}

// orientationOf reads the one tag we need from an EXIF block (a TIFF header and its first directory); whatever is odd
// about the block means upright.
func orientationOf(exif []byte) orientation {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(exif, []byte("II*\x00")):
		order = binary.LittleEndian
	case bytes.HasPrefix(exif, []byte("MM\x00*")):
		order = binary.BigEndian
	default:
		return upright
	}
	if len(exif) < 8 {
		return upright
	}
	start := uint64(order.Uint32(exif[4:]))
	if start+2 > uint64(len(exif)) {
		return upright
	}
	entries := exif[start+2:]
	for range order.Uint16(exif[start:]) {
		if len(entries) < 12 {
			return upright
		}
		if order.Uint16(entries) == orientTag && order.Uint16(entries[2:]) == tiffTypeWord {
			if o := orientation(order.Uint16(entries[8:])); o >= upright && o <= lastTurn {
				return o
			}
			return upright
		}
		entries = entries[12:]
	}
	return upright
}

func exifOfJPEG(data []byte) []byte {
	const start, app1, scan = 2, 0xe1, 0xda
	for rest := data[start:]; len(rest) >= 4 && rest[0] == 0xff && rest[1] != scan; {
		if rest[1] == 0xff { // padding between segments
			rest = rest[1:]
			continue
		}
		length := int(binary.BigEndian.Uint16(rest[2:]))
		if length < 2 || 2+length > len(rest) {
			return nil
		}
		if exif, found := bytes.CutPrefix(rest[4:2+length], []byte("Exif\x00\x00")); found && rest[1] == app1 {
			return exif
		}
		rest = rest[2+length:]
	}
	return nil
}

func exifOfPNG(data []byte) []byte {
	const start, frame = 8, 12 // the length, kind and checksum of a chunk
	for rest := data[start:]; len(rest) >= frame; {
		length := uint64(binary.BigEndian.Uint32(rest))
		if length+frame > uint64(len(rest)) {
			return nil
		}
		if string(rest[4:8]) == "eXIf" {
			return rest[8 : 8+length]
		}
		rest = rest[length+frame:]
	}
	return nil
}

func exifOfWebP(data []byte) []byte {
	const start, frame = 12, 8 // the kind and length of a chunk
	for rest := data[start:]; len(rest) >= frame; {
		length := uint64(binary.LittleEndian.Uint32(rest[4:]))
		if length+frame > uint64(len(rest)) {
			return nil
		}
		if string(rest[:4]) == "EXIF" {
			exif := rest[frame : frame+length]
			// Some programs write the JPEG preamble here too.
			return bytes.TrimPrefix(exif, []byte("Exif\x00\x00"))
		}
		rest = rest[min(length+length%2+frame, uint64(len(rest))):]
	}
	return nil
}
