package picture

import (
	"image"
	"image/color"
	"image/draw"
)

// bytesPerPixel is what a decoded pixel takes at most, by its colour model.
func bytesPerPixel(config image.Config) int64 {
	switch config.ColorModel {
	case color.RGBA64Model, color.NRGBA64Model:
		return 8
	}
	return 4
}

// shrink scales a picture down until no side is longer than longest; a smaller one stays as it is. Each new pixel is the
// mean of the area it covers. It works row by row, so that beside the decoded picture it takes little memory.
func shrink(from image.Image, longest int) *image.RGBA {
	bounds := from.Bounds()
	width, height := fit(bounds.Dx(), bounds.Dy(), longest)
	to := image.NewRGBA(image.Rect(0, 0, width, height))
	if width == bounds.Dx() && height == bounds.Dy() {
		draw.Draw(to, to.Bounds(), from, bounds.Min, draw.Src)
		return to
	}
	row := image.NewRGBA(image.Rect(0, 0, bounds.Dx(), 1))
	narrow := make([]uint64, width*4) // one source row, scaled across
	sums := make([]uint64, width*4)   // the target row under way
	target, left := 0, bounds.Dy()    // left: how much of the target row is still to be filled, in parts of 1/height
	for y := range bounds.Dy() {
		draw.Draw(row, row.Bounds(), from, image.Pt(bounds.Min.X, bounds.Min.Y+y), draw.Src)
		scaleRow(narrow, row.Pix, bounds.Dx(), width)
		part := min(height, left)
		add(sums, narrow, part)
		if left -= part; left > 0 {
			continue
		}
		writeRow(to.Pix[target*to.Stride:], sums, uint64(bounds.Dx())*uint64(bounds.Dy()))
		clear(sums)
		add(sums, narrow, height-part)
		target, left = target+1, bounds.Dy()-(height-part)
	}
	return to
}

// fit gives the size of a picture whose longest side is to be at most longest, at least one pixel each way.
func fit(width, height, longest int) (int, int) {
	side := max(width, height)
	if side <= longest {
		return width, height
	}
	return max(1, (width*longest+side/2)/side), max(1, (height*longest+side/2)/side)
}

// scaleRow adds up the source pixels that each target pixel covers, in parts: a source pixel has `to` parts, a target
// pixel takes `from` of them, so that everything stays whole numbers.
func scaleRow(out []uint64, pix []uint8, from, to int) {
	clear(out)
	x, left := 0, from
	for i := range from {
		part := min(to, left)
		for c := range 4 {
			out[x*4+c] += uint64(pix[i*4+c]) * uint64(part)
		}
		if left -= part; left > 0 {
			continue
		}
		if x++; x == to {
			return
		}
		for c := range 4 {
			out[x*4+c] += uint64(pix[i*4+c]) * uint64(to-part)
		}
		left = from - (to - part)
	}
}

func add(sums, row []uint64, parts int) {
	for i, value := range row {
		sums[i] += value * uint64(parts)
	}
}

func writeRow(pix []uint8, sums []uint64, area uint64) {
	for i, sum := range sums {
		pix[i] = uint8((sum + area/2) / area) // a mean of bytes is a byte
	}
}
