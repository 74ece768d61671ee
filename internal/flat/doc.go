// Package flat is the file format of fawen's compiled dictionaries and models: numbered sections that are read in place,
// without parsing, pointers or decompression, from a string that the program carries. It knows nothing of what is stored.
//
// A file is written by a [Builder] and opened by [Open]; the look-up structures [Table], [Map] and [Trie] each fill one
// section. Reading never panics: broken bytes give an error when opened or no match when searched. All numbers are little
// endian.
//
// # File, byte by byte
//
//	0   8 bytes   magic "fawen\x00f1"
//	8   uint32    number of sections n
//	12  uint32    length of the whole file in bytes
//	16  n × 16    directory, sorted by id: uint32 id, uint32 offset, uint32 length, uint32 zero
//	…             sections, each at an offset that is a multiple of 16, zero bytes between them
//
// # Table section: code point → uint16
//
//	0   uint32    number of pages in the index, p
//	4   p × u16   index: block number of each page of 64 code points; block 0 is all zero
//	…   blocks    64 × uint16 each
//
// # Map section: string → uint32
//
//	0   uint32    number of keys n
//	4   uint32    number of slots m, a power of two greater than n
//	8   m × u32   slots: 0 is empty, otherwise key number + 1, found by FNV-1a and linear probing
//	…   (n+1)×u32 start of each key in the key bytes, and their end
//	…   n × u32   values
//	…             key bytes
//
// # Trie section: UTF-8 strings → 23-bit values, a double array over code points
//
//	0   uint32    number of cells n
//	4   uint32    length of the alphabet, a Table from code point to code, 0 for those in no key
//	8   n × 6     cells: base and check of 24 bits each
//	…             alphabet
//
// Cell 0 is the root. The child of cell p by code c is cell base(p)+c if its check names p. A cell whose base has bit 23 has
// no children and the other bits are its value. In a cell with children, bit 23 of check says that it ends a key; its value
// is then in the cell base(p)+0, as in a childless cell. An unused cell has check 0x7FFFFF.
package flat
