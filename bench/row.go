package main

import "fmt"

// row is one line of the table.
type row struct {
	Item    string `json:"item"`
	What    string `json:"what"`
	On      string `json:"on"`
	Ours    string `json:"ours"`
	Against string `json:"against"` // what it is compared with
	Theirs  string `json:"theirs"`
	Ratio   string `json:"ratio"`
	Aim     string `json:"aim"`
	Reached string `json:"reached"` // yes, no, or nothing where there is no aim
	Quoted  bool   `json:"quoted"`  // whether README shows it
}

// aim is what is wanted of a comparison.
type aim struct {
	text string
	met  func(ours, ratio float64) bool
}

func (a aim) reached(ours, ratio float64) string {
	switch {
	case a.met == nil:
		return ""
	case a.met(ours, ratio):
		return "yes"
	default:
		return "no"
	}
}

func noAim() aim { return aim{} }

func ratioOver(least float64) aim {
	return aim{fmt.Sprintf("%s times", trim(least)), func(_, ratio float64) bool { return ratio >= least }}
}

func ratioUnder(most float64) aim {
	return aim{fmt.Sprintf("at most %s times", trim(most)), func(_, ratio float64) bool { return ratio <= most }}
}

func over(least float64, unit string) aim {
	return aim{fmt.Sprintf("over %s%s", figure(least), unit), func(ours, _ float64) bool { return ours > least }}
}

func under(most float64, unit string) aim {
	return aim{fmt.Sprintf("under %s%s", trim(most), unit), func(ours, _ float64) bool { return ours < most }}
}

func trim(value float64) string { return fmt.Sprintf("%g", value) }

// compare adds a line that says how many times as much ours is as theirs.
func (b *bench) compare(r row, ours, theirs series, wanted aim) {
	ratios := ours.over(theirs)
	r.Ours, r.Theirs, r.Ratio = ours.String(), theirs.String(), ratios.String()
	r.Aim, r.Reached = wanted.text, wanted.reached(ours.median(), ratios.median())
	b.add(r)
}

// note adds a line that is compared with nothing.
func (b *bench) note(r row, ours series, wanted aim) {
	r.Ours, r.Aim, r.Reached = ours.String(), wanted.text, wanted.reached(ours.median(), 0)
	b.add(r)
}

func (b *bench) add(r row) {
	b.found = append(b.found, r)
	text := fmt.Sprintf("  %-9s %s: %s", r.On, r.What, r.Ours)
	if r.Against != "" {
		text += fmt.Sprintf("; %s: %s; ratio %s", r.Against, r.Theirs, r.Ratio)
	}
	if r.Aim != "" {
		text += fmt.Sprintf("; aim %s: %s", r.Aim, r.Reached)
	}
	b.say("%s", text)
}
