package flat

import (
	"encoding/binary"
	"unsafe"
)

// number is what a section may hold an array of.
type number interface {
	~uint16 | ~uint32 | ~uint64 | ~float32
}

// Uint16s, like the views below it, returns the section as an array of numbers. On a little-endian machine the array is the
// section itself, at no cost, and must not be written to; elsewhere it is a copy. Bytes past the last whole number are left out.
func Uint16s(section string) []uint16 {
	if v, ok := inPlace[uint16](section); ok {
		return v
	}
	return copied(section, binary.LittleEndian.Uint16)
}

// Uint32s returns the section as an array of uint32.
func Uint32s(section string) []uint32 {
	if v, ok := inPlace[uint32](section); ok {
		return v
	}
	return copied(section, binary.LittleEndian.Uint32)
}

// Uint64s returns the section as an array of uint64.
func Uint64s(section string) []uint64 {
	if v, ok := inPlace[uint64](section); ok {
		return v
	}
	return copied(section, binary.LittleEndian.Uint64)
}

// Int8s returns the section as an array of int8. It must not be written to.
func Int8s(section string) []int8 {
	if section == "" {
		return nil
	}
	return unsafe.Slice((*int8)(unsafe.Pointer(unsafe.StringData(section))), len(section))
}

// littleEndian says whether this machine keeps numbers as the format does.
func littleEndian() bool {
	one := uint16(1)
	return *(*byte)(unsafe.Pointer(&one)) == 1
}

// inPlace looks at the section's own memory as an array. It says false where that cannot be done: on a big-endian machine, or
// where the file was loaded at an odd address.
func inPlace[T number](section string) ([]T, bool) {
	var zero T
	size := unsafe.Sizeof(zero)
	n := uintptr(len(section)) / size
	if n == 0 {
		return nil, true
	}
	p := unsafe.Pointer(unsafe.StringData(section))
	if !littleEndian() || uintptr(p)%size != 0 {
		return nil, false
	}
	return unsafe.Slice((*T)(p), n), true
}

// copied decodes the section number by number.
func copied[T number](section string, decode func([]byte) T) []T {
	var zero T
	size := int(unsafe.Sizeof(zero))
	out := make([]T, len(section)/size)
	var buf [8]byte
	for i := range out {
		copy(buf[:size], section[i*size:])
		out[i] = decode(buf[:size])
	}
	return out
}

// AppendUint16s appends the numbers as a section holds them, for [Uint16s].
func AppendUint16s(dst []byte, numbers ...uint16) []byte {
	for _, n := range numbers {
		dst = binary.LittleEndian.AppendUint16(dst, n)
	}
	return dst
}

// AppendUint32s appends the numbers as a section holds them, for [Uint32s].
func AppendUint32s(dst []byte, numbers ...uint32) []byte {
	for _, n := range numbers {
		dst = binary.LittleEndian.AppendUint32(dst, n)
	}
	return dst
}

// AppendUint64s appends the numbers as a section holds them, for [Uint64s].
func AppendUint64s(dst []byte, numbers ...uint64) []byte {
	for _, n := range numbers {
		dst = binary.LittleEndian.AppendUint64(dst, n)
	}
	return dst
}
