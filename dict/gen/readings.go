package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mozillazg/go-pinyin"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
)

// buildReadings compiles go-pinyin's readings.
//
//	1  Table    character → its set of syllables, from 1
//	2  uint32s  where each set begins in section 3, and their end
//	3  uint16s  syllable numbers of the sets
//	4  Map      syllable → its number
//	5  uint16s  for each syllable the number of the one without tone
func buildReadings(src *sources) []byte {
	s := syllables{number: map[string]uint16{}}
	numbers := map[rune]uint16{}
	setNumber := map[string]uint16{}
	var starts []uint32
	var members []uint16
	for _, code := range sortedKeys(pinyin.PinyinDict) {
		text := pinyin.PinyinDict[code]
		n, known := setNumber[text]
		if !known {
			if n = uint16(len(setNumber) + 1); n == 0 {
				src.fail(fmt.Errorf("go-pinyin: more sets of readings than 16 bits count"))
			}
			setNumber[text] = n
			starts = append(starts, uint32(len(members)))
			for syllable := range strings.SplitSeq(text, ",") {
				members = append(members, s.add(syllable))
			}
		}
		numbers[rune(code)] = n
	}
	starts = append(starts, uint32(len(members)))
	table, err := flat.BuildTable(numbers)
	src.fail(err)
	values := make([]uint32, len(s.texts))
	for i := range values {
		values[i] = uint32(i)
	}
	names, err := flat.BuildMap(s.texts, values)
	src.fail(err)
	var b flat.Builder
	b.Add(1, table)
	b.Add(2, flat.AppendUint32s(nil, starts...))
	b.Add(3, flat.AppendUint16s(nil, members...))
	b.Add(4, names)
	b.Add(5, flat.AppendUint16s(nil, s.toneless...))
	return b.Bytes()
}

// syllables numbers syllables as they come.
type syllables struct {
	number   map[string]uint16
	texts    []string
	toneless []uint16
}

func (s *syllables) add(syllable string) uint16 {
	if n, ok := s.number[syllable]; ok {
		return n
	}
	n := uint16(len(s.texts))
	s.number[syllable] = n
	s.texts = append(s.texts, syllable)
	s.toneless = append(s.toneless, n)
	if bare := dict.Toneless(syllable); bare != syllable {
		s.toneless[n] = s.add(bare)
	}
	return n
}

func sortedKeys[V any](m map[int]V) []int {
	keys := make([]int, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
