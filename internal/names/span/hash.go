package span

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"math/bits"
)

func bitsToFloat(b uint32) float32 { return math.Float32frombits(b) }

// A hashTable maps 48-bit keys to 16-bit values, open addressing in a slice
// whose length is a power of two. A slot is key<<16 | value; 0 is free, so the
// value is never 0.
type hashTable []uint64

const keyMask = 1<<48 - 1

func (h hashTable) get(key uint64) (uint32, bool) {
	key &= keyMask
	mask := uint64(len(h) - 1)
	for i := slot(key) & mask; ; i = (i + 1) & mask {
		e := h[i]
		if e == 0 {
			return 0, false
		}
		if e>>16 == key {
			return uint32(e & 0xFFFF), true
		}
	}
}

func slot(key uint64) uint64 {
	key *= 0x9E3779B97F4A7C15
	return key>>32 ^ key>>17
}

// BuildHash makes the slots of a hashTable from keys (their low 48 bits count)
// and values (16 bits, not 0), at most half full.
func BuildHash(keys []uint64, values []uint32) ([]uint64, error) {
	size := 4
	for size < 2*len(keys)+2 {
		size *= 2
	}
	h := make(hashTable, size)
	for k, key := range keys {
		v := values[k]
		if v == 0 || v > 0xFFFF {
			return nil, fmt.Errorf("value %d of key %d: not in 1 to 65535", v, key)
		}
		key &= keyMask
		i := slot(key) & uint64(size-1)
		for h[i] != 0 {
			if h[i]>>16 == key {
				return nil, fmt.Errorf("key %x stands twice", key)
			}
			i = (i + 1) & uint64(size-1)
		}
		h[i] = key<<16 | uint64(v)
	}
	return h, nil
}

// BuildWords makes the word table from hashes (WordHash) and classes 1 to 7.
func BuildWords(hashes []uint64, classes []uint8) []uint16 {
	size := 1024
	for size < 2*len(hashes) {
		size *= 2
	}
	t := make([]uint16, size)
	for k, h := range hashes {
		i := int(h>>40) & (size - 1)
		for n := 0; n < 8; n++ {
			if t[i] == 0 {
				t[i] = uint16(h)&^7 | uint16(classes[k])
				break
			}
			i = (i + 1) & (size - 1)
		}
	}
	return t
}

// Checksum is the SHA-256, in hexadecimal, of the records of tables: their lines without those that begin with #.
func Checksum(tables ...[]byte) string {
	sum := sha256.New()
	for _, data := range tables {
		for line := range bytes.Lines(data) {
			if line[0] != '#' {
				sum.Write(line)
			}
		}
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// check refuses tables whose sizes would make a look-up run astray.
func (t *Tables) check(chars []uint32) error {
	power := func(n int) bool { return n > 0 && bits.OnesCount(uint(n)) == 1 }
	free := func(h hashTable) bool {
		for i := range min(len(h), 64) {
			if h[i] == 0 {
				return true
			}
		}
		return false
	}
	switch {
	case len(t.weights) != 1<<WeightBits:
		return fmt.Errorf("%d weights, want %d", len(t.weights), 1<<WeightBits)
	case len(chars) != LastHan-FirstHan+1:
		return fmt.Errorf("%d character records, want %d", len(chars), LastHan-FirstHan+1)
	case !power(len(t.pairs)) || !power(len(t.known)) || len(t.words)%2 != 0 || !power(len(t.words)/2):
		return errors.New("the size of a hash table is no power of two")
	case !free(t.pairs) || !free(t.known):
		return errors.New("a hash table is full")
	case len(t.member) != Members:
		return fmt.Errorf("%d weights of counts, want %d", len(t.member), Members)
	}
	return nil
}
