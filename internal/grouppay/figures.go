package grouppay

import "github.com/trilby-chat/trilby/internal/split"

// Figure names one of the figures that a payer's line shows.
type Figure string

// The figures.
const (
	// FigureNow is the share if it settled now: with those who have accepted, and with the payer if they have not.
	FigureNow Figure = "now"
	// FigureMost is the worst case: the cap of a payer who has accepted; for one who has not, the share they would bear if,
	// beyond those who have accepted, only as many more accept as are needed.
	FigureMost Figure = "most"
	// FigureIfAll is the share if everyone who has not declined accepts.
	FigureIfAll Figure = "if_all"
	// FigureShare is what was paid in the end.
	FigureShare Figure = "share"
)

// requestFigures are the figures of a card, in minor units; its lines are in the order of the payers.
type requestFigures struct {
	requester, covered int64
	lines              []lineFigures
}

type lineFigures struct{ now, most, ifAll int64 }

func (r *request) figures() (requestFigures, error) {
	switch {
	case r.state != StateOpen:
		return r.closedFigures()
	case r.known():
		return r.knownFigures()
	default:
		return r.dividedFigures()
	}
}

// closedFigures say what was: nobody can come to pay anything any more.
func (r *request) closedFigures() (requestFigures, error) {
	f := requestFigures{covered: r.collected(), lines: make([]lineFigures, len(r.payers))}
	for i, p := range r.payers {
		if p.share != nil {
			f.lines[i] = lineFigures{*p.share, *p.share, *p.share}
		}
	}
	if r.state != StateSettled {
		return f, nil
	}
	bears, err := r.requesterBears()
	f.requester = bears
	f.covered += bears
	return f, err
}

// requesterBears is the part of a requester who takes part, where it does not hang on further answers.
func (r *request) requesterBears() (int64, error) {
	switch {
	case !r.terms.RequesterTakesPart:
		return 0, nil
	case len(r.divided) > 0:
		return division{r.total.Minor, r.divided}.shareOf(r.requester)
	case r.terms.Split.Kind == Fixed:
		return r.terms.Split.Each, nil
	case r.terms.Split.Kind == Exact:
		rest := r.total.Minor
		for _, p := range r.payers {
			rest -= *p.due
		}
		return rest, nil
	}
	return 0, nil
}

func (r *request) knownFigures() (requestFigures, error) {
	bears, err := r.requesterBears()
	f := requestFigures{requester: bears, covered: bears, lines: make([]lineFigures, len(r.payers))}
	for i, p := range r.payers {
		f.lines[i] = lineFigures{*p.due, *p.due, *p.due}
		if p.state == Accepted || p.state == Paid {
			f.covered += *p.due
		}
	}
	return f, err
}

// dividedFigures works out all lines together, because a division for each figure of each line would take long where
// many are asked. They come to what Explain shows of each.
func (r *request) dividedFigures() (requestFigures, error) {
	f := requestFigures{lines: make([]lineFigures, len(r.payers))}
	if err := r.setMost(f.lines); err != nil {
		return f, err
	}
	standing, everyone := r.standing(), r.everyone()
	now, err := standing.shares()
	if err != nil {
		return f, err
	}
	ifAll, err := everyone.shares()
	if err != nil {
		return f, err
	}
	f.covered, f.requester = standing.total, now[r.requester].Amount
	var waiting, declined []int
	for i := range r.payers {
		p, line := &r.payers[i], &f.lines[i]
		line.now, line.ifAll = now[p.user].Amount, ifAll[p.user].Amount
		if p.state != Accepted {
			waiting = append(waiting, i)
		}
		if p.state == Declined {
			declined = append(declined, i)
		} else if line.ifAll > line.most {
			if line.ifAll, err = r.everyoneAnd(p, line.most).shareOf(p.user); err != nil {
				return f, err
			}
		}
	}
	if err := r.setJoined(standing, waiting, f.lines, func(line *lineFigures) *int64 { return &line.now }); err != nil {
		return f, err
	}
	return f, r.setJoined(everyone, declined, f.lines, func(line *lineFigures) *int64 { return &line.ifAll })
}

// setMost fills in the worst cases. For those who have not accepted it depends on nothing of theirs but their weight.
func (r *request) setMost(lines []lineFigures) error {
	worst := map[int64]int64{}
	for i := range r.payers {
		p := &r.payers[i]
		most, known := worst[p.weight]
		if p.state == Accepted || !known {
			var err error
			if most, err = r.most(p); err != nil {
				return err
			}
		}
		if p.state != Accepted {
			worst[p.weight] = most
		}
		lines[i].most = most
	}
	return nil
}

// setJoined fills in what some payers would bear if each alone joined a division, at the most they can come to pay.
func (r *request) setJoined(d division, who []int, lines []lineFigures, figure func(*lineFigures) *int64) error {
	joiners := make([]split.Part, len(who))
	for n, i := range who {
		joiners[n] = r.part(&r.payers[i], lines[i].most)
	}
	amounts, err := split.Joined(r.total.Minor, d.parts, joiners)
	if err != nil {
		return err
	}
	for n, i := range who {
		*figure(&lines[i]) = amounts[n]
	}
	return nil
}
