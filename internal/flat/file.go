package flat

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

const (
	magic      = "fawen\x00f1"
	headerSize = 16
	entrySize  = 16 // of the directory
	alignment  = 16 // of sections, enough for every view
)

var errTruncated = errors.New("flat: the data ends too early")

// A File gives the sections of a flat file. Its zero value has none. It is safe for concurrent use.
type File struct {
	data  string
	count int
}

// Open checks the header and the directory of data, which must be a whole flat file. It looks at no section's content, so its
// cost does not depend on the length of data.
func Open(data string) (*File, error) {
	if len(data) < headerSize {
		return nil, errTruncated
	}
	if data[:len(magic)] != magic {
		return nil, errors.New("flat: not a flat file, or one of another version")
	}
	count, size := load32(data, 8), load32(data, 12)
	if uint64(size) != uint64(len(data)) {
		return nil, fmt.Errorf("flat: the header says %d bytes, there are %d", size, len(data))
	}
	if uint64(count)*entrySize > uint64(len(data)-headerSize) {
		return nil, errTruncated
	}
	f := &File{data: data, count: int(count)}
	for i := range f.count {
		id, off, n := f.entry(i)
		if i > 0 {
			if before, _, _ := f.entry(i - 1); before >= id {
				return nil, fmt.Errorf("flat: section %d follows section %d", id, before)
			}
		}
		if off%alignment != 0 || uint64(off)+uint64(n) > uint64(len(data)) {
			return nil, fmt.Errorf("flat: section %d does not lie in the file", id)
		}
	}
	return f, nil
}

func (f *File) entry(i int) (id, off, size uint32) {
	at := headerSize + i*entrySize
	return load32(f.data, at), load32(f.data, at+4), load32(f.data, at+8)
}

// Section returns the bytes of section id, in place; it is empty where the file has no such section.
func (f *File) Section(id uint32) string {
	lo, hi := 0, f.count
	for lo < hi {
		mid := (lo + hi) / 2
		at, off, n := f.entry(mid)
		switch {
		case at == id:
			return f.data[off : off+n]
		case at < id:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return ""
}

// A Builder writes a flat file. The same sections give the same bytes in whatever order they were added.
type Builder struct {
	sections []section
}

type section struct {
	id   uint32
	data []byte
}

// Add puts data into the file as section id, in place of what was added under that id before.
func (b *Builder) Add(id uint32, data []byte) {
	i, found := slices.BinarySearchFunc(b.sections, id, func(s section, id uint32) int {
		return int(int64(s.id) - int64(id))
	})
	if found {
		b.sections[i].data = data
		return
	}
	b.sections = slices.Insert(b.sections, i, section{id, data})
}

// Bytes returns the file. It panics when the sections together pass 4 GiB, which the format cannot hold.
func (b *Builder) Bytes() []byte {
	size := align(headerSize + len(b.sections)*entrySize)
	for _, s := range b.sections {
		size = align(size + len(s.data))
	}
	if uint64(size) > 1<<32-1 {
		panic("flat: the file would pass 4 GiB")
	}
	out := make([]byte, size)
	copy(out, magic)
	put := binary.LittleEndian.PutUint32
	put(out[8:], uint32(len(b.sections)))
	put(out[12:], uint32(size))
	off := align(headerSize + len(b.sections)*entrySize)
	for i, s := range b.sections {
		at := out[headerSize+i*entrySize:]
		put(at, s.id)
		put(at[4:], uint32(off))
		put(at[8:], uint32(len(s.data)))
		copy(out[off:], s.data)
		off = align(off + len(s.data))
	}
	return out
}

func align(n int) int { return (n + alignment - 1) &^ (alignment - 1) }

// load32 reads a number at byte i, which the caller has checked to lie in s. The compiler makes one load of it.
func load32(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}
