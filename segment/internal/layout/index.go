package layout

import (
	"errors"
	"sort"
)

// An Index is a perfect hash: it gives each of its keys a cell of its own.
// A key chooses a bucket, the bucket's pilot moves its keys to free cells, so
// a look-up reads one pilot and one cell. Any other key gets some cell too;
// the cell tells by what it stores.
type Index struct {
	pilots []uint16
	cells  uint64
}

// NewIndex opens an index of so many cells.
func NewIndex(pilots []uint16, cells uint32) Index {
	return Index{pilots: pilots, cells: uint64(cells)}
}

// Cell is the cell of a hash.
func (x Index) Cell(h uint64) uint32 {
	pilot := x.pilots[h>>32*uint64(len(x.pilots))>>32]
	return place(h, pilot, x.cells)
}

func place(h uint64, pilot uint16, cells uint64) uint32 {
	return uint32((h ^ uint64(pilot)*0xA24BAED4963EE407) * 0x9FB21C651E98DF25 >> 32 * cells >> 32)
}

// PairKey is the exact key of two codes, 26 bits.
func PairKey(a, b uint16) uint64 { return uint64(a)<<13 | uint64(b) }

// PairHash is the hash of a pair's key.
func PairHash(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 }

// TripleHash is the hash of three codes.
func TripleHash(a, b, c uint16) uint64 {
	return Mix((PairKey(a, b)<<13 | uint64(c)) * 0xC2B2AE3D27D4EB4F)
}

// Step adds a code to the hash of a word; it begins at 0.
func Step(h uint64, c uint16) uint64 { return (h ^ uint64(c)) * 0x9E3779B97F4A7C15 }

// Mix finishes the hash of a word.
func Mix(h uint64) uint64 {
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	return h ^ h>>32
}

// WordHash is the finished hash of a word.
func WordHash(codes []uint16) uint64 {
	h := uint64(0)
	for _, c := range codes {
		h = Step(h, c)
	}
	return Mix(h)
}

// WordCell is the cell of a word: 28 bits of its hash, then its part of speech.
func WordCell(h uint64, tag uint8) uint32 { return uint32(h)&^15 | uint32(tag) }

// BuildIndex finds pilots for the hashes, which must differ, and returns them
// with the number of cells and the cell of each hash.
func BuildIndex(hashes []uint64) (pilots []uint16, cells uint32, at []uint32, err error) {
	count := uint32(len(hashes))
	cells = count + count/32 + 1 // 97 % full
	pilots = make([]uint16, count/4+1)
	buckets := make([][]int, len(pilots))
	for i, h := range hashes {
		b := h >> 32 * uint64(len(pilots)) >> 32
		buckets[b] = append(buckets[b], i)
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool { return len(buckets[order[i]]) > len(buckets[order[j]]) })
	for range 50 {
		if at = placeAll(hashes, buckets, order, pilots, cells); at != nil {
			return pilots, cells, at, nil
		}
		cells += cells/100 + 1
	}
	return nil, 0, nil, errors.New("no perfect hash: two keys have the same hash")
}

func placeAll(hashes []uint64, buckets [][]int, order []int, pilots []uint16, cells uint32) []uint32 {
	used := make([]bool, cells)
	at := make([]uint32, len(hashes))
	for _, b := range order {
		pilot, ok := findPilot(hashes, buckets[b], used, at)
		if !ok {
			return nil
		}
		pilots[b] = pilot
		for _, i := range buckets[b] {
			used[at[i]] = true
		}
	}
	return at
}

// findPilot finds the first pilot that moves the keys of a bucket to free cells.
func findPilot(hashes []uint64, bucket []int, used []bool, at []uint32) (uint16, bool) {
next:
	for p := range 1 << 16 {
		for a, i := range bucket {
			c := place(hashes[i], uint16(p), uint64(len(used)))
			if used[c] {
				continue next
			}
			for _, j := range bucket[:a] {
				if at[j] == c {
					continue next
				}
			}
			at[i] = c
		}
		return uint16(p), true
	}
	return 0, false
}
