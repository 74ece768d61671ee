package span

// StartKey is the key of the empty string.
const StartKey uint64 = 0x51ED270B

// ExtendKey is the key of a string and one symbol more; blanks do not count.
func ExtendKey(key uint64, c uint16) uint64 {
	if c == ' ' {
		return key
	}
	key = (key ^ uint64(c)) * 0x9E3779B97F4A7C15
	return key ^ key>>29
}

// Key is the key of a string of symbols.
func Key(sym []uint16) uint64 {
	h := StartKey
	for _, c := range sym {
		h = ExtendKey(h, c)
	}
	return h
}
