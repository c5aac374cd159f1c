package live

// ThroughRedis has the nodes of a service wake each other through Redis, at an address such as redis://host:6379. Without
// one they do it through their PostgreSQL. An empty address changes nothing.
func ThroughRedis(address string) Option { return func(s *Server) { s.redis = address } }

// connectNodes chooses how this node and the others wake each other. Services that share a Redis have a channel each.
func (s *Server) connectNodes(epoch string) error {
	if s.alone {
		return nil
	}
	if s.redis != "" {
		through, err := newRedis(s.redis, "trilby:"+epoch)
		if err != nil {
			return err
		}
		s.carrier = through
	} else if notices := s.db.Notices("trilby"); notices != nil && s.carrier == nil {
		s.carrier = notices
	}
	if s.carrier != nil {
		s.relay = newRelay(s.carrier, s.every, s.log, s.hear, s.gap.open)
		s.broker.tellTyping = s.relay.tellTyping
	}
	return nil
}

// hear does what another node tells.
func (s *Server) hear(told notice) {
	for channel, seq := range told.Wakes {
		s.Wake(channel, seq)
	}
	for _, one := range told.Typing {
		if err := s.broker.showTyping(one.Channel, one.Packet); err != nil {
			s.log.Debug("typing on another node was not shown", "error", err)
		}
	}
}
