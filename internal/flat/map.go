package flat

import (
	"fmt"
	"math/bits"
)

// A Map maps strings to numbers. Its zero value is empty.
type Map struct {
	slots  string
	starts string // of keys in bytes
	values string
	bytes  string // of all keys
}

// OpenMap opens a section written by [BuildMap].
func OpenMap(section string) (Map, error) {
	if len(section) < 8 {
		return Map{}, errTruncated
	}
	keys, slots := uint64(load32(section, 0)), uint64(load32(section, 4))
	if slots == 0 || slots&(slots-1) != 0 {
		return Map{}, fmt.Errorf("flat: a map of %d slots", slots)
	}
	startsAt := 8 + 4*slots
	valuesAt := startsAt + 4*(keys+1)
	bytesAt := valuesAt + 4*keys
	if bytesAt > uint64(len(section)) {
		return Map{}, errTruncated
	}
	return Map{
		slots:  section[8:startsAt],
		starts: section[startsAt:valuesAt],
		values: section[valuesAt:bytesAt],
		bytes:  section[bytesAt:],
	}, nil
}

// Len returns the number of keys.
func (m Map) Len() int { return len(m.values) / 4 }

// Get returns the number of key and whether there is one.
func (m Map) Get(key string) (uint32, bool) {
	slots, first := uint32(len(m.slots)/4), hash(key)
	for probe := range slots {
		slot := load32(m.slots, int((first+probe)&(slots-1))*4)
		if slot == 0 {
			return 0, false
		}
		i := int(slot) - 1
		if i >= m.Len() {
			return 0, false
		}
		lo, hi := load32(m.starts, i*4), load32(m.starts, i*4+4)
		if lo <= hi && uint64(hi) <= uint64(len(m.bytes)) && m.bytes[lo:hi] == key {
			return load32(m.values, i*4), true
		}
	}
	return 0, false
}

// hash is FNV-1a with a last mixing, since slots are chosen by the low bits.
func hash(key string) uint32 {
	h := uint32(2166136261)
	for i := range len(key) {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h ^ h>>15
}

// BuildMap writes the section for [OpenMap]: keys[i] gets values[i]. The keys must differ.
func BuildMap(keys []string, values []uint32) ([]byte, error) {
	if len(keys) != len(values) {
		return nil, fmt.Errorf("flat: %d keys, %d values", len(keys), len(values))
	}
	slots := make([]uint32, 1<<bits.Len(uint(len(keys)+len(keys)/2)))
	starts := []uint32{0}
	var all []byte
	for i, key := range keys {
		at := hash(key) & uint32(len(slots)-1)
		for slots[at] != 0 {
			if keys[slots[at]-1] == key {
				return nil, fmt.Errorf("flat: the key %q comes twice", key)
			}
			at = (at + 1) & uint32(len(slots)-1)
		}
		slots[at] = uint32(i) + 1
		all = append(all, key...)
		starts = append(starts, uint32(len(all)))
	}
	out := AppendUint32s(nil, uint32(len(keys)), uint32(len(slots)))
	out = AppendUint32s(out, slots...)
	out = AppendUint32s(out, starts...)
	out = AppendUint32s(out, values...)
	return append(out, all...), nil
}
