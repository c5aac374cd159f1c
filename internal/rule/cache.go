package rule

import "sync"

// cache remembers compiled expressions in two generations: when the young one is full it becomes the old one, and what was old
// and not asked for since is forgotten. So there are never more than most, and what is in use stays.
type cache struct {
	most int

	mu         sync.Mutex
	young, old map[string]*Expression
}

func newCache(most int) *cache {
	return &cache{most: most, young: map[string]*Expression{}}
}

func (c *cache) get(text string) *Expression {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.young[text]; ok {
		return e
	}
	e, ok := c.old[text]
	if !ok {
		return nil
	}
	delete(c.old, text)
	c.add(text, e)
	return e
}

// put gives back what is remembered for the text: when two have compiled it at the same time, the first one stays.
func (c *cache) put(text string, e *Expression) *Expression {
	c.mu.Lock()
	defer c.mu.Unlock()
	if first, ok := c.young[text]; ok {
		return first
	}
	if first, ok := c.old[text]; ok {
		return first
	}
	c.add(text, e)
	return e
}

func (c *cache) add(text string, e *Expression) {
	if len(c.young) >= c.most/2 {
		c.old, c.young = c.young, map[string]*Expression{}
	}
	c.young[text] = e
}

func (c *cache) size() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.young) + len(c.old)
}
